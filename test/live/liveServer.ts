import http from 'node:http';
import type {AddressInfo} from 'node:net';
import type {LiveServerMessage} from '@google/genai';
import {WebSocketServer} from 'ws';
import type {WebSocket} from 'ws';

/** One message of a client. The documentation asks for exactly one of these fields. */
export interface ClientMessage {
  setup?: Setup;
  realtimeInput?: Record<string, unknown> & {audio?: {data: string; mimeType: string}};
  clientContent?: {turns?: {role: string; parts: {text: string}[]}[]; turnComplete?: boolean};
  toolResponse?: {functionResponses: {id: string; name: string; response: object}[]};
  contextUpdate?: object;
}

/** What a connection asks for. */
export interface Setup {
  model: string;
  generationConfig?: Record<string, unknown>;
  sessionResumption?: {handle?: string};
  [field: string]: unknown;
}

/** What a scenario does with one connection, once its setup has arrived. */
export type Script = (line: Line) => void;

/** The server's side of one connection. */
export interface Line {
  /** The path and the query that the client asked for. */
  url: URL;
  setup: Setup;
  /** All that came after the setup. */
  messages: ClientMessage[];
  /** What the client did against the documentation. */
  faults: string[];
  /** With which code the connection ended, if it has. */
  code?: number;
  send: (message: Partial<Omit<LiveServerMessage, 'text' | 'data'>>) => void;
  /** Ends the connection; without a code, with an empty close frame. */
  close: (code?: number, reason?: string) => void;
  /** Breaks the connection without a goodbye, which clients see as 1006. */
  drop: () => void;
}

/** A server on loopback that speaks the documented messages of the Live API. */
export interface LiveServer {
  /** What belongs into `httpOptions.baseUrl`. */
  url: string;
  /** Every connection in its order, refused ones included. */
  lines: Line[];
  /** Bodies of the requests for tokens. */
  tokens: TokenRequest[];
  close: () => Promise<void>;
}

/** What the SDK asks for when a backend creates a token. */
export interface TokenRequest {
  uses?: number;
  expireTime?: string;
  bidiGenerateContentSetup?: Setup;
  fieldMask?: string;
}

/** Accepts the setup. */
export const accept: Script = (line) => {
  line.send({setupComplete: {}});
};

/** Answers the request for a WebSocket with 401, as for a token that it does not know. */
export const reject: Script = () => {};

/** A newer handle, which the client may resume with. */
export const resumable = (newHandle: string) => ({
  sessionResumptionUpdate: {newHandle, resumable: true},
});

/** Closes the connection instead of accepting its setup. */
export const refuse =
  (code: number, reason = ''): Script =>
  (line) => {
    line.close(code, reason);
  };

/** Starts a server. Each connection is given the next script; the last one is for all that follow. */
export async function startLiveServer(...scripts: Script[]): Promise<LiveServer> {
  const lines: Line[] = [];
  const tokens: TokenRequest[] = [];
  const openCalls = new Set<string>();
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      tokens.push(JSON.parse(Buffer.concat(chunks).toString()) as TokenRequest);
      response.writeHead(200, {'content-type': 'application/json'});
      response.end(JSON.stringify({name: `auth_tokens/${tokens.length}`}));
    });
  });
  const sockets = new WebSocketServer({noServer: true});
  server.on('upgrade', (request, raw, head) => {
    const script = scripts[Math.min(lines.length, scripts.length - 1)];
    const line = createLine(new URL((request.url ?? '').replace(/^\/+/, '/'), 'ws://mock'));
    lines.push(line);
    if (script === reject) {
      raw.end('HTTP/1.1 401 Unauthorized\r\ncontent-length: 0\r\nconnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, raw, head, (socket) => {
      connect(line, socket, openCalls);
      socket.once('message', () => script?.(line));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    lines,
    tokens,
    close: async () => {
      for (const socket of sockets.clients) socket.terminate();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function createLine(url: URL): Line {
  const nothing = () => {};
  return {
    url,
    setup: {model: ''},
    messages: [],
    faults: [],
    send: nothing,
    close: nothing,
    drop: nothing,
  };
}

/** `openCalls` are ids that may be answered, over any connection: a call outlives the one that it came over. */
function connect(line: Line, socket: WebSocket, openCalls: Set<string>): void {
  let isAccepted = false;
  line.send = (message) => {
    if (message.setupComplete) isAccepted = true;
    for (const {id} of message.toolCall?.functionCalls ?? []) openCalls.add(String(id));
    for (const id of message.toolCallCancellation?.ids ?? []) openCalls.delete(id);
    socket.send(JSON.stringify(message));
  };
  line.close = (code, reason) => {
    socket.close(code, reason);
  };
  line.drop = () => {
    socket.terminate();
  };
  let isFirst = true;
  socket.on('message', (data: Buffer) => {
    const message = JSON.parse(data.toString()) as ClientMessage;
    const fields = Object.keys(message);
    const fault = (found: string) => line.faults.push(found);
    if (fields.length !== 1) fault(`one field a message, found ${fields.join()}`);
    if (isFirst !== fields.includes('setup')) fault('setup comes first, and once');
    if (!isFirst && !isAccepted) fault('nothing comes before `setupComplete`');
    const {audio} = message.realtimeInput ?? {};
    if (audio && !/^audio\/pcm;rate=\d+$/.test(audio.mimeType)) fault(`audio ${audio.mimeType}`);
    for (const {id} of message.toolResponse?.functionResponses ?? []) {
      if (!openCalls.delete(id)) fault(`a response to ${id}, which nobody waits for`);
    }
    isFirst = false;
    if (message.setup) line.setup = message.setup;
    else line.messages.push(message);
  });
  socket.on('close', (code) => {
    line.code = code;
  });
}

import fs from 'node:fs';
import path from 'node:path';
import {GoogleGenAI, setDefaultBaseUrls} from '@google/genai';
import {describe, expect, it, onTestFinished, vi} from 'vitest';
import {WithTokens} from '../../docs/live-api/client/access.mjs';
import {HELD_MS} from '../../docs/live-api/client/conversation.mjs';
import {WORDS} from '../../docs/live-api/client/words.mjs';
import {accept, refuse, reject, resumable, startLiveServer} from './liveServer.js';
import type {Line, Script} from './liveServer.js';
import {talk, waitFor} from './talk.js';
import type {Talk} from './talk.js';

const PAGE = path.resolve(import.meta.dirname, '../../docs/live-api/client.md');

/** Rows of the page's table: the situation, the count of connections, what the user reads at the end. */
const rows = [
  ...fs
    .readFileSync(PAGE, 'utf8')
    .matchAll(/^\| (?!Situation|---)(.+?) +\| (\d.*?) +\| (.+?) +\|$/gm),
].map(([, situation = '', connections = '', words = '']) => ({situation, connections, words}));

const acceptWithHandle: Script = (line) => {
  accept(line);
  line.send(resumable('handle'));
};

const acceptWithAudio: Script = (line) => {
  accept(line);
  const inlineData = {mimeType: 'audio/pcm;rate=24000', data: 'AAA='};
  line.send({serverContent: {modelTurn: {parts: [{inlineData}]}}});
};

const call = {functionCalls: [{id: 'fc-1', name: 'wait', args: {}}]};

const responses = (line: Line) => line.messages.filter(({toolResponse}) => toolResponse);

/** Lets a connection hold, does something to it, and waits until the user is told. */
async function lose({until, line, clock, statuses}: Talk, how: (line: Line) => void, index = 0) {
  const held = await line(index);
  await until('open');
  clock.ms += HELD_MS;
  const told = statuses.length;
  how(held);
  await waitFor(() => expect(statuses.length).toBeGreaterThan(told));
}

/** A function that runs until the test lets it end. */
function createTool() {
  const started = vi.fn();
  let end = () => {};
  const run = (_: unknown, signal: AbortSignal) => {
    started(signal);
    return new Promise<Record<string, unknown>>((resolve) => {
      end = () => resolve({});
    });
  };
  return {
    handlers: {wait: {run}},
    started: () => waitFor(() => expect(started).toHaveBeenCalledOnce()),
    signal: () => started.mock.calls[0]?.[0] as AbortSignal,
    end: () => end(),
  };
}

/** A conversation whose tokens are good for a minute. */
async function talkWithTokens(scripts: Script[], fetchToken = vi.fn()) {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  onTestFinished(() => warn.mockRestore());
  const clock = {ms: 0};
  const now = () => clock.ms;
  return {...(await talk(scripts, {access: new WithTokens(fetchToken, now), now})), clock};
}

const token = () => vi.fn(() => Promise.resolve({name: 'auth_tokens/1', expiresIn: 60}));

/** Brings each situation about. Where no connection can, tries are what is counted. */
const situations: Record<string, () => Promise<Talk & {tries?: number}>> = {
  'The user talks and hangs up, and the SDK reports 1005': async () => {
    const started = await talk([acceptWithAudio]);
    await started.until('open');
    started.conversation.send({text: 'Thank you.'});
    started.conversation.close();
    const line = await started.line(0);
    await waitFor(() => expect(line.code).toBe(1005));
    expect(line.messages).toHaveLength(1);
    return started;
  },
  'The server closes with 1000': async () => {
    const started = await talk([acceptWithHandle]);
    await lose(started, (line) => line.close(1000));
    return started;
  },
  'The server closes with 1005': async () => {
    const started = await talk([acceptWithHandle, accept]);
    await lose(started, (line) => line.close());
    return started;
  },
  'The network breaks: 1006': async () => {
    const started = await talk([acceptWithHandle, accept]);
    await lose(started, (line) => line.drop());
    return started;
  },
  'The server closes with 1011, and then takes the handle': async () => {
    const started = await talk([acceptWithHandle, accept]);
    await lose(started, (line) => line.close(1011));
    return started;
  },
  'The server closes with 1011, and goes on with 1011 for ever': async () => {
    const started = await talk([acceptWithHandle, refuse(1011)]);
    await lose(started, (line) => line.close(1011));
    return started;
  },
  'A loss heals, and a second one does not': async () => {
    const started = await talk([acceptWithHandle, refuse(1011), acceptWithHandle, refuse(1011)]);
    await lose(started, (line) => line.drop());
    await lose(started, (line) => line.drop(), 2);
    return started;
  },
  'The server accepts each setup and closes at once with 1011': () =>
    talk([
      (line) => {
        acceptWithHandle(line);
        line.close(1011);
      },
    ]),
  'The server sends `goAway` as soon as it has accepted a setup': () =>
    talk([
      (line) => {
        acceptWithHandle(line);
        line.send({goAway: {timeLeft: '50s'}});
      },
    ]),
  'The server never answers the setup': () => talk([() => {}], {setupMs: 20}),
  'The setup is refused with 1007': () => talk([refuse(1007)]),
  'The setup is refused with 1008': () => talk([refuse(1008)]),
  'A loss, and the handle is refused with 1007': async () => {
    const started = await talk([acceptWithHandle, refuse(1007), accept]);
    await lose(started, (line) => line.drop());
    return started;
  },
  'There is no network': async () => {
    const gone = await startLiveServer(accept);
    await gone.close();
    const open = vi.fn(() => {
      setDefaultBaseUrls({geminiUrl: gone.url});
      return Promise.resolve(new GoogleGenAI({apiKey: 'key'}));
    });
    const started = await talk([accept], {access: {open, isExpired: () => false}});
    await started.outcome;
    return {...started, tries: open.mock.calls.length};
  },
  'The token expires while the user talks, and 1008 comes': async () => {
    const fetchToken = token();
    const started = await talkWithTokens([acceptWithHandle, accept], fetchToken);
    await started.until('open');
    started.clock.ms += 60_000;
    (await started.line(0)).close(1008);
    await started.line(1);
    expect(fetchToken).toHaveBeenCalledTimes(2);
    return started;
  },
  'The token is not accepted at the door: 401': () => talkWithTokens([reject], token()),
  'The backend gives no token': async () => {
    const fetchToken = vi.fn(() => Promise.reject(new Error('401')));
    const started = await talkWithTokens([accept], fetchToken);
    await started.outcome;
    return {...started, tries: fetchToken.mock.calls.length};
  },
  '`goAway`, and then the handle is taken': async () => {
    const started = await talk([acceptWithHandle, accept]);
    await lose(started, (line) => line.send({goAway: {timeLeft: '50s'}}));
    expect((await started.line(1)).setup.sessionResumption).toEqual({handle: 'handle'});
    expect(started.pauses).toEqual([]);
    return started;
  },
  'The user cuts in: the queue is emptied': async () => {
    const started = await talk([acceptWithAudio]);
    (await started.line(0)).send({serverContent: {interrupted: true}});
    await waitFor(() => expect(started.heard).toEqual(['play 2', 'flush']));
    return started;
  },
  'A function runs while `interrupted` arrives': async () => {
    const tool = createTool();
    const started = await talk([acceptWithAudio], {handlers: tool.handlers});
    const line = await started.line(0);
    line.send({toolCall: call});
    await tool.started();
    line.send({serverContent: {interrupted: true}});
    await waitFor(() => expect(started.heard).toEqual(['play 2', 'flush']));
    tool.end();
    await waitFor(() => expect(responses(line)).toHaveLength(1));
    return started;
  },
  '`toolCallCancellation` stops a function, and no response is sent': async () => {
    const tool = createTool();
    const started = await talk([acceptWithAudio], {handlers: tool.handlers});
    const line = await started.line(0);
    line.send({toolCall: call});
    await tool.started();
    line.send({toolCallCancellation: {ids: ['fc-1']}});
    await waitFor(() => expect(tool.signal().aborted).toBe(true));
    tool.end();
    // What the client sends next would come after a response.
    started.conversation.send({text: 'next'});
    await waitFor(() => expect(line.messages).toEqual([{realtimeInput: {text: 'next'}}]));
    return started;
  },
  'The connection breaks while a function runs, and its response waits': async () => {
    const tool = createTool();
    const started = await talk([acceptWithHandle, accept], {
      handlers: tool.handlers,
      pause: () => Promise.resolve(tool.end()),
    });
    (await started.line(0)).send({toolCall: call});
    await tool.started();
    await lose(started, (line) => line.drop());
    const resumed = await started.line(1);
    await waitFor(() => expect(responses(resumed)).toHaveLength(1));
    return started;
  },
};

/** `1 + 4` is 5, and `0, 4 tries` none but four tries. */
function readCount(text: string): {connections: number; tries: number | undefined} {
  const [sum = '', tries] = text.split(', ');
  const connections = sum.split(' + ').reduce((total, part) => total + Number(part), 0);
  return {connections, tries: tries === undefined ? undefined : Number.parseInt(tries)};
}

describe('the table of situations', () => {
  it('has a row for each, and none besides', () => {
    expect(rows.map(({situation}) => situation)).toEqual(Object.keys(situations));
  });

  it.each(rows)('is right about: $situation', async ({situation, connections, words}) => {
    const {server, statuses, tries} = await situations[situation]!();
    await waitFor(() => expect(WORDS[statuses.at(-1) as keyof typeof WORDS]).toBe(words));
    expect({connections: server.lines.length, tries}).toEqual(readCount(connections));
  });
});

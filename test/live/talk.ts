import {GoogleGenAI, setDefaultBaseUrls} from '@google/genai';
import {expect, onTestFinished, vi} from 'vitest';
import {withKey} from '../../docs/live-api/client/access.mjs';
import {config, MODEL} from '../../docs/live-api/client/config.mjs';
import {Conversation} from '../../docs/live-api/client/conversation.mjs';
import type {Options, Outcome} from '../../docs/live-api/client/conversation.mjs';
import {LIMIT} from '../support/limit.js';
import {startLiveServer} from './liveServer.js';
import type {Line, LiveServer, Script} from './liveServer.js';

/** A conversation of the client with a server, and what it did. */
export interface Talk {
  server: LiveServer;
  conversation: Conversation;
  /** Settles when the conversation is over. */
  outcome: Promise<Outcome>;
  /** What the user was told, each once. */
  statuses: string[];
  /** What went into the log beside it. */
  details: string[];
  /** How long the client wanted to wait. It did not have to. */
  pauses: number[];
  /** Audio that the speaker has, and flushes. */
  heard: string[];
  /** The client's clock, which only the test moves. */
  clock: {ms: number};
  /** Waits for the setup of a connection, by its place in their order. */
  line: (index: number) => Promise<Line>;
  /** Waits until the user has been told so. */
  until: (status: string) => Promise<void>;
}

/** Waits until a check passes. A busy machine may take its time. */
export const waitFor = <T>(check: () => T | Promise<T>): Promise<T> =>
  vi.waitFor(check, {interval: 5, timeout: LIMIT});

/** Starts a server with its scripts, and a conversation with it. Ends both with the test. */
export async function talk(scripts: Script[], options: Partial<Options> = {}): Promise<Talk> {
  const server = await startLiveServer(...scripts);
  setDefaultBaseUrls({geminiUrl: server.url});
  const told: Pick<Talk, 'statuses' | 'details' | 'pauses' | 'heard'> = {
    statuses: [],
    details: [],
    pauses: [],
    heard: [],
  };
  const clock = {ms: 0};
  const conversation = new Conversation({
    access: withKey(new GoogleGenAI({apiKey: 'key'})),
    model: MODEL,
    config,
    handlers: {},
    speaker: {
      play: (pcm) => told.heard.push(`play ${pcm.length}`),
      flush: () => told.heard.push('flush'),
    },
    onStatus: (status, detail) => {
      told.statuses.push(status);
      told.details.push(detail);
    },
    pause: (ms) => {
      told.pauses.push(ms);
      return Promise.resolve();
    },
    now: () => clock.ms,
    ...options,
  });
  const outcome = conversation.run();
  onTestFinished(async () => {
    conversation.close();
    await outcome;
    await server.close();
    expect(server.lines.flatMap(({faults}) => faults)).toEqual([]);
  });
  return {
    ...told,
    server,
    conversation,
    outcome,
    clock,
    line: (index) =>
      waitFor(() => {
        const line = server.lines[index];
        return line?.setup.model ? line : expect.fail(`no setup of connection ${index}`);
      }),
    until: (status) => waitFor(() => expect(told.statuses.at(-1)).toBe(status)),
  };
}

import {describe, expect, it} from 'vitest';
import {HELD_MS, MAX_TRIES, PAUSE_MS} from '../../docs/live-api/client/conversation.mjs';
import {WORDS} from '../../docs/live-api/client/words.mjs';
import {accept, refuse, resumable} from './liveServer.js';
import type {Line, Script} from './liveServer.js';
import {talk, waitFor} from './talk.js';

/** Accepts the setup, and hands out a handle. */
const acceptWithHandle: Script = (line) => {
  accept(line);
  line.send(resumable('handle'));
};

/** What the client can see after the handle has arrived: 1005 stands for an empty close frame. */
const ends: [code: number, (line: Line) => void][] = [
  [1005, (line) => line.close()],
  [1006, (line) => line.drop()],
  ...[1001, 1002, 1003, 1009, 1011, 1012, 1013, 1014, 4000].map(
    (code): [number, (line: Line) => void] => [code, (line) => line.close(code, 'because')],
  ),
];

describe('a connection that ends while the user talks', () => {
  it.each(ends)('is resumed with the handle after %i', async (code, end) => {
    const {line, until, clock, details, pauses, statuses} = await talk([acceptWithHandle, accept]);
    await until('open');
    clock.ms = HELD_MS;
    end(await line(0));
    const {setup} = await line(1);
    await waitFor(() => expect(statuses.slice(2)).toEqual(['reconnecting', 'open']));
    expect(setup.sessionResumption).toEqual({handle: 'handle'});
    expect(details[2]).toMatch(String(code));
    expect(pauses).toEqual([PAUSE_MS]);
  });

  it('ends the conversation after 1000', async () => {
    const {line, until, outcome, server} = await talk([acceptWithHandle]);
    await until('open');
    (await line(0)).close(1000);
    expect(await outcome).toBe('ended');
    expect(server.lines).toHaveLength(1);
  });

  it('is no loss when the user hangs up, although the SDK reports 1005', async () => {
    const {line, until, outcome, conversation, server, statuses} = await talk([acceptWithHandle]);
    await until('open');
    conversation.close();
    expect(await outcome).toBe('ended');
    await waitFor(async () => expect((await line(0)).code).toBe(1005));
    expect(server.lines).toHaveLength(1);
    expect(statuses).toEqual(['connecting', 'open', 'ended']);
  });
});

describe('a loss', () => {
  it('costs four connections at most, with growing pauses, when the server goes on with 1011', async () => {
    const {line, until, clock, outcome, server, pauses, statuses} = await talk([
      acceptWithHandle,
      refuse(1011, 'internal error'),
    ]);
    await until('open');
    clock.ms = HELD_MS;
    (await line(0)).close(1011, 'deadline');
    expect(await outcome).toBe('lost');
    expect(server.lines).toHaveLength(1 + MAX_TRIES);
    expect(pauses).toEqual([1, 1, 2, 3].map((times) => times * PAUSE_MS));
    expect(WORDS[statuses.at(-1) as 'lost']).toBe(
      'There is no connection. Press the button to start again.',
    );
  });

  it('starts anew with the last try, and tells the new session what was said', async () => {
    const {line, until, clock, server} = await talk([
      (line) => {
        acceptWithHandle(line);
        line.send({serverContent: {inputTranscription: {text: 'Is the hub worn?'}}});
        line.send({serverContent: {outputTranscription: {text: 'Yes.'}, turnComplete: true}});
      },
      refuse(1011),
      refuse(1011),
      refuse(1011),
      accept,
    ]);
    await until('open');
    clock.ms = HELD_MS;
    (await line(0)).close(1011);
    const last = await line(MAX_TRIES);
    await until('open');
    const handles = server.lines.map(({setup}) => setup.sessionResumption?.handle);
    expect(handles).toEqual([undefined, 'handle', 'handle', 'handle', undefined]);
    await waitFor(() =>
      expect(last.messages).toEqual([
        {
          clientContent: {
            turns: [
              {role: 'user', parts: [{text: 'Is the hub worn?'}]},
              {role: 'model', parts: [{text: 'Yes.'}]},
            ],
            turnComplete: false,
          },
        },
      ]),
    );
  });

  it('is over as soon as a connection has held: the next one has all its tries', async () => {
    const {line, until, clock, outcome, server} = await talk([
      acceptWithHandle,
      refuse(1011),
      refuse(1011),
      acceptWithHandle,
      refuse(1011),
    ]);
    await until('open');
    clock.ms += HELD_MS;
    (await line(0)).drop();
    const healed = await line(3);
    await until('open');
    clock.ms += HELD_MS;
    healed.drop();
    expect(await outcome).toBe('lost');
    expect(server.lines).toHaveLength(1 + 3 + MAX_TRIES);
  });

  it('is not over when the server accepts and closes again and again', async () => {
    const {outcome, server} = await talk([
      (line) => {
        acceptWithHandle(line);
        line.close(1011);
      },
    ]);
    expect(await outcome).toBe('lost');
    expect(server.lines).toHaveLength(MAX_TRIES);
  });

  it('ends at once when the user hangs up while the client waits', async () => {
    const {conversation, outcome, server, statuses} = await talk([refuse(1011)], {
      pause: (_, signal) =>
        new Promise((resolve) => {
          signal.addEventListener('abort', () => {
            resolve();
          });
          conversation.close();
        }),
    });
    expect(await outcome).toBe('ended');
    expect(server.lines).toHaveLength(1);
    expect(statuses).toEqual(['connecting', 'reconnecting', 'ended']);
  });
});

describe('a setup', () => {
  it.each([1007, 1008])('that is refused with %i is not sent again', async (code) => {
    const {outcome, server, details, statuses} = await talk([refuse(code, 'not for Live')]);
    expect(await outcome).toBe('refused');
    expect(server.lines).toHaveLength(1);
    expect(details.at(-1)).toBe(`${code} not for Live`);
    expect(WORDS[statuses.at(-1) as 'refused']).toMatch('out of order');
  });

  it.each([1007, 1008])(
    'with a handle that is refused with %i is sent without it',
    async (code) => {
      const {line, until, clock, server, pauses} = await talk([
        acceptWithHandle,
        refuse(code),
        accept,
      ]);
      await until('open');
      clock.ms = HELD_MS;
      (await line(0)).drop();
      await line(2);
      await until('open');
      const handles = server.lines.map(({setup}) => setup.sessionResumption?.handle);
      expect(handles).toEqual([undefined, 'handle', undefined]);
      expect(pauses).toHaveLength(2);
    },
  );

  it('that is never answered is given up', async () => {
    const {outcome, server} = await talk([() => {}], {setupMs: 20});
    expect(await outcome).toBe('lost');
    expect(server.lines).toHaveLength(MAX_TRIES);
  });
});

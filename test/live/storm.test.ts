import fc from 'fast-check';
import {expect, it} from 'vitest';
import {HELD_MS} from '../../docs/live-api/client/conversation.mjs';
import {accept, refuse, reject, resumable} from './liveServer.js';
import type {Line, Script} from './liveServer.js';
import {talk} from './talk.js';

/** All that a server can do to a connection: whether it has held by then, and how it ends. */
interface Fate {
  answersSetup: boolean;
  handle: 'none' | 'resumable' | 'withheld';
  held: boolean;
  end: 'reject' | 'drop' | 'goAway' | 'silence' | number;
}

const codes = [1000, 1001, 1002, 1003, 1007, 1008, 1011, 1012, 1013, 3000, 4999];

const fates = fc.record<Fate>({
  answersSetup: fc.boolean(),
  handle: fc.constantFrom('none', 'resumable', 'withheld'),
  held: fc.boolean(),
  end: fc.oneof(
    fc.constantFrom('reject' as const, 'drop' as const, 'goAway' as const, 'silence' as const),
    fc.constantFrom(...codes),
  ),
});

/** Ends a connection, but for one that is open and silent: no client may give that up, so it breaks. */
function end(line: Line, how: Fate['end'], isOpen: boolean): void {
  if (typeof how === 'number') line.close(how);
  else if (how === 'goAway') line.send({goAway: {timeLeft: '0s'}});
  else if (how === 'drop' || isOpen) line.drop();
}

/** A conversation with a server that does so to one connection after the other, and then refuses all. */
async function survive(list: Fate[]): Promise<{connections: number; healed: number[]}> {
  const clock = {ms: 0};
  const healed: number[] = [];
  let whenOpen = () => {};
  const scripts = list.map((fate, index): Script => {
    if (fate.end === 'reject') return reject;
    return (line) => {
      if (fate.answersSetup) accept(line);
      if (fate.handle === 'resumable') line.send(resumable('handle'));
      if (fate.handle === 'withheld') line.send({sessionResumptionUpdate: {resumable: false}});
      if (!fate.answersSetup) end(line, fate.end, false);
      whenOpen = () => {
        if (fate.held) clock.ms += HELD_MS;
        if (fate.held) healed.push(index);
        end(line, fate.end, true);
      };
    };
  });
  const {outcome, server} = await talk([...scripts, refuse(1011)], {
    now: () => clock.ms,
    setupMs: 50,
    onStatus: (status) => {
      if (status === 'open') whenOpen();
    },
  });
  await outcome;
  return {connections: server.lines.length, healed};
}

it('makes at most four connections for one loss, whatever the server does', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fates, {minLength: 1, maxLength: 12}), async (list) => {
      const {connections, healed} = await survive(list);
      const bounds = [-1, ...healed, connections - 1];
      const losses = bounds.slice(1).map((bound, index) => bound - (bounds[index] ?? 0));
      for (const tries of losses) expect(tries).toBeLessThanOrEqual(4);
    }),
    {numRuns: 60},
  ));

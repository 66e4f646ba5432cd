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

const SETUP_MS = 30;

/** Lets a server do so to one connection. */
function play({answersSetup, handle, held, end}: Fate, clock: {ms: number}): Script {
  if (end === 'reject') return reject;
  return (line) => {
    if (answersSetup) accept(line);
    if (handle === 'resumable') line.send(resumable('handle'));
    if (handle === 'withheld') line.send({sessionResumptionUpdate: {resumable: false}});
    // The client opens with the next turn of its loop; what follows comes later.
    setTimeout(() => {
      if (held) clock.ms += HELD_MS;
      finish(line, end, answersSetup);
    }, 5);
  };
}

function finish(line: Line, end: Fate['end'], isOpen: boolean): void {
  if (typeof end === 'number') line.close(end);
  else if (end === 'goAway') line.send({goAway: {timeLeft: '0s'}});
  // A server that is silent after the setup has a working connection, which no client may give up.
  else if (end === 'drop' || isOpen) line.drop();
}

it('makes at most four connections for one loss, whatever the server does', {timeout: 60_000}, () =>
  fc.assert(
    fc.asyncProperty(fc.array(fates, {minLength: 1, maxLength: 12}), async (list) => {
      const clock = {ms: 0};
      const held: number[] = [];
      const scripts = list.map((fate, index): Script => {
        const script = play(fate, clock);
        if (script === reject) return script;
        if (fate.answersSetup && fate.held) held.push(index);
        return script;
      });
      const {outcome, server} = await talk([...scripts, refuse(1011)], {
        now: () => clock.ms,
        setupMs: SETUP_MS,
      });
      await outcome;
      const connections = server.lines.length;
      const healed = held.filter((index) => index < connections);
      const bounds = [-1, ...healed, connections - 1];
      const losses = bounds.slice(1).map((bound, index) => bound - (bounds[index] ?? 0));
      for (const tries of losses) expect(tries).toBeLessThanOrEqual(4);
    }),
    {numRuns: 60},
  ),
);

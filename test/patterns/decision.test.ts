import fc from 'fast-check';
import {describe, expect, test} from 'vitest';

import {findDanger} from '../../plugin/src/questions/blanks/automaton/findDanger.js';
import {MAX_STEPS} from '../../plugin/src/questions/blanks/automaton/model.js';
import {MAX_LENGTH} from '../../plugin/src/questions/blanks/length.js';
import type {Pattern} from '../../plugin/src/questions/blanks/pattern.js';
import {patterns, plainPatterns} from '../support/arbitraryPatterns.js';
import {backtrack} from '../support/backtrack.js';
import {readPatterns} from '../support/patterns.js';
import {recheck} from './check.js';

/** Generates the same patterns each time. */
function generate(arbitrary: fc.Arbitrary<string>, flags: string, count: number): Pattern[] {
  const samples = fc.sample(arbitrary, {seed: 1, numRuns: count});
  return [...new Set(samples)].filter(isValid).map((pattern) => ({pattern, flags}));
}

/** Whether the engine takes a pattern that is short enough to be looked through in a moment. */
function isValid(pattern: string): boolean {
  try {
    return pattern.length < 40 && new RegExp(pattern).source !== '';
  } catch {
    return false;
  }
}

/** What `recheck` finds in a pattern as it is used for a response. */
async function attack({pattern, flags}: Pattern): Promise<{type: string; text: string}> {
  const result = await recheck(`^(?:${pattern})$`, flags);
  return result.status === 'vulnerable'
    ? {type: result.complexity.type, text: result.attack.string}
    : {type: result.status, text: ''};
}

const GROUPS: [title: string, patterns: Pattern[]][] = [
  ['ordinary', readPatterns('ordinary').map(([, pattern]) => pattern)],
  ['dangerous', readPatterns('dangerous').map(([, pattern]) => pattern)],
  ['of characters and repetitions', generate(plainPatterns, 's', 3000)],
  ['of everything', generate(patterns, 'i', 150)],
];

describe.each(GROUPS)('patterns %s', (_, all) => {
  const accepted = all.filter(({pattern, flags}) => !findDanger(pattern, flags));

  test('are refused where they are exponential, and need few steps otherwise', async () => {
    for (const pattern of accepted) {
      const {type, text} = await attack(pattern);
      expect([pattern, type]).not.toEqual([pattern, 'exponential']);
      // No more of a response is kept.
      const {steps} = backtrack(pattern, text.slice(0, MAX_LENGTH));
      expect(steps).toBeLessThanOrEqual(MAX_STEPS);
    }
  });
});

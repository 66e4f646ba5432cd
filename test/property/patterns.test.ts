import fc from 'fast-check';
import {describe, expect, test} from 'vitest';

import {
  countMostSteps,
  findDanger,
} from '../../plugin/src/questions/blanks/automaton/findDanger.js';
import {flags, patterns, singlePatterns} from '../support/arbitraryPatterns.js';
import {backtrack} from '../support/backtrack.js';
import {runs} from '../support/runs.js';

const part = fc.string({
  unit: fc.constantFrom('a', 'b', 'A', '1', '_', ' ', '\n', 'é', '\u212a', '😀'),
  maxLength: 4,
});

/** A text that repeats something, as those do that make an engine slow. */
const texts = fc
  .tuple(part, part, fc.nat({max: 12}), part)
  .map(([start, pumped, times, end]) => start + pumped.repeat(times) + end);

function compile(pattern: string, flags: string): RegExp | undefined {
  try {
    return new RegExp(`^(?:${pattern})$`, flags);
  } catch {
    return undefined;
  }
}

describe('the number of steps of a pattern', () => {
  test('is never below what a response takes', () => {
    fc.assert(
      fc.property(patterns, flags, texts, (pattern, flags, text) => {
        const regexp = compile(pattern, flags);
        fc.pre(regexp !== undefined && !findDanger(pattern, flags));
        const {isMatch, steps} = backtrack({pattern, flags}, text);
        // Otherwise the steps would be those of another pattern.
        expect(isMatch).toBe(regexp?.test(text));
        expect(steps).toBeLessThanOrEqual(countMostSteps(pattern, flags));
      }),
      runs(500),
    );
  });

  test('is what the longest response takes where only one character is of use', () => {
    fc.assert(
      fc.property(singlePatterns, (inner) => {
        const pattern = `(?:${inner})[]`;
        fc.pre(!findDanger(pattern, ''));
        const most = countMostSteps(pattern, '');
        // The engine of this test takes its time.
        fc.pre(most < 100_000);
        expect(backtrack({pattern, flags: ''}, 'a'.repeat(200)).steps).toBe(most);
      }),
      runs(200),
    );
  });
});

import fc from 'fast-check';
import {describe, expect, test} from 'vitest';

import {
  countMostSteps,
  findDanger,
} from '../../plugin/src/questions/blanks/automaton/findDanger.js';
import {backtrack} from '../support/backtrack.js';

const characters = fc.constantFrom('a', 'b', 'A', '1', '_', ' ', '\n', 'é', '\u212a', '😀');
const sets = fc.constantFrom(
  ...['a', 'b', '1', '.', '\\w', '\\d', '\\s', '\\W', '[ab]', '[^a]', '[b1]', 'k', '\\x61', '[]'],
);
const anchors = fc.constantFrom('^', '$', '\\b', '\\B', '');
const counts = fc.constantFrom('*', '+', '?', '*?', '+?', '??', '{2}', '{0,3}', '{1,4}?', '{2,}');

const {pattern: patterns} = fc.letrec<{pattern: string; term: string; atom: string}>((tie) => ({
  pattern: fc
    .array(fc.array(tie('term'), {maxLength: 3}), {minLength: 1, maxLength: 2})
    .map((alternatives) => alternatives.map((terms) => terms.join('')).join('|')),
  term: fc.oneof(
    {maxDepth: 3, depthSize: 'small'},
    {arbitrary: tie('atom'), weight: 3},
    {arbitrary: fc.tuple(tie('atom'), counts).map((parts) => parts.join('')), weight: 3},
    {arbitrary: anchors, weight: 1},
    {
      arbitrary: fc
        .tuple(fc.constantFrom('(?=', '(?!', '(?<=', '(?<!'), tie('pattern'))
        .map(([open, inner]) => `${open}${inner})`),
      weight: 1,
    },
  ),
  atom: fc.oneof(
    {maxDepth: 3, depthSize: 'small'},
    {arbitrary: sets, weight: 4},
    {arbitrary: tie('pattern').map((inner) => `(?:${inner})`), weight: 2},
    {arbitrary: tie('pattern').map((inner) => `(${inner})`), weight: 1},
    {arbitrary: fc.constant('(?:\\1)'), weight: 1},
  ),
}));
const flags = fc.constantFrom('', 'i', 's', 'u', 'iu', 'is');

/** A text that repeats something, as those do that make an engine slow. */
const texts = fc
  .tuple(
    fc.string({unit: characters, maxLength: 4}),
    fc.string({unit: characters, maxLength: 4}),
    fc.nat({max: 12}),
    fc.string({unit: characters, maxLength: 4}),
  )
  .map(([start, pumped, times, end]) => start + pumped.repeat(times) + end);

function compile(pattern: string, flags: string): RegExp | undefined {
  try {
    return new RegExp(`^(?:${pattern})$`, flags);
  } catch {
    return undefined;
  }
}

/** Patterns of one character, so that the response with most steps is known. */
const {pattern: single} = fc.letrec<{pattern: string; term: string}>((tie) => ({
  pattern: fc
    .array(fc.array(tie('term'), {maxLength: 3}), {minLength: 1, maxLength: 2})
    .map((alternatives) => alternatives.map((terms) => terms.join('')).join('|')),
  term: fc.oneof(
    {maxDepth: 3, depthSize: 'small'},
    {arbitrary: fc.tuple(fc.constant('a'), counts).map((parts) => parts.join('')), weight: 3},
    {
      arbitrary: fc
        .tuple(fc.constantFrom('(?:', '('), tie('pattern'), counts)
        .map(([open, inner, count]) => `${open}${inner})${count}`),
      weight: 2,
    },
  ),
}));

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
      {numRuns: 500},
    );
  });

  test('is what the longest response takes where only one character is of use', () => {
    fc.assert(
      fc.property(single, (inner) => {
        const pattern = `(?:${inner})[]`;
        fc.pre(!findDanger(pattern, ''));
        const most = countMostSteps(pattern, '');
        // The engine of this test takes its time.
        fc.pre(most < 100_000);
        expect(backtrack({pattern, flags: ''}, 'a'.repeat(200)).steps).toBe(most);
      }),
      {numRuns: 200},
    );
  });
});

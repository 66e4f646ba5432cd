import fc from 'fast-check';

const SETS = [
  'a',
  'b',
  '1',
  '.',
  '\\w',
  '\\d',
  '\\s',
  '\\W',
  '[ab]',
  '[^a]',
  '[b1]',
  'k',
  '\\x61',
  '[]',
];
const ANCHORS = ['^', '$', '\\b', '\\B', ''];
const COUNTS = ['*', '+', '?', '*?', '+?', '??', '{2}', '{0,3}', '{1,4}?', '{2,}'];
const LOOKS = ['(?=', '(?!', '(?<=', '(?<!'];

/** Alternatives of a few terms each. */
function join(term: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .array(fc.array(term, {maxLength: 3}), {minLength: 1, maxLength: 2})
    .map((alternatives) => alternatives.map((terms) => terms.join('')).join('|'));
}

function wrap(opens: readonly string[], inner: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(fc.constantFrom(...opens), inner).map(([open, text]) => `${open}${text})`);
}

function repeat(atom: fc.Arbitrary<string>, counts = COUNTS): fc.Arbitrary<string> {
  return fc.tuple(atom, fc.constantFrom(...counts)).map((parts) => parts.join(''));
}

/** Patterns of everything that a pattern may hold; few of them are of use. */
export const {pattern: patterns} = fc.letrec<{pattern: string; term: string; atom: string}>(
  (tie) => ({
    pattern: join(tie('term')),
    term: fc.oneof(
      {maxDepth: 3, depthSize: 'small'},
      {arbitrary: tie('atom'), weight: 3},
      {arbitrary: repeat(tie('atom')), weight: 3},
      {arbitrary: fc.constantFrom(...ANCHORS), weight: 1},
      {arbitrary: wrap(LOOKS, tie('pattern')), weight: 1},
    ),
    atom: fc.oneof(
      {maxDepth: 3, depthSize: 'small'},
      {arbitrary: fc.constantFrom(...SETS), weight: 4},
      {arbitrary: wrap(['(?:', '(?:', '('], tie('pattern')), weight: 3},
      {arbitrary: fc.constant('(?:\\1)'), weight: 1},
    ),
  }),
);

/** Patterns of characters, alternatives and repetitions alone. */
export const {pattern: plainPatterns} = fc.letrec<{pattern: string; term: string; atom: string}>(
  (tie) => ({
    pattern: join(tie('term')),
    term: fc.oneof(
      {arbitrary: tie('atom'), weight: 1},
      {arbitrary: repeat(tie('atom')), weight: 2},
    ),
    atom: fc.oneof(
      {maxDepth: 3, depthSize: 'small'},
      {arbitrary: fc.constantFrom('a', 'b', '[ab]', '[bc]', '.', '\\w'), weight: 2},
      {arbitrary: wrap(['(?:', '('], tie('pattern')), weight: 2},
    ),
  }),
);

/**
 * Patterns of one character, so that it is known which text takes most steps. Of what may be empty, nothing is optional once
 * more: our count takes that for one more way.
 */
export const {pattern: singlePatterns} = fc.letrec<{pattern: string; term: string}>((tie) => ({
  pattern: join(tie('term')),
  term: fc.oneof(
    {maxDepth: 3, depthSize: 'small'},
    {arbitrary: repeat(fc.constant('a')), weight: 3},
    {
      arbitrary: repeat(wrap(['(?:', '('], tie('pattern')), ['*', '+', '*?', '{2}', '{2,}']),
      weight: 2,
    },
  ),
}));

/** Flags that a pattern of an author may have. */
export const flags = fc.constantFrom('', 'i', 's', 'u', 'iu', 'is');

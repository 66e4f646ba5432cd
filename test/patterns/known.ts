/** All regular expressions of the sources, and why some may be slow. */

import {listExpressions, loadConstructed} from './expressions.js';
import {listFolds, listTyped} from '../../plugin/src/questions/blanks/folds.js';
import {acceptNeighbours} from '../../plugin/src/questions/blanks/neighbours.js';
import {UNIT_FOLDS} from '../../plugin/src/questions/blanks/unitKey.js';

export const {literals, constructions} = listExpressions();

/** A field beside code whose words and signs a response may repeat. */
const BESIDE = [
  {before: "body: JSON.'", after: '(room, "a")'},
  {before: 'git remote ', after: "' x.y"},
].map((code) => acceptNeighbours({keys: ['add'], input: {'aria-label': ''}}, code));

/** All folds that a page can get. */
const FOLDS = [
  ...BESIDE.flatMap(({folds = []}) => folds),
  ...listFolds([`'"-~.../°C°F%ـ3a$3`], {locale: 'ar', loose: true}),
  ...(listTyped(`'"...-- `).typed ?? []),
  ...UNIT_FOLDS,
];

/** Calls of `RegExp` inside of functions, by their file: how many, what they are for, and what they construct. */
export const IN_FUNCTIONS: Record<string, {calls: number; why: string; samples: RegExp[]}> = {
  'grammar/mistakes/html.ts': {
    calls: 1,
    why: 'the name of quizzes, which has letters, digits, `-` and `_` only',
    samples: [/(?:^|>)\s*[:：]{2,}\s*quiz(?![\w-])/i],
  },
  'lint/fixes/colons.ts': {
    calls: 1,
    why: 'the same name',
    samples: [/^[\s>]*(:{3,})quiz(?![\w-])/],
  },
  'grammar/mentionsQuiz.ts': {
    calls: 1,
    why: 'the same name',
    samples: [
      /(?:q[\p{Cf}\p{Mn}]*u[\p{Cf}\p{Mn}]*i[\p{Cf}\p{Mn}]*z|quiz)|:::([a-z][\w-]{2,4})(?![\w-])/giu,
    ],
  },
  'host/chunk.ts': {
    calls: 1,
    why: 'folders of the site, in which nothing has a meaning',
    samples: [/^(?:\/site\/lib\/browser|\/site\/src\/theme\/Quiz)[\\/.]/],
  },
  'import/tagged/blocks.ts': {
    calls: 1,
    why: 'an expression of an importer with other flags',
    samples: [],
  },
  'import/quizdown/index.ts': {calls: 1, why: 'a fence', samples: [/^\s*```\s*$/, /^\s*~~~\s*$/]},
  'lint/words/words.ts': {
    calls: 6,
    why: 'words of each language, which are constructed when the language is loaded',
    samples: [],
  },
  'questions/blanks/automaton/alphabet.ts': {
    calls: 1,
    why: 'one character of an author’s pattern',
    samples: [/(?:[a-z])+/g, /(?:\p{L})+/giu],
  },
  'questions/blanks/automaton/edges.ts': {
    calls: 1,
    why: 'the runs of one set of an author’s pattern among all characters',
    samples: [/(?:[a-z])+/g, /(?:\p{L})+/giu],
  },
  'questions/blanks/pattern.ts': {
    calls: 2,
    why: 'the pattern of an author, compiled for its errors, and tried on an empty text when it is safe',
    samples: [],
  },
  'grammar/labels.ts': {calls: 2, why: 'words of all languages', samples: []},
  'grammar/mistakes/attributeLists.ts': {calls: 2, why: 'names of attributes', samples: []},
  'grammar/mistakes/covers.ts': {
    calls: 3,
    why: 'the name of what is closed, which is one of those in its opener',
    samples: [/\[\/spoiler\]/i, /<\/details\s*>/i],
  },
  'grammar/mistakes/foreignInteraction.ts': {
    calls: 1,
    why: 'an expression of this table with one more flag',
    samples: [],
  },
  'grammar/mistakes/liaScript.ts': {calls: 1, why: 'an expression with one more flag', samples: []},
  'questions/blanks/exampleWord.ts': {
    calls: 1,
    why: 'a pattern that was found to be safe, tried on a word that was made of it',
    samples: [],
  },
  'questions/blanks/meantPattern.ts': {
    calls: 1,
    why: 'a pattern that was found to be safe, tried on a key',
    samples: [],
  },
  'questions/blanks/escapedBlanks.ts': {
    calls: 1,
    why: 'an expression with one more flag',
    samples: [],
  },
  'grammar/mistakes/verdictMarks.ts': {calls: 4, why: 'verdicts on a short key', samples: []},
  'questions/blanks/folds.ts': {calls: 1, why: 'the signs of a fold', samples: []},
  'questions/blanks/neighbours.ts': {calls: 1, why: 'the signs of a fold', samples: []},
  'questions/fields/fold.ts': {
    calls: 1,
    why: 'the signs of a fold, which the build sends along with a key',
    samples: FOLDS.map(([signs]) => new RegExp(signs, 'gu')),
  },
  'questions/fields/grade.ts': {
    calls: 1,
    why: 'the pattern of an author that is safe',
    samples: [],
  },
  'questions/fields/number.ts': {
    calls: 1,
    why: 'marks between digits',
    samples: [/,(?=(\d\d,)*\d{3}(?!\d))/g],
  },
  'mdast/source.ts': {
    calls: 1,
    why: 'the name of an attribute',
    samples: [/(?<=^|[\s{,])["']?reveal["']?\s*:/],
  },
};

const topLevel = constructions.filter(({isInFunction}) => !isInFunction).map(({file}) => file);
export const constructed = await loadConstructed(new Set([...topLevel, 'lint/words/index.ts']));
const samples = Object.entries(IN_FUNCTIONS).flatMap(([file, {samples}]) =>
  samples.map(({source, flags}) => ({source, flags, places: [file]})),
);
/** Each expression once, by how it is written. */
export const all = new Map(
  [...literals, ...constructed, ...samples].map((each) => [`/${each.source}/${each.flags}`, each]),
);

/** Expressions that are slow on long texts and see short ones only, with the place where that is seen to. */
export const BOUNDED = new Map<string, string>(
  IN_FUNCTIONS['questions/fields/number.ts']?.samples.map((sample) => [
    String(sample),
    'a response of at most 200 characters, `questions/blanks/length.ts`',
  ]),
);
const {HINT_PATTERNS} = await import('../../plugin/src/questions/blanks/hints.js');
for (const index of [1, 2, 5]) {
  BOUNDED.set(
    String(HINT_PATTERNS[index]),
    'a key of at most 200 characters, `questions/blanks/length.ts`',
  );
}
/** Each of their expressions sees a key alone, of at most 200 characters: see `questions/blanks/length.ts`. */
const OF_KEYS = [
  'questions/blanks/meantNumber.ts',
  'questions/blanks/meantPattern.ts',
  'lint/checks/severalKeys.ts',
];
/** Whether an expression sees keys alone. */
export const isOfKeys = (places: string[]): boolean =>
  places.every((place) => OF_KEYS.some((file) => place.startsWith(file)));
const {COMMENT} = await import('../../plugin/src/questions/lines/distractors.js');
BOUNDED.set(String(COMMENT), 'the last 200 characters of a line, `questions/lines/distractors.ts`');
// Not before, because a file constructs its expressions only once.
const {findWords} = await import('../../plugin/src/lint/words/index.js');
for (const language of ['de', 'en', 'es', 'fr', 'pt']) {
  const negative = String(findWords(language)?.negative);
  BOUNDED.set(negative, 'a sentence of at most 500 characters, `lint/checks/negativePrompt.ts`');
}

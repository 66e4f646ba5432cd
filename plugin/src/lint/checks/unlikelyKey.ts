import {escapePipes} from '../../grammar/blank/escapePipes.js';
import type {Field, FieldKey, FieldsBody} from '../../questions/fields/model.js';
import type {Finding, ItemRule} from '../check.js';
import type {LintQuestion} from '../question.js';
import {findWords} from '../words/index.js';
import {findSeveral} from './severalKeys.js';
import {asksForSpelling, isQuotation} from './spelledKey.js';
import {findWrittenKey} from './writtenKey.js';

/** More characters than that are a sentence, which readers would have to hit exactly. */
const MOST_CHARACTERS = 60;

/** `**Paris**`, `~~a~~`, `_a b_`; but `__init__` is a name. */
const MARKS = /^(?:(\*{1,3}|~~)(?!\s).*\1|(_{1,3})(?=.*[^\w]).*\2)$/;
const TAG = /<\/?[a-z][^<>]*>/i;
const ENTITY = /&(?:[a-z]{2,}|#x?[\da-f]+);/i;
const QUOTED = /^["'“”„«»‘’‚‹›].*["'“”„«»‘’‚‹›]$/;
const ENDED = /^[^.,;:]*[.,;:]$/;
/** Without it, as in Morse code, the last sign is no punctuation. */
const WORDY = /[\p{L}\p{N}]/u;
const CURLY = /[“”„‘’‚]/;
/**
 * Finds keys of blanks and of output that readers cannot type, or would hardly type just so. What they type in place of it
 * would be wrong.
 */
export const unlikelyKey: ItemRule = {
  checkQuestion(question) {
    const {fields = []} = question.question.body as Partial<FieldsBody>;
    const findings = fields.flatMap((field) =>
      field.choices ? [] : field.keys.flatMap((key) => checkKey(key, field, question)),
    );
    return findings.filter((finding) => !isExplained(finding, question));
  },
};

/** Whether a key is one for another reason, such as brackets that belong to the code. */
function isExplained(finding: Finding, {doubts}: LintQuestion): boolean {
  const start = finding.place?.start;
  return doubts.some(
    ({explains, place}) =>
      explains === 'unlikely-key' &&
      start !== undefined &&
      place?.start.line === start.line &&
      place.start.column <= start.column &&
      start.column < place.end.column,
  );
}

function checkKey(key: FieldKey, field: Field, question: LintQuestion): Finding[] {
  if (Array.isArray(key)) return [];
  if (typeof key === 'string') return checkText(key, field, question);
  if ('output' in key) return key.output.includes('\t') ? [{place: question.place, ...TAB}] : [];
  if (!('code' in key)) return [];
  const {code} = key;
  const {place} = findWrittenKey(code, question);
  if (code.includes('\t')) return [{place, ...TAB}];
  if (!CURLY.test(code)) return [];
  return [
    {
      place,
      actual: `curly quotation mark in the code \`${code}\``,
      expected: 'a straight one, `\'` or `"`',
      note: 'code is compared exactly, and keyboards type straight ones',
    },
  ];
}

const TAB = {
  actual: 'key with a tab, which moves the focus and types nothing',
  expected: 'spaces',
  note: 'have the program print spaces, or ask for a line without the tab',
};

function checkText(key: string, {keys}: Field, question: LintQuestion): Finding[] {
  const {place, written} = findWrittenKey(key, question);
  const {line: number = 1, column = 1} = place?.start ?? {};
  const line = question.source.lines[number - 1] ?? '';
  const open = line.lastIndexOf('[[', column - 1);
  const advice = advise(written, keys, question.locale, line.slice(0, Math.max(0, open)));
  if (!advice) return [];
  const isInTable = /^[\s>]*\|/.test(line);
  const expected = isInTable ? escapePipes(advice.expected ?? '') : advice.expected;
  return [{place, ...advice, ...(expected && {expected})}];
}

/** Why readers would hardly type a text, and what to write in place of it. */
function advise(
  key: string,
  keys: readonly FieldKey[],
  locale: string,
  before: string,
): Pick<Finding, 'actual' | 'expected' | 'note'> | undefined {
  const code = `\`[[\`${key}\`]]\` if readers are to type it`;
  if (MARKS.test(key)) {
    const bare = key.replace(/^[*~_]+|(?<![*~_])[*~_]+$/g, '');
    return say(`marks of emphasis in the key \`${key}\``, `\`${bare}\``, code);
  }
  if (TAG.test(key) || ENTITY.test(key)) {
    return say(`markup in the key \`${key}\``, 'the characters that readers see', code);
  }
  if (QUOTED.test(key)) {
    return say(`quotation marks around the key \`${key}\``, 'the words alone', code);
  }
  const bare = key.slice(0, -1);
  if (ENDED.test(key) && WORDY.test(key) && bare && !keys.includes(bare.toLowerCase())) {
    const end = key.slice(-1);
    return say(
      `\`${end}\` at the end of the key \`${key}\``,
      `\`[[${bare}]]${end}\``,
      `or \`[[${key}|${bare}]]\` if both are right`,
    );
  }
  const several = findSeveral(key, locale);
  if (several && !isQuotation(before) && !isReversedName(key, keys)) {
    return say(
      `key \`${key}\`, which looks like several`,
      `\`[[${several.join('|')}]]\` if each of them is right`,
      `make ${several.length > 2 ? 'several' : 'two'} blanks if ${several.length > 2 ? 'all' : 'both'} are needed; ${code}`,
    );
  }
  if (key.length > MOST_CHARACTERS) {
    return say(
      `key of ${key.length} characters`,
      `at most ${MOST_CHARACTERS}`,
      'ask for the word that matters, or offer choices',
    );
  }
  const isNumber = findWords(locale)?.numbers.test(key) && !keys.some(Array.isArray);
  if (isNumber && !asksForSpelling(before)) {
    return say(
      `number in words, \`${key}\``,
      'digits beside it, such as `[[three|3]]`',
      'readers type either',
    );
  }
  return undefined;
}

/** Whether a key such as `Knuth, Donald` has another one beside it that begins alike: `Knuth, D. E.` */
function isReversedName(key: string, keys: readonly FieldKey[]): boolean {
  const start = `${key.toLowerCase().split(', ')[0]}, `;
  return keys.filter((each) => typeof each === 'string' && each.startsWith(start)).length > 1;
}

function say(actual: string, expected: string, note: string) {
  return {actual, expected, note};
}

import {endOfCode} from '../../grammar/blank/inlineCode.js';
import {dropInvisible} from '../../mdast/invisible.js';
import type {Problem} from '../../mdast/problem.js';
import {normalizeText} from '../fields/grade.js';
import type {FieldKey} from '../fields/model.js';
import type {Alternative} from './alternatives.js';
import {listTyped} from './folds.js';
import {findFolding} from './language.js';
import {MAX_LENGTH} from './length.js';
import {findMeantNumber} from './meantNumber.js';
import type {MeantNumber} from './meantNumber.js';
import {checkPattern, readPattern} from './pattern.js';
import {hasThirdDot, isBrokenRange, isForPeople, readRange} from './range.js';
import {buildUnitKey, takeUnit} from './unitKey.js';
import {quoteCode} from '../../mdast/quoteCode.js';

/** What an alternative accepts, or why it accepts nothing. */
export type ReadKey = {key: FieldKey} | {problem: Omit<Problem, 'place'>};

/** Reads one alternative of a blank that is an input, on a page in the language `locale`. */
export function readKey({text}: Alternative, locale = 'en'): ReadKey {
  const words = toWords(text);
  const problem = checkWords(words) ?? checkBackticks(text);
  if (problem) return {problem};
  if (isCode(text)) return {key: {code: words, ...listTyped(words)}};
  const pattern = readPattern(text);
  if (pattern) {
    const unfit = checkPattern(pattern);
    return unfit ? {problem: unfit} : {key: {...pattern, ...listTyped(pattern.pattern)}};
  }
  const number = readNumber(text, locale);
  if (number) return number;
  // What the case of a letter is depends on the language there, so the page is to decide.
  const {locale: own} = findFolding(locale);
  return {key: own ? words.normalize().replace(/\s+/g, ' ') : normalizeText(words)};
}

/** A number, a range or a tolerance, with a unit or without; nothing for what is meant as none of them. */
function readNumber(text: string, locale: string): ReadKey | undefined {
  const quantity = readRange(text) ? undefined : takeUnit(text);
  const {number, unit} = quantity ?? {number: text, unit: undefined};
  // Before ranges, because a third dot could be the decimal point of the second number.
  if (hasThirdDot(number)) return {problem: explainBrokenRange(text)};
  const range = readRange(number);
  if (range) {
    const unfit = checkRange(range, text);
    if (unfit) return {problem: unfit};
    const key = unit === undefined ? undefined : buildUnitKey(range, unit, locale);
    return {key: key ?? range};
  }
  const meant = findMeantNumber(text);
  if (isBrokenRange(number) || meant?.kind === 'tolerance')
    return {problem: explainBrokenRange(text, meant)};
  return meant?.kind === 'number' || isForPeople(text)
    ? {problem: explainForPeople(text, meant)}
    : undefined;
}

/** Explains a number with a decimal comma or with marks between groups: `3,5 mm` is `3.5 mm`. */
function explainForPeople(text: string, meant: MeantNumber | undefined): Omit<Problem, 'place'> {
  const other = meant?.other ? ` (or \`${meant.other}\` if the comma is a decimal mark)` : '';
  const expected = meant
    ? `\`${meant.cure}\`${other}, which has a decimal point and nothing between groups`
    : 'digits with a decimal point and nothing between groups';
  return {rule: 'invalid-blank', actual: `number \`${text}\``, expected, note: BACKTICKS};
}

/** Why nobody could fill in what the author wrote. */
export function checkWords(words: string): Omit<Problem, 'place'> | undefined {
  if (!dropInvisible(words).trim()) {
    const expected = 'a key on both sides of each `|`';
    return {rule: 'invalid-blank', actual: 'alternative without a key', expected, note: QUOTE};
  }
  if (words.length <= MAX_LENGTH) return undefined;
  const actual = `key of ${words.length} characters`;
  return {rule: 'invalid-blank', actual, expected: `at most ${MAX_LENGTH}`, note: ''};
}

/**
 * Reports a backtick that begins or ends a key, and that no other one closes: readers would have to type it. One between
 * letters is a part of the word.
 */
function checkBackticks(text: string): Omit<Problem, 'place'> | undefined {
  if (!hasOpenEdge(text)) return undefined;
  return {
    rule: 'invalid-blank',
    actual: `${quoteCode(text)} with a backtick that nothing closes`,
    expected: 'backticks on both sides of code',
    note: 'write `` \\` `` if readers are to type the backtick',
  };
}

/** Whether a text begins or ends with backticks that are neither closed nor behind a backslash. */
function hasOpenEdge(text: string): boolean {
  let index = 0;
  while (index < text.length) {
    const end = text[index] === '`' ? endOfCode(text, index) : undefined;
    const run = /^`+/.exec(text.slice(index))?.[0].length ?? 0;
    if (run > 0 && end === undefined && (index === 0 || index + run === text.length)) return true;
    index = end ?? index + (run || (text[index] === '\\' ? 2 : 1));
  }
  return false;
}

const BACKTICKS = 'put it in backticks if it is no number';
const QUOTE = 'put `|` in backticks where it belongs to the key';

function checkRange(
  [min, max]: [number, number],
  text: string,
): Omit<Problem, 'place'> | undefined {
  if (!Number.isFinite(min) || !Number.isFinite(max)) {
    const expected = 'a number that a computer can hold';
    return {rule: 'invalid-blank', actual: `number \`${text}\``, expected, note: ''};
  }
  if (min <= max) return undefined;
  const expected = 'the smaller number first';
  return {rule: 'invalid-blank', actual: `range \`${text}\``, expected, note: ''};
}

function explainBrokenRange(text: string, meant = findMeantNumber(text)): Omit<Problem, 'place'> {
  const rule = 'invalid-blank';
  if (hasThirdDot(takeUnit(text)?.number ?? text)) {
    return {
      rule,
      actual: `${text.includes('…') ? 'ellipsis' : 'third dot'} in \`${text}\``,
      expected: `two dots in a range, ${meant ? `\`${meant.cure}\`` : 'such as `1..5`'}`,
      note: BACKTICKS,
    };
  }
  return {
    rule,
    actual: `\`${text}\``,
    expected: meant
      ? `\`${meant.cure}\`, with plain numbers and one unit at most, at the end`
      : 'a range such as `1.5..2.5`, or a tolerance such as `5 ± 0.1`, of plain numbers',
    note: BACKTICKS,
  };
}

/** Whether all of a text is in one pair of backticks. */
export function isCode(text: string): boolean {
  return text.startsWith('`') && endOfCode(text, 0) === text.length;
}

/** An alternative without its backticks and backslashes. */
export function toWords(text: string): string {
  let words = '';
  let index = 0;
  while (index < text.length) {
    const end = text[index] === '`' ? endOfCode(text, index) : undefined;
    if (end !== undefined) {
      const run = /^`+/.exec(text.slice(index))?.[0].length ?? 0;
      words += text.slice(index + run, end - run);
      index = end;
      continue;
    }
    if (/^\\[!-/:-@[-`{-~]/.test(text.slice(index, index + 2))) index += 1;
    words += text[index] ?? '';
    index += 1;
  }
  return words.trim();
}

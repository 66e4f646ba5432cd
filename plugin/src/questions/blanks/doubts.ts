import type {Place} from '../../mdast/problem.js';
import {quoteCode} from '../../mdast/quoteCode.js';
import type {Doubt} from '../contract.js';
import type {Alternative} from './alternatives.js';
import {isCode} from './key.js';
import {findExampleWord} from './exampleWord.js';
import {explainGroups} from './groupedKey.js';
import {findMeantPattern} from './meantPattern.js';
import {readPattern} from './pattern.js';
import {findMeantNumber} from './meantNumber.js';
import type {MeantNumber} from './meantNumber.js';
import {isPlusMinus} from './plusMinus.js';
import {readRange} from './range.js';
import {takeUnit} from './unitKey.js';

/** The mark that GIFT has before a right answer; a formula such as `=SUM(A1)` is none. */
const RIGHT = /^(?:=|%100%=?) ?(?=[\p{L}\p{N}])(?!.*[()+*/:])/u;

/**
 * Finds keys of a blank that readers would have to type with signs that their author meant for the plugin. Those in backticks
 * are meant as they stand.
 *
 * ```markdown
 * [[=443]]         → `[[443]]`
 * [[!443|80|22]]   → `[[443|!80|!22]]`
 * [[20–40 ms]]     → `20..40 ms`
 * [[>=400]]        → a range with both ends
 * [[~80]]          → a tolerance
 * [[16kHz]]        → `16 kHz`
 * [[(?i)tcp|UDP]]  → `/tcp/i`
 * [[9.81:0.05]]    → `9.81 ± 0.05`
 * [[1.500]]        → `1500`, on a page in German
 * ```
 */
export function findDoubts(
  alternatives: readonly Alternative[],
  place: (alternative: Alternative) => Place | undefined,
  locale: string,
): Doubt[] {
  const whole =
    explainRight(alternatives) ?? explainPattern(alternatives) ?? explainReversed(alternatives);
  if (whole) return [{rule: 'doubtful-key', place: place(whole.at), ...whole.words}];
  const plain = alternatives.filter(({text}) => !isCode(text));
  return plain.flatMap((alternative): Doubt[] => {
    const text = alternative.text.replace(/\s+/g, ' ');
    const words = explainNumber(text, alternatives) ?? explainGroups(text, locale);
    return words ? [{rule: 'doubtful-key', place: place(alternative), ...words}] : [];
  });
}

/** What is probably not meant about a whole blank, and where it shows. */
interface Explained {
  at: Alternative;
  words: Words;
}

type Words = Pick<Doubt, 'actual' | 'expected' | 'note'>;

/** Explains the mark of other systems before each right answer. */
function explainRight(alternatives: readonly Alternative[]): Explained | undefined {
  const [first] = alternatives;
  if (!first || !alternatives.every(({text}) => RIGHT.test(text))) return undefined;
  const cure = alternatives.map(({text}) => text.replace(RIGHT, '').trim()).join('|');
  const actual = `\`${first.text}\`, as other systems mark an answer`;
  return {at: first, words: {actual, expected: `\`[[${cure}]]\``}};
}

const WORD_NOTE =
  'put one of the words that it accepts and `|` in front of it, since readers see the pattern as the answer otherwise; put it in backticks if readers should type just that';

/** Explains a regular expression without slashes, which cuts itself into alternatives at each `|`. */
function explainPattern(alternatives: readonly Alternative[]): Explained | undefined {
  const meant = findMeantPattern(alternatives);
  if (!meant) return undefined;
  const {first, last, cure} = meant;
  const [from, to] = [alternatives.indexOf(first), alternatives.indexOf(last)];
  const texts = alternatives.map(({text}) => text);
  const written = texts.slice(from, to + 1).join('|');
  const others = [...texts.slice(0, from), ...texts.slice(to + 1)];
  const isShown = others.some((text) => !text.startsWith('!') && !readPattern(text));
  const word = isShown ? undefined : findExampleWord(cure);
  const own = word === undefined ? cure : `${word}|${cure}`;
  const whole = [...texts.slice(0, from), own, ...texts.slice(to + 1)].join('|');
  const words = {
    actual: `${quoteCode(written)}, a regular expression without slashes, which is a text`,
    expected: `${quoteCode(`[[${whole}]]`)}, with the pattern between slashes`,
    ...(!isShown && word === undefined && {note: WORD_NOTE}),
  };
  return {at: {text: written, start: first.start, end: last.end}, words};
}

/** Explains a select with one wrong choice among several right ones: its author may have meant `!` for the right one. */
function explainReversed(alternatives: readonly Alternative[]): Explained | undefined {
  const [wrong, ...others] = alternatives.filter(({text}) => text.startsWith('!'));
  if (!wrong || others.length > 0 || alternatives.length < 3) return undefined;
  const cure = alternatives.map((each) => (each === wrong ? each.text.slice(1) : `!${each.text}`));
  const words = {
    actual: `\`${wrong.text}\` as the only wrong choice of a blank`,
    expected: `\`[[${cure.join('|')}]]\` if the others are wrong`,
    note: '`!` stands before a wrong choice',
  };
  return {at: wrong, words};
}

/** Explains one key that stands for numbers, and that only its own text fills in. */
function explainNumber(text: string, all: readonly Alternative[]): Words | undefined {
  if (readRange(takeUnit(text)?.number ?? text)) return undefined;
  const meant = findMeantNumber(text);
  if (!meant || all.some((other) => other.text === meant.cure)) return undefined;
  if (haveFractions(all) || all.some((each) => isPlusMinus(each, all))) return undefined;
  const cure = `\`${meant.cure}\``;
  return {
    actual: `\`${text}\`, which only this text fills in`,
    expected: EXPECTED[meant.kind].replace('$', cure),
  };
}

/** Whether there are different fractions, such as the time signatures `3/4` and `3/8`, which are no values of one number. */
function haveFractions(all: readonly Alternative[]): boolean {
  const values = all.flatMap(({text}) => {
    const [, above, below] = /^(\d{1,3})\/(\d{1,3})$/.exec(text) ?? [];
    return above === undefined ? [] : Number(above) / Number(below);
  });
  return new Set(values).size > 1;
}

/** What a number of each kind is to be written as, with `$` for the key. Those of the last kinds are mistakes. */
const EXPECTED: Record<MeantNumber['kind'], string> = {
  range: '$ for all numbers between the two',
  limit: 'a range with both ends, such as $',
  about: 'a number with a tolerance, such as $',
  ratio: '$ for all numbers within the tolerance',
  touching: '$, with a space before the unit, for that quantity in any of its units',
  power: '$ for that number, in any way of writing it',
  tolerance: '$',
  number: '$',
};

import type {Place} from '../../mdast/problem.js';
import type {Doubt} from '../contract.js';
import type {Alternative} from './alternatives.js';
import {isCode} from './key.js';
import {findMeantNumber} from './meantNumber.js';
import type {MeantNumber} from './meantNumber.js';
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
 * [[9.81:0.05]]    → `9.81 ± 0.05`
 * ```
 */
export function findDoubts(
  alternatives: readonly Alternative[],
  place: (alternative: Alternative) => Place | undefined,
): Doubt[] {
  const plain = alternatives.filter(({text}) => !isCode(text));
  const [first] = alternatives;
  if (first && alternatives.every(({text}) => RIGHT.test(text))) {
    const cure = alternatives.map(({text}) => text.replace(RIGHT, '').trim()).join('|');
    const actual = `\`${first.text}\`, as other systems mark an answer`;
    return [{rule: 'doubtful-key', place: place(first), actual, expected: `\`[[${cure}]]\``}];
  }
  const reversed = explainReversed(alternatives);
  if (reversed) return [{rule: 'doubtful-key', place: place(reversed.wrong), ...reversed.words}];
  return plain.flatMap((alternative): Doubt[] => {
    const found = explain(alternative.text.replace(/\s+/g, ' '), alternatives);
    return found ? [{rule: 'doubtful-key', place: place(alternative), ...found}] : [];
  });
}

/** Explains a select with one wrong choice among several right ones: its author may have meant `!` for the right one. */
function explainReversed(
  alternatives: readonly Alternative[],
): {wrong: Alternative; words: Pick<Doubt, 'actual' | 'expected' | 'note'>} | undefined {
  const [wrong, ...others] = alternatives.filter(({text}) => text.startsWith('!'));
  if (!wrong || others.length > 0 || alternatives.length < 3) return undefined;
  const cure = alternatives.map((each) => (each === wrong ? each.text.slice(1) : `!${each.text}`));
  const words = {
    actual: `\`${wrong.text}\` as the only wrong choice of a blank`,
    expected: `\`[[${cure.join('|')}]]\` if the others are wrong`,
    note: '`!` stands before a wrong choice',
  };
  return {wrong, words};
}

/** Explains one key that stands for numbers, and that only its own text fills in. */
function explain(text: string, all: readonly Alternative[]): Words | undefined {
  if (readRange(takeUnit(text)?.number ?? text)) return undefined;
  const meant = findMeantNumber(text);
  if (!meant || all.some((other) => other.text === meant.cure)) return undefined;
  const cure = `\`${meant.cure}\``;
  return {
    actual: `\`${text}\`, which only this text fills in`,
    expected: EXPECTED[meant.kind].replace('$', cure),
  };
}

type Words = Pick<Doubt, 'actual' | 'expected'>;

/** What a number of each kind is to be written as, with `$` for the key. Those of the last kinds are mistakes. */
const EXPECTED: Record<MeantNumber['kind'], string> = {
  range: '$ for all numbers between the two',
  limit: 'a range with both ends, such as $',
  about: 'a number with a tolerance, such as $',
  ratio: '$ for all numbers within the tolerance',
  touching: '$, with a space before the unit, for that quantity in any of its units',
  tolerance: '$',
  number: '$',
};

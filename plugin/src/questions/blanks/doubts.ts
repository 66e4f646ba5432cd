import type {Place} from '../../mdast/problem.js';
import type {Doubt} from '../contract.js';
import type {Alternative} from './alternatives.js';
import {isCode} from './key.js';

const NUMBER = String.raw`[+\-\u2212]?(?:0|[1-9]\d*)(?:\.\d+)?`;

/** Two numbers with a dash or a word between them, where `..` is meant. */
const DASHED = new RegExp(
  String.raw`^(?:(?:from|between|von|zwischen|entre|de) )?(${NUMBER}) ?(?:[-‐-―−~〜～]|(?: ?(?:to|and|through|thru|till|until|bis|und|à|a|et|y|e|hasta|até|から) ?)) ?(${NUMBER})$`,
  'iu',
);

/** A number with a sign of comparison before it. */
const COMPARED = new RegExp(String.raw`^(?:(>=?|=>|≥)|(?:<=?|=<|≤)) ?(${NUMBER})$`, 'u');

/** A number with "about" before it. */
const ABOUT = new RegExp(
  String.raw`^(?:[~≈∼]|about |approx\.? |around |circa |ca?\. ?|etwa |ungefähr ) ?(${NUMBER})$`,
  'iu',
);

/** The mark that GIFT has before a right answer; a formula such as `=SUM(A1)` is none. */
const RIGHT = /^(?:=|%100%=?) ?(?=[\p{L}\p{N}])(?!.*[()+*/:])/u;

/**
 * Finds keys of a blank that readers would have to type with signs that their author meant for the plugin. Those in backticks
 * are meant as they stand.
 *
 * ```markdown
 * [[=443]]         → `[[443]]`
 * [[!443|80|22]]   → `[[443|!80|!22]]`
 * [[400–499]]      → `400..499`
 * [[>=400]]        → a range with both ends
 * [[~80]]          → a tolerance
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
    const found = explain(alternative.text.replace(/\s+/g, ' '));
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

/** Explains one key that stands for numbers. */
function explain(text: string): Pick<Doubt, 'actual' | 'expected'> | undefined {
  const [, from, to] = DASHED.exec(text) ?? [];
  if (from !== undefined && to !== undefined && toNumber(from) < toNumber(to)) {
    const actual = `\`${text}\`, which only this text fills in`;
    return {actual, expected: `\`${from}..${to}\` for all numbers between the two`};
  }
  const [compared, isAbove, limit] = COMPARED.exec(text) ?? [];
  if (compared !== undefined && limit !== undefined) {
    const actual = `\`${text}\`, which only this text fills in`;
    return {
      actual,
      expected: `a range with both ends, such as \`${closeRange(limit, isAbove !== undefined)}\``,
    };
  }
  const [, middle] = ABOUT.exec(text) ?? [];
  if (middle === undefined) return undefined;
  return {
    actual: `\`${text}\`, which only this text fills in`,
    expected: `a number with a tolerance, such as \`${middle} ± ${Math.abs(toNumber(middle)) >= 10 ? '5' : '0.5'}\``,
  };
}

/** A range from or to a limit: `>=400` may be `400..4000`, and `<5` may be `0..5`. */
function closeRange(limit: string, isAbove: boolean): string {
  const number = toNumber(limit);
  if (isAbove) return `${limit}..${number > 0 ? number * 10 : 1000}`;
  return `${number > 0 ? 0 : -1000}..${limit}`;
}

function toNumber(text: string): number {
  return Number(text.replace('\u2212', '-'));
}

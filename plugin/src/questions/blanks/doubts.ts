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

/** The marks that GIFT and cloze questions have before a right and before a wrong answer; a formula such as `=SUM(A1)` is none. */
const RIGHT = /^(?:=|%100%=?) ?(?=[\p{L}\p{N}])(?!.*[()+*/:])/u;
const WRONG = /^(?:~|%(?!100%)-?\d{1,3}%) ?(?=[\p{L}\p{N}])/u;

/**
 * Finds keys of a blank that readers would have to type with signs that their author meant for the plugin. Those in backticks
 * are meant as they stand.
 *
 * ```markdown
 * [[=443|80|22]]   → `[[443|!80|!22]]`
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
  const cure = curePrefixes(alternatives);
  const marked = plain.find(({text}) => RIGHT.test(text) || WRONG.test(text));
  if (marked && cure !== undefined) {
    const actual = `\`${marked.text}\`, as other systems mark an answer`;
    return [{rule: 'doubtful-key', place: place(marked), actual, expected: `\`${cure}\``}];
  }
  return plain.flatMap((alternative): Doubt[] => {
    const found = explain(alternative.text.replace(/\s+/g, ' '));
    return found ? [{rule: 'doubtful-key', place: place(alternative), ...found}] : [];
  });
}

/** Writes a blank with the marks of other systems as it should be; nothing where no mark says what is right. */
function curePrefixes(alternatives: readonly Alternative[]): string | undefined {
  const hasRight = alternatives.some(({text}) => RIGHT.test(text));
  const isWrong = (text: string) => text.startsWith('!') || WRONG.test(text);
  const isMixed =
    alternatives.some(({text}) => !isWrong(text)) &&
    alternatives.some(({text}) => WRONG.test(text));
  if (!hasRight && !isMixed) return undefined;
  const parts = alternatives.map(({text}) => {
    const words = text.replace(/^!/, '').replace(RIGHT, '').replace(WRONG, '').trim();
    return isWrong(text) || (hasRight && !RIGHT.test(text)) ? `!${words}` : words;
  });
  return `[[${parts.join('|')}]]`;
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

import {quoteCode} from '../../mdast/quoteCode.js';
import {findNearest} from '../../mdast/nearest.js';
import type {Doubt} from '../contract.js';
import type {Choice} from './rows.js';

/** Letters of a word in which one slip is no other word. */
const LONG = 8;

/**
 * Finds a category that is written in two ways, so that readers would see it twice among the choices. Only where another
 * cell repeats are the right cells categories.
 *
 * ```markdown
 * | `PUT`    | idempotent     |
 * | `POST`   | not idempotent |
 * | `DELETE` | idempotent     |
 * | `PATCH`  | non-idempotent |   → `doubtful-table`, which asks for `not idempotent`
 * ```
 */
export function findNearlyAlike(choices: readonly Choice[]): Doubt[] {
  const counts = new Map<string, number>();
  for (const {text} of choices) counts.set(text, (counts.get(text) ?? 0) + 1);
  if (counts.size === choices.length) return [];
  // Code says what it says.
  const texts = [...counts.keys()].filter((text) =>
    choices.some((choice) => choice.text === text && !choice.isCode),
  );
  return texts.flatMap((text, index): Doubt[] => {
    const other = texts.slice(0, index).find((each) => areAlike(each, text, counts));
    if (other === undefined) return [];
    const areSame = counts.get(other) === counts.get(text);
    // The way that is written more often was meant, else the first one.
    const isMore = !areSame && (counts.get(text) ?? 0) > (counts.get(other) ?? 0);
    const [odd, usual] = isMore ? [other, text] : [text, other];
    return [
      {
        rule: 'doubtful-table',
        place: choices.find((choice) => choice.text === odd)?.cell.position,
        actual: `choice ${quoteCode(odd)} that says nearly the same as ${quoteCode(usual)}`,
        expected: `${quoteCode(usual)} in each row of this category`,
        note: 'readers choose from each different right cell once',
      },
    ];
  });
}

function areAlike(a: string, b: string, counts: ReadonlyMap<string, number>): boolean {
  if (fold(a) === fold(b)) return fold(a) !== '';
  const isOnce = [a, b].some((text) => counts.get(text) === 1);
  const isOften = [a, b].some((text) => (counts.get(text) ?? 0) > 1);
  return isOnce && isOften && isSlip(a.toLowerCase(), b.toLowerCase());
}

/** Whether two words differ in one letter behind their first ones: `asynchronous` is another word than `synchronous`. */
function isSlip(a: string, b: string): boolean {
  if (![a, b].every((text) => text.length >= LONG && /^[\p{L}\s-]+$/u.test(text))) return false;
  return a.slice(0, 3) === b.slice(0, 3) && findNearest(a, [b], 1) !== undefined;
}

/**
 * A text without what two ways of writing the same differ in: punctuation, articles, the ending of a plural, `not`. Small
 * letters alone have a plural, since `HTTPS` is another word than `HTTP`.
 */
function fold(text: string): string {
  return text
    .replace(/[.,;:!]{1,3}$/, '')
    .replace(/(?<=\p{L})['’]/gu, '')
    .replace(/(?<=[\p{L}\p{N}])[-_‐-―](?=[\p{L}\p{N}])/gu, ' ')
    .replace(/(?<=\p{Ll}{2})ies(?!\p{L})/gu, 'y')
    .replace(/(?<=[aeiouy]\p{Ll}{0,9}\p{Ll}(?<!s))s(?!\p{L})/gu, '')
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => !ARTICLE.test(word))
    .map((word) => (word === 'non' ? 'not' : word))
    .join('')
    .replace(/^non(?=\p{L}{4})/u, 'not');
}

/** English, German, French, Spanish, Portuguese and Italian, in all cases. */
const ARTICLE =
  /^(?:an?|the|de[rmns]|die|das|eine?[mnrs]?|les?|la|un[ae]?|un[ao]s|el|l[ao]s|os?|uma?|il|gli)$/;

import type {Problem} from '../../mdast/problem.js';
import {quoteCode} from '../../mdast/quoteCode.js';
import type {Alternative} from './alternatives.js';
import {isCode} from './key.js';
import {readPattern} from './pattern.js';

/** Code in backticks, or a sign that looks like `|`. That of mathematics (`3 ∣ 12`) is none of them. */
const CODE_OR_BAR = /`[^`]*`|[｜￨¦│┃❘]/gu;

/** Opening and closing brackets, of which none may be cut off: `P(A｜B)`. */
const BRACKETS = /[([{（［「]|[)\]}）］」]/gu;

/**
 * Reports a sign that only looks like the bar between the alternatives of a blank: together, they would be one key.
 *
 * ```markdown
 * [[カーネル｜kernel]]   → `foreign-notation`, which asks for `[[カーネル|kernel]]`
 * [[PUT ¦ !PATCH]]       → `foreign-notation`, which asks for `[[PUT|!PATCH]]`
 * [[¦]], [[P(A｜B)]]     → nothing
 * ```
 */
export function findOtherBars(
  alternatives: readonly Alternative[],
  place: (alternative: Alternative) => Problem['place'],
): Problem | undefined {
  const cut = alternatives.map(({text}) => cutAtBars(text));
  const at = cut.findIndex((parts) => parts.length > 1);
  const first = alternatives[at];
  if (!first) return undefined;
  const bar = first.text.match(CODE_OR_BAR)?.find((found) => !found.startsWith('`')) ?? '';
  const cure = cut.flat().map((part) => part.replace(/^！\s?/u, '!'));
  return {
    rule: 'foreign-notation',
    place: place(first),
    actual: `\`${bar}\` between alternatives of a blank, which is text`,
    expected: quoteCode(`[[${cure.join('|')}]]`),
    note: 'put it in backticks if readers should type just that',
  };
}

/** The alternatives between the bars in a text; the whole text where its bars part nothing. */
function cutAtBars(text: string): string[] {
  if (isCode(text) || readPattern(text) || /[\\《]/.test(text)) return [text];
  const parts: string[] = [];
  let start = 0;
  for (const {0: found, index} of text.matchAll(CODE_OR_BAR)) {
    if (found.startsWith('`')) continue;
    parts.push(text.slice(start, index).trim());
    start = index + found.length;
  }
  parts.push(text.slice(start).trim());
  return parts.every(isWhole) ? parts : [text];
}

/** Whether there are words, and no bracket without its other one. */
function isWhole(part: string): boolean {
  const brackets = part.match(BRACKETS) ?? [];
  return /[\p{L}\p{N}]/u.test(part) && brackets.length % 2 === 0;
}

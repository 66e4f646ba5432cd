import type {Blockquote, ListItem} from 'mdast';

import {listTextLines} from '../../grammar/mistakes/textLines.js';
import {quoteCode} from '../../mdast/quoteCode.js';
import type {Problem} from '../../mdast/problem.js';
import {lineAt, placeOnLine, sourceOf} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';

/** A line of a quotation with an option. */
const OPTION = /^[\s>]*>\s{0,8}(?<bullet>[-*+]|\d{1,9}[.)])\s{1,8}(?<option>\[[ xX]\]\s.*)$/;

/**
 * Finds options in the feedback of another one, which an editor continued. What a colon announces is a list of tasks.
 *
 * ```markdown
 * - [ ] 301
 *   > It has moved.
 *   > - [x] 304      → `nested-task-list`, which asks for `- [x] 304`
 * ```
 */
export function findQuotedOptions(item: ListItem, source: Source): Problem[] {
  const [bullet = '-'] = /^\S{1,10}/.exec(sourceOf(source, item)) ?? [];
  const quotes = item.children.filter((child) => child.type === 'blockquote');
  return quotes.flatMap((quote) => {
    const found = readOptions(quote, source);
    if (found[0] && isAnnounced(found[0].line, quote, source)) return [];
    return found.map(({line, start, end, option}): Problem => {
      return {
        rule: 'nested-task-list',
        place: placeOnLine(line, start, end),
        actual: 'option in the feedback of another one',
        expected: `${quoteCode(`${bullet} ${option}`)} without \`>\`, as far left as the other options`,
        note: 'leave out `[ ]` and `[x]` if it is feedback',
      };
    });
  });
}

/** The lines of a quotation that are options, with their 0-based columns. */
function readOptions(
  quote: Blockquote,
  source: Source,
): {line: number; start: number; end: number; option: string}[] {
  return listTextLines(quote).flatMap((line) => {
    const text = lineAt(source, line).trimEnd();
    const {bullet, option} = OPTION.exec(text)?.groups ?? {};
    if (bullet === undefined || option === undefined) return [];
    const end = text.length;
    const start = text.lastIndexOf(bullet, end - option.length - 1);
    return [{line, start, end, option}];
  });
}

/** Whether the last line with text above a line of a quotation ends with a colon. */
function isAnnounced(line: number, {position}: Blockquote, source: Source): boolean {
  const above = source.lines
    .slice((position?.start.line ?? line) - 1, line - 1)
    .map((text) => text.replace(/^[\s>]+/, '').trimEnd());
  return /[:：][*_]{0,3}$/.test(above.findLast(Boolean) ?? '');
}

import type {Html, Nodes} from 'mdast';

import {dropInvisible} from '../../mdast/invisible.js';
import type {Problem} from '../../mdast/problem.js';
import {replaceBetween} from '../../mdast/replaceBetween.js';
import {lineAt, placeOnLine, splitLines} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';

/** HTML of which the content is never Markdown. */
const LITERAL = /^\s*<(?:pre|script|style|textarea)(?![\w-])/i;

/**
 * Reports a quiz directly below HTML, to which its opener belongs until the next blank line. This is so in CommonMark, and
 * not in MDX.
 *
 * ```markdown
 * <details>
 * :::quiz     → `malformed-fence`, which needs a blank line above
 * ```
 */
export function checkHtml(node: Nodes, source: Source): Problem[] {
  const index = node.type === 'html' ? findOpener(node, source) : undefined;
  const start = node.position?.start;
  if (index === undefined || !start) return [];
  const line = start.line + index;
  const text = lineAt(source, line);
  const column = Math.max(0, text.search(/[:：]{2}/));
  const written = text.trimEnd().slice(column);
  return [
    {
      rule: 'malformed-fence',
      place: placeOnLine(line, column, column + written.length),
      actual: `\`${written}\` directly below HTML`,
      note: 'put a blank line above it',
    },
  ];
}

/** Finds the line, from 0, on which a quiz begins in HTML. */
function findOpener({value}: Html, {quizName}: Source): number | undefined {
  if (LITERAL.test(value)) return undefined;
  const shown = replaceBetween(value, '<!--', '-->', (part) => part.replace(/[^\r\n]/g, ''));
  // On its line or behind a tag, with the slips that an opener elsewhere may have.
  const opener = new RegExp(String.raw`(?:^|>)\s*[:：]{2,}\s*${quizName}(?![\w-])`, 'i');
  const lines = splitLines(shown);
  const index = lines.findIndex((line) => opener.test(dropInvisible(line)));
  return index === -1 ? undefined : index;
}

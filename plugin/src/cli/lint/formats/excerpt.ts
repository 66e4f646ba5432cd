import type {Place} from '../../../mdast/problem.js';
import {paint} from '../../terminal/paint.js';

/** Longer lines are cut around what is marked. */
const WIDTH = 80;

/**
 * Formats the first line of a place with marks below it; nothing where there is no such line.
 *
 *     7 | - [] The first
 *       |   ^^
 */
export function formatExcerpt({start, end}: Place, lines: readonly string[]): string[] {
  const line = lines[start.line - 1];
  if (line === undefined || line.trim() === '') return [];
  const from = start.column - 1;
  const to = end.line === start.line ? end.column - 1 : line.trimEnd().length;
  const cut = from > WIDTH / 2 ? from - WIDTH / 4 : 0;
  const shown =
    (cut ? '…' : '') + line.slice(cut, cut + WIDTH) + (line.length > cut + WIDTH ? '…' : '');
  // Tabs stay tabs, so that the marks stand below what they mark.
  const before = ((cut ? '…' : '') + line.slice(cut, from)).replace(/[^\t]/g, ' ');
  const length = Math.max(1, Math.min(to, cut + WIDTH) - from);
  const number = String(start.line);
  return [
    `    ${paint('dim', `${number} |`)} ${shown}`,
    `    ${paint('dim', `${' '.repeat(number.length)} |`)} ${before}${paint('red', '^'.repeat(length))}`,
  ];
}

import type {Table, TableRow} from 'mdast';

import type {Context} from '../../grammar/context.js';
import {findLabel} from '../../grammar/labels.js';
import {isComment} from '../../mdast/comment.js';
import {toPlainText} from '../../mdast/plainText.js';
import {quoteCode} from '../../mdast/quoteCode.js';
import {firstLineOf, sourceOf} from '../../mdast/source.js';
import {endsInExplanation} from '../closingSentence.js';

/**
 * Reports an explanation that became the last row of a table, because an editor put its line between bars. Returns whether
 * the row is one.
 *
 * ```markdown
 * | SSH                             | 22  |
 * | HTTPS                           | 443 |
 * | Ports below 1024 are well-known. |     |   → `invalid-table`, which asks for it below the table
 * ```
 */
export function reportClosingRow(
  row: TableRow,
  table: Table,
  {source, problems}: Context,
): boolean {
  const rows = table.children.slice(1);
  const [text, ...others] = row.children;
  const isAlone = others.every(({children}) => children.every((child) => isComment(child)));
  if (row !== rows.at(-1) || !text || !isAlone) return false;
  const above = rows.slice(0, -1).flatMap(({children}) => toPlainText(children.slice(0, 1)));
  if (!endsInExplanation([...above, toPlainText([text])], false)) return false;
  const written = sourceOf(source, text).replace(/^\|/, '').replace(/\|$/, '').trim();
  problems.push({
    rule: 'invalid-table',
    place: firstLineOf(source, row),
    actual: 'sentence as the last row, like an explanation',
    expected: `${quoteCode(findLabel(written)?.rest ?? written)} below the table, without \`|\` and with a blank line above it`,
  });
  return true;
}

import type {Table, TableCell} from 'mdast';

import {toPlainText} from '../../mdast/plainText.js';
import {quoteCode} from '../../mdast/quoteCode.js';
import {firstLineOf, lineAt} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import {isComment} from '../../mdast/comment.js';
import type {Doubt} from '../contract.js';
import {isColumnName} from './head.js';
import type {Rows} from './rows.js';

/** What all cells of a column may be, and its name hardly ever is, by what stands in a cell. */
const KINDS: readonly ((cell: TableCell) => boolean)[] = [
  (cell) => isOnly(cell, 'inlineCode'),
  (cell) => isOnly(cell, 'image'),
  (cell) => isOnly(cell, 'inlineMath'),
  // A number, a date, a version, an address, with a unit or without one.
  (cell) => /^[#~≈<>≤≥±+−$€£v-]?\d[\d.,:/–-]*\s?(?:%|\p{L}{0,3}|[$€£°]\p{L}?)$/u.test(read(cell)),
  // Paths, addresses, names of files, options of commands.
  (cell) => /^(?:\.{0,2}\/\S+|https?:\/\/\S+|\.\w{1,6}|--?[a-z][\w-]*)$/i.test(read(cell)),
  (cell) => /[^.]\.$/.test(read(cell)) && /\s/.test(read(cell)),
  (cell) => /^["“„«「].*["”“»」]$/.test(read(cell)),
  // Emoji and other signs.
  (cell) => /^[^\p{L}\p{N}]+$/u.test(read(cell)),
];

/**
 * Finds a header that looks like a pair: the first row of a table is its header, whatever stands in it.
 *
 * ```markdown
 * | `201` | Something was created |    → `doubtful-table`
 * | ----- | --------------------- |
 * | `304` | The copy is good      |
 * | `404` | Nothing is there      |
 * ```
 */
export function findPairInHeader(
  table: Table,
  {pairs, wrong}: Rows,
  source: Source,
): Doubt | undefined {
  const [header] = table.children;
  const [left, right] = header?.children ?? [];
  if (!header || !left || !right || [left, right].some((cell) => isColumnName(read(cell)))) {
    return undefined;
  }
  const lefts = pairs.map((pair) => pair.left);
  const rights = [...pairs, ...wrong].map(({cell}) => cell);
  const isRepeated = [...pairs, ...wrong].some(({text}) => text === read(right));
  const isPair =
    isRepeated ||
    isLike(left, lefts, isShortName(right, rights)) ||
    isLike(right, rights, isShortName(left, lefts));
  if (!isPair) return undefined;
  const line = header.position?.start.line ?? 0;
  const written = lineAt(source, line)
    .replace(/^[\s>]+/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return {
    rule: 'doubtful-table',
    place: firstLineOf(source, table),
    actual: `${quoteCode(written)} as the header of a table, although it looks like its other rows`,
    expected: `a header such as \`| Given | Match |\` in its place, and ${quoteCode(written)} below the row of hyphens`,
    note: 'the first row of a table is its header, which readers do not match',
  };
}

/** Whether a cell of the header is of the same kind as all cells below it, and no name beside another one. */
function isLike(head: TableCell, cells: readonly TableCell[], isBesideName: boolean): boolean {
  // The name of a variable stands above its values: `status` above `201`.
  const isName = !/\d/.test(read(head)) && cells.every((cell) => /\d/.test(read(cell)));
  if (isOnly(head, 'inlineCode') && (isName || isBesideName)) return false;
  return KINDS.some((isKind) => [head, ...cells].every(isKind));
}

/** Whether a cell is one word above cells of several words, as the name of a column is. */
function isShortName(head: TableCell, cells: readonly TableCell[]): boolean {
  const count = (cell: TableCell) => read(cell).split(' ').length;
  return count(head) === 1 && cells.every((cell) => count(cell) > 1);
}

function read(cell: TableCell): string {
  return toPlainText(cell.children);
}

function isOnly({children}: TableCell, type: string): boolean {
  const shown = children.filter(
    (child) => !isComment(child) && !(child.type === 'text' && !child.value.trim()),
  );
  return shown.length > 0 && shown.every((child) => (child.type as string) === type);
}

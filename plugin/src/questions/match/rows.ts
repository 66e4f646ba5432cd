import type {Nodes, Table, TableCell, TableRow} from 'mdast';

import {canonicalize} from '../../mdast/canonical.js';
import {isComment} from '../../mdast/comment.js';
import type {Context} from '../../grammar/context.js';
import {isLazyRow} from '../../grammar/mistakes/lazyLines.js';
import {toPlainText, toText} from '../../mdast/plainText.js';
import {firstLineOf} from '../../mdast/source.js';
import {findNameless} from '../alike.js';
import {reportClosingRow} from './closing.js';

/** What is on the right of a row, as its select shows it. */
export interface Choice {
  text: string;
  /** With the spaces of its code as they are written. */
  written: string;
  /** It is code and nothing else, so case tells it from others. */
  isCode: boolean;
  cell: TableCell;
}

/** A row that pairs something with a choice. */
export interface Pair extends Choice {
  row: TableRow;
  left: TableCell;
  /** The left cell in a form that reformatting does not change. */
  canonical: string;
}

/** The rows of a table below its header: pairs, and choices that belong to nothing. */
export interface Rows {
  pairs: Pair[];
  wrong: Choice[];
}

/** Reads the rows of a table of two columns up to text that joined it; rows with mistakes are left out and reported. */
export function readRows(table: Table, context: Context): Rows {
  const rows: Rows = {pairs: [], wrong: []};
  for (const row of table.children.slice(1)) {
    if (isLazyRow(row, table, context.source)) break;
    const [left, cell] = row.children;
    if (reportClosingRow(row, table, context)) break;
    if (!checkCells(row, context) || !left || !cell) continue;
    const text = toPlainText(cell.children).normalize('NFC');
    const written = writeCell(cell.children);
    const choice = {text, written, isCode: isCode(cell), cell};
    if (isEmpty(left)) rows.wrong.push(choice);
    else rows.pairs.push({...choice, row, left, canonical: canonicalize(left.children)});
  }
  return rows;
}

/** The text of a cell, in which spaces count in code alone. */
function writeCell(nodes: readonly Nodes[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'inlineCode') return node.value;
      return 'children' in node ? writeCell(node.children) : toText(node).replace(/\s+/g, ' ');
    })
    .join('')
    .normalize('NFC');
}

function isCode({children}: TableCell): boolean {
  const shown = children.filter(
    (child) => !isComment(child) && !(child.type === 'text' && !child.value.trim()),
  );
  return shown.length > 0 && shown.every(({type}) => type === 'inlineCode');
}

function checkCells(row: TableRow, context: Context): boolean {
  const {source, problems} = context;
  const [left, right, extra] = row.children;
  if (extra) {
    const actual = `row of ${row.children.length} cells`;
    const note = 'write `\\|` for a bar inside a cell';
    const {position} = extra;
    problems.push({rule: 'invalid-table', place: position, actual, expected: 'two cells', note});
    return false;
  }
  if (!right || isEmpty(right)) {
    const actual = left && !isEmpty(left) ? 'row without a right cell' : 'empty row';
    const expected = 'a pair, or a right cell alone for a wrong choice';
    const place = firstLineOf(source, row);
    problems.push({rule: 'invalid-table', place, actual, expected});
    return false;
  }
  if (!checkText(right, context)) return false;
  const part = {content: right.children, canonical: '', place: right.position};
  const nameless = findNameless('right cell', part);
  problems.push(...nameless);
  return nameless.length === 0;
}

/** What a `<select>` can show of a cell. */
const TEXT = /^(?:blank|text|inlineCode|emphasis|strong|delete|link|linkReference|textDirective)$/;

function checkText({children}: {children: TableCell['children']}, context: Context): boolean {
  const before = context.problems.length;
  for (const node of children) {
    if (isComment(node)) continue;
    if (!TEXT.test(node.type)) {
      const actual = `${NAMES[node.type] ?? 'content'} in a right cell`;
      context.problems.push({rule: 'plain-text-only', place: node.position, actual});
    } else if ('children' in node) checkText(node, context);
  }
  return context.problems.length === before;
}

/** How authors call what is no plain text. */
const NAMES: Record<string, string | undefined> = {
  image: 'image',
  imageReference: 'image',
  inlineMath: 'formula',
  html: 'HTML',
  mdxJsxTextElement: 'component',
  mdxTextExpression: 'expression',
  footnoteReference: 'footnote',
};

function isEmpty({children}: TableCell): boolean {
  return children.every(
    (child) => isComment(child) || (child.type === 'text' && !child.value.trim()),
  );
}

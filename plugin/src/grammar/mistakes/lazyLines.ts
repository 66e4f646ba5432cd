import type {Blockquote, List, ListItem, Table, TableRow} from 'mdast';

import type {Place, Problem} from '../../mdast/problem.js';
import {firstLineOf, lineAt, placeOnLine, sourceOf} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import {walk} from '../../mdast/walk.js';
import {nameSpace} from './describeCharacter.js';

/** What an item and a quotation are to the question. */
interface Names {
  item: string;
  quote: string;
}

const NAMES: Names = {item: 'item', quote: 'quotation'};

/** Lines that joined the block above although nothing, such as indentation or `>`, says that they belong to it. */
export function findLazyLines(
  block: List | Blockquote | Table,
  source: Source,
  names: Names = NAMES,
): Problem[] {
  if (block.type === 'table') return findLazyRow(block, source);
  const parts = block.type === 'list' ? block.children : [block];
  return parts.flatMap((part) => findIn(part, source, names) ?? []);
}

/** Columns by which what belongs to an item is indented: its bullet or number, and a space. */
export function indentOf(item: ListItem, source: Source): number {
  return (/^(?:[-*+]|\d+[.)])/.exec(sourceOf(source, item))?.[0].length ?? 1) + 1;
}

/** Whether a row is text under its table: it has no bar where the header has one. */
export function isLazyRow(row: TableRow, {children}: Table, source: Source): boolean {
  const text = sourceOf(source, row);
  const isFramed = children[0] && sourceOf(source, children[0]).startsWith('|');
  return text !== '' && !(isFramed ? text.startsWith('|') : /(?<!\\)\|/.test(text));
}

function findLazyRow(table: Table, source: Source): Problem[] {
  const row = table.children.find((each) => isLazyRow(each, table, source));
  if (!row) return [];
  return [
    {
      rule: 'lazy-continuation',
      place: firstLineOf(source, row),
      actual: 'text directly under the table, which it joins as a row',
      note: 'to write a row instead, put `|` around its cells',
    },
  ];
}

function findIn(part: ListItem | Blockquote, source: Source, names: Names): Problem | undefined {
  const column = (part.position?.start.column ?? 1) - 1;
  const needed = part.type === 'listItem' ? indentOf(part, source) : Infinity;
  let found: Problem | undefined;
  walk(part, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'blockquote') return undefined;
    const {start, end} = node.position ?? {};
    if (!start || !end) return undefined;
    // A block in a quotation ends at the start of the line after it.
    const last = end.column === 1 ? end.line - 1 : end.line;
    for (let line = start.line + 1; line <= last; line += 1) {
      const text = lineAt(source, line).slice(column);
      const indent = /^\s*/.exec(text)?.[0] ?? '';
      const isQuote = node.type === 'blockquote';
      const isFine = isQuote
        ? text[indent.length] === '>'
        : indent.replaceAll('\t', '    ').length >= needed || text.startsWith('>');
      if (isFine || !text.trim()) continue;
      // A directive that was meant has a mistake of its own.
      if (node.data?.mistakes?.some(({position}) => position.start.line === line)) return 'stop';
      const place = placeOnLine(line, column + indent.length, column + text.trimEnd().length);
      found = explain(text.trim(), place, isQuote ? [names.quote, QUOTE] : [names.item, INDENT]);
      return 'stop';
    }
    return undefined;
  });
  return found;
}

const INDENT = 'indent the line as far as its first one';
const QUOTE = 'put `>` under the one above';

function explain(text: string, place: Place, [joined, cure]: [string, string]): Problem {
  if (/^[-*+]\[(?!\[)/.test(text)) {
    const actual = `\`${text.slice(0, 4)}\``;
    return {rule: 'bad-marker', place, actual, expected: 'a space after the bullet'};
  }
  const rule = 'lazy-continuation';
  // Phones and word processors type such spaces, which begin no item.
  const [, bullet, space = ''] = /^([-*+]|\d{1,9}[.)])([^\S \t])/.exec(text) ?? [];
  if (bullet) {
    const actual = `${nameSpace(space)} after \`${bullet}\``;
    return {rule, place, actual, expected: 'a plain space'};
  }
  const mark = /^(?:[-+](?=\[)|\d{1,9}[.)](?=[^\s\d]))/.exec(text)?.[0];
  if (mark) {
    const actual = `\`${mark}\` that touches its text`;
    return {rule, place, actual, expected: 'a space after it'};
  }
  return {
    rule,
    place,
    actual: `text directly under the ${joined}, which it joins`,
    note: `to continue the ${joined} instead, ${cure}`,
  };
}

import type {List, Paragraph, PhrasingContent, RootContent, Table, TableRow} from 'mdast';

import type {Place} from '../mdast/problem.js';
import {endOfLine, lineAt, placeOnLine, textAt} from '../mdast/source.js';
import type {Source} from '../mdast/source.js';

/** Signs that people draw a line with. */
const SIGNS = /^(?:[-\u2010-\u2015\u2212\u2500\u2501\u2550\u2E3A\u2E3B=_*+•·]\s?)+$/;
const DASHES = /^[-\u2010-\u2015\u2E3A\u2E3B]{2}$|^[\u2013-\u2015\u2E3A\u2E3B]$/;

/** What a line across the page is in HTML. */
const RULE = /^<hr\s*\/?>$/i;

/** A line that was drawn, and what is above and below it of its block. */
export interface Drawn {
  place: Place;
  above: RootContent[];
  below: RootContent[];
  /** Takes the line, and what is below it, from the block above. */
  shorten?: () => void;
  /** Whether the line makes a heading of the text above it. */
  isHeading?: true;
}

/** The first drawn line of a block: all of it, a line of its text, or a line that joined its last item. */
export function findDrawn(block: RootContent, source: Source): Drawn | undefined {
  const {start, end} = block.position ?? {};
  if (!start || !end) return undefined;
  if (block.type === 'html' || block.type === 'mdxJsxFlowElement') {
    const place = placeLine(start.line, source);
    return RULE.test(textAt(source, place)) ? {place, above: [], below: []} : undefined;
  }
  if (block.type === 'heading') {
    const place = placeLine(end.line, source);
    if (start.line === end.line || !textAt(source, place).startsWith('=')) return undefined;
    const {children, position} = block;
    const above: Paragraph = {type: 'paragraph', children, ...(position && {position})};
    return {place, above: [above], below: [], isHeading: true};
  }
  if (block.type === 'table') return findInTable(block, source);
  // In a list, a line may join any item, and what is below it may be the next one.
  const parts = block.type === 'list' ? block.children : [block];
  for (const [index, part] of parts.entries()) {
    const drawn = findInText(part, part === block, source);
    if (!drawn) continue;
    if (block.type !== 'list') return drawn;
    const {children} = block;
    const items = children.slice(index + 1);
    const next: List = {...block, children: items};
    const below = items.length > 0 ? [...drawn.below, next] : drawn.below;
    const shorten = (): void => {
      drawn.shorten?.();
      children.splice(index + 1);
      endAbove(block, drawn.place.start.line, source);
    };
    return {...drawn, above: [block], below, shorten};
  }
  return undefined;
}

/** Finds a line in the paragraph with which a block ends. */
function findInText(block: RootContent, isOwn: boolean, source: Source): Drawn | undefined {
  const paragraph = findLastParagraph(block);
  const {start, end} = paragraph?.position ?? {};
  if (!paragraph || !start || !end) return undefined;
  const isText = paragraph === block;
  // What begins an item or a quotation is a part of it.
  for (let line = start.line + (isText && isOwn ? 0 : 1); line <= end.line; line += 1) {
    const place = placeLine(line, source);
    const text = textAt(source, place);
    // One dash in running text is a word.
    const isWord = text.length === 1 && start.line < end.line;
    const parts = !isWord && isDrawn(text) ? cut(paragraph, line, source) : undefined;
    if (!parts) continue;
    const below = toParagraphs(parts.below);
    if (isText) return {place, above: toParagraphs(parts.above), below};
    const shorten = (): void => {
      paragraph.children = parts.above;
      endAbove(block, line, source);
    };
    return {place, above: [block], below, shorten};
  }
  return undefined;
}

/** Finds a line that became a row of the table above it, as the lines below it did. */
function findInTable(table: Table, source: Source): Drawn | undefined {
  const {children: rows} = table;
  const isRow = ({position}: TableRow): boolean =>
    position !== undefined && isDrawn(textAt(source, placeLine(position.start.line, source)));
  const index = rows.findIndex((row, order) => order > 0 && isRow(row));
  const line = rows[index]?.position?.start.line;
  if (line === undefined) return undefined;
  const cells = rows.slice(index + 1).flatMap((row) => row.children);
  return {
    place: placeLine(line, source),
    above: [table],
    below: toParagraphs(cells.flatMap(({children}) => children)),
    shorten: () => {
      rows.splice(index);
      endAbove(table, line, source);
    },
  };
}

/** The place of what stands on a line, without what stands before it. */
function placeLine(line: number, source: Source): Place {
  const text = lineAt(source, line).trimEnd();
  return placeOnLine(line, /^[\s>]*/.exec(text)?.[0].length ?? 0, text.length);
}

/** Whether a line is one sign again and again. A backslash before it says that the line is text. */
function isDrawn(text: string): boolean {
  const signs = text.replace(/\s/g, '').replace(/[\u2010-\u2015\u2212\u2E3A\u2E3B]/g, '-');
  if (!SIGNS.test(text) || new Set(signs).size > 1) return false;
  return signs.length > 2 || DASHES.test(text.replace(/\s/g, ''));
}

/** The paragraph that a line directly below a block joins. */
function findLastParagraph(block: RootContent): Paragraph | undefined {
  if (block.type === 'paragraph') return block;
  if (block.type !== 'list' && block.type !== 'listItem' && block.type !== 'blockquote') {
    return undefined;
  }
  const last = block.children.at(-1);
  return last && findLastParagraph(last);
}

/** Cuts a paragraph at a line that is nothing but text. */
function cut(
  {children}: Paragraph,
  line: number,
  source: Source,
): {above: PhrasingContent[]; below: PhrasingContent[]} | undefined {
  for (const [index, node] of children.entries()) {
    const {start, end} = node.position ?? {};
    if (node.type !== 'text' || !start || !end) continue;
    const lines = node.value.split('\n');
    const offset = line - start.line;
    if (offset < 0 || offset >= lines.length || !isDrawn(lines[offset] ?? '')) continue;
    const toText = (texts: readonly string[], position: Place): PhrasingContent[] =>
      texts.length > 0 ? [{type: 'text', value: texts.join('\n'), position: position}] : [];
    const below = {...endOfLine(source, line), line: line + 1, column: 1};
    return {
      above: [
        ...children.slice(0, index),
        ...toText(lines.slice(0, offset), {start, end: endOfLine(source, line - 1)}),
      ],
      below: [
        ...toText(lines.slice(offset + 1), {start: below, end}),
        ...children.slice(index + 1),
      ],
    };
  }
  return undefined;
}

function toParagraphs(children: PhrasingContent[]): Paragraph[] {
  const start = children[0]?.position?.start;
  const end = children.at(-1)?.position?.end;
  if (children.length === 0) return [];
  return [{type: 'paragraph', children, ...(start && end && {position: {start, end}})}];
}

/** Ends a block, and what is last in it, above a line. */
function endAbove(block: RootContent, line: number, source: Source): void {
  const {position} = block;
  if (position && position.end.line >= line) position.end = endOfLine(source, line - 1);
  const last = 'children' in block ? block.children.at(-1) : undefined;
  if (last) endAbove(last, line, source);
}

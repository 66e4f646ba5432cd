import type {ListItem, Nodes, Paragraph, Table, TableRow} from 'mdast';

import {findWords} from '../../evidence/findWords.js';
import {foldWords} from '../../evidence/fold.js';
import {listTextBlocks} from '../../page/textBlocks.js';
import type {TextBlock} from '../../page/textBlocks.js';

/** What a section says at one place: a sentence, a line of code, or a cell with what the table says of it. */
export interface Statement {
  text: string;
  block: TextBlock;
  /** From this index of the text of its block on. */
  start: number;
  end: number;
}

/**
 * Lists what a section says, in the order of its text.
 *
 *     The server stops. It waits.        →   “The server stops.”, “It waits.”
 *     Limits are:                        →   “Limits are:”,
 *     - 15 minutes                       →   “Limits are: 15 minutes”
 *     | Model | Rate   |
 *     | Live  | 24 kHz |                 →   among others “Live, Rate: 24 kHz”
 */
export function listStatements(section: readonly Nodes[]): Statement[] {
  return listTextBlocks(section).flatMap((block) => {
    const complete = findContext(block, section);
    return cut(block).map(([start, end]) => {
      const text = complete(block.text.slice(start, end).trim());
      return {text, block, start, end};
    });
  });
}

/** What words say among the statements of their section; nothing where they do not stand there exactly once. */
export function readStatement(words: string, statements: readonly Statement[]): string | undefined {
  const folded = foldWords(words);
  const blocks = [...new Set(statements.map(({block}) => block))];
  const [found, ...more] = blocks.flatMap((block) =>
    findWords(block.text, folded).map((start) => ({block, start})),
  );
  if (!found || more.length > 0) return undefined;
  const end = found.start + folded.length;
  return statements
    .filter((each) => each.block === found.block && each.start < end && each.end > found.start)
    .map(({text}) => text)
    .join(' ');
}

/** Cuts the text of a block: code into its lines, a cell not at all, and other text into its sentences. */
function cut({text, lines, nodes}: TextBlock): [start: number, end: number][] {
  const type = nodes.at(-1)?.type;
  if (type === 'tableCell') return [[0, text.length]];
  const starts =
    type === 'code'
      ? lines.flatMap((line, index) => (line === lines[index - 1] ? [] : [index]))
      : Array.from(
          new Intl.Segmenter(undefined, {granularity: 'sentence'}).segment(text),
          ({index}) => index,
        );
  return starts.map((start, index) => [start, starts[index + 1] ?? text.length]);
}

/** Says what belongs to the statements of a block so that they say the same by themselves. */
function findContext({nodes}: TextBlock, section: readonly Nodes[]): (text: string) => string {
  const [table, row, cell] = nodes.slice(nodes.findIndex(({type}) => type === 'table'));
  if (table?.type === 'table' && row?.type === 'tableRow') {
    return (text) => describeCell(table, row, row.children.indexOf(cell as never), text);
  }
  const leadIn = findLeadIn(nodes, section);
  return (text) => (leadIn && isFragment(text) ? `${leadIn} ${text}` : text);
}

/** A cell with the name of its row and that of its column. The name of a row is about all of the row. */
function describeCell(table: Table, row: TableRow, column: number, text: string): string {
  const names = table.children[0];
  if (!names || names === row) return text;
  const cells = row.children.map(readText);
  const describe = (index: number) =>
    `${readText(names.children[index])}: ${index === column ? text : (cells[index] ?? '')}`;
  if (column > 0) return `${cells[0] ?? ''}, ${describe(column)}`;
  return [text, ...cells.slice(1).map((_, index) => describe(index + 1))].join(', ');
}

function readText(node: Nodes | undefined): string {
  return node
    ? listTextBlocks([node])
        .map(({text}) => text.trim())
        .join(' ')
    : '';
}

/** The end of the paragraph above a list, up to its colon, for an item of the list. */
function findLeadIn(nodes: readonly Nodes[], section: readonly Nodes[]): string | undefined {
  const index = nodes.findLastIndex(({type}) => type === 'list');
  const list = nodes[index];
  if (!list) return undefined;
  const parent = nodes[index - 1];
  const siblings: readonly Nodes[] = parent && 'children' in parent ? parent.children : section;
  const above = siblings[siblings.indexOf(list) - 1] as Paragraph | ListItem | undefined;
  if (above?.type !== 'paragraph') return undefined;
  const [block] = listTextBlocks([above]);
  const [start, end] = (block && cut(block).at(-1)) ?? [0, 0];
  const last = block?.text.slice(start, end).trim();
  return last?.endsWith(':') ? last : undefined;
}

/** Whether a text is no sentence by itself, as many items of lists. */
function isFragment(text: string): boolean {
  return /^\p{Ll}/u.test(text) || !/[.!?。！？]["')]*$/u.test(text);
}

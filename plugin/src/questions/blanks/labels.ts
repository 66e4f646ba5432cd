import type {Nodes, TableRow} from 'mdast';

import {splitCode} from '../../grammar/blank/code.js';
import type {Context} from '../../grammar/context.js';
import {isBlank} from '../../grammar/syntax/index.js';
import {toText} from '../../mdast/plainText.js';

/** Characters of the sentence that a blank's name keeps on each side of it. */
const REACH = 30;
const GAP = '…';

/** A part of a text: words, or `…` in place of a blank. */
interface Piece {
  text: string;
  isBlank: boolean;
}

/**
 * Lists what names each blank in some blocks, in the order of the text. A blank without words around it has no name.
 *
 * ```markdown
 * Send [[PCM]] at [[16 kHz]].   → `Send … at ….` twice
 *
 * | Rate   | Format  |
 * | ------ | ------- |
 * | 16 kHz | [[PCM]] |          → `16 kHz, …`, because its cell has no words of its own
 * ```
 */
export function listLabels(blocks: readonly Nodes[], context: Context): (string | undefined)[] {
  return blocks.flatMap((block) => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        return writeLabels(listPieces(block.children));
      case 'tableRow':
        return listInRow(block);
      case 'code': {
        const pieces = splitCode(block, context).map((piece) =>
          typeof piece === 'string' ? toWords(piece) : BLANK,
        );
        return writeLabels(pieces, '\n');
      }
      default:
        return 'children' in block ? listLabels(block.children, context) : [];
    }
  });
}

const BLANK: Piece = {text: GAP, isBlank: true};

function toWords(text: string): Piece {
  return {text, isBlank: false};
}

function listPieces(nodes: readonly Nodes[]): Piece[] {
  return nodes.flatMap((node) => {
    if (isBlank(node)) return [BLANK];
    if ('children' in node && node.type !== 'textDirective') return listPieces(node.children);
    return [toWords(toText(node).replace(/\s+/g, ' '))];
  });
}

function listInRow({children}: TableRow): (string | undefined)[] {
  const cells = children.map((cell) => listPieces(cell.children));
  const named = cells.filter((pieces) => pieces.length > 0);
  const row = named.flatMap((pieces, index) => (index > 0 ? [toWords(', '), ...pieces] : pieces));
  const ofRow = writeLabels(row);
  return cells
    .flatMap((pieces) => writeLabels(pieces))
    .map((label, index) => label ?? ofRow[index]);
}

/** Writes the name of each blank among the pieces of a text. With an `edge`, words behind it do not count. */
function writeLabels(pieces: readonly Piece[], edge?: string): (string | undefined)[] {
  const words = pieces.map(({text}) => text).join('');
  let end = 0;
  return pieces.flatMap((piece) => {
    const start = end;
    end += piece.text.length;
    if (!piece.isBlank) return [];
    const from = edge === undefined ? 0 : words.lastIndexOf(edge, start) + 1;
    const to = edge === undefined ? -1 : words.indexOf(edge, end);
    return [cutLabel(words.slice(from, start), words.slice(end, to === -1 ? undefined : to))];
  });
}

/** The words before and after a blank, cut at spaces. */
function cutLabel(before: string, after: string): string | undefined {
  const start = before.length > REACH ? before.slice(-REACH).replace(/^\S*\s+/, '') : before;
  const end = after.length > REACH ? after.slice(0, REACH).replace(/(?<!\s)\s+\S*$/, '') : after;
  const label = `${start}${GAP}${end}`.replace(/\s+/g, ' ').trim();
  return /[^\s…]/.test(label) ? label : undefined;
}

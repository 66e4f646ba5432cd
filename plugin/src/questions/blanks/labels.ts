import type {Code, Nodes, TableRow} from 'mdast';

import type {Context} from '../../grammar/context.js';
import {splitAtPlaceholders} from '../../grammar/blank/placeholder.js';
import {toPlainText} from '../../mdast/plainText.js';
import {splitCode} from '../../grammar/blank/code.js';
import {cutLabel, writeLabel} from './label.js';

/** What names each blank in some blocks, in the order of the text. */
export function listLabels(blocks: readonly Nodes[], context: Context): (string | undefined)[] {
  return blocks.flatMap((block) => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        return listIn(toPlainText(block.children));
      case 'tableRow':
        return listInRow(block);
      case 'code':
        return listInCode(block, context);
      default:
        return 'children' in block ? listLabels(block.children, context) : [];
    }
  });
}

function listIn(text: string): (string | undefined)[] {
  return splitAtPlaceholders(text)
    .filter((part) => typeof part === 'number')
    .map((number) => writeLabel(text, number));
}

/** A cell without words of its own is named by its row. */
function listInRow({children}: TableRow): (string | undefined)[] {
  const texts = children.map((cell) => toPlainText(cell.children));
  const row = texts.filter(Boolean).join(', ');
  return texts.flatMap((text) => {
    const numbers = splitAtPlaceholders(text).filter((part) => typeof part === 'number');
    return numbers.map((number) => writeLabel(text, number) ?? writeLabel(row, number));
  });
}

function listInCode(fence: Code, context: Context): (string | undefined)[] {
  const pieces = splitCode(fence, context);
  const join = (some: typeof pieces): string =>
    some.map((piece) => (typeof piece === 'string' ? piece : '…')).join('');
  return pieces.flatMap((piece, index) => {
    if (typeof piece === 'string') return [];
    const before = join(pieces.slice(0, index)).split('\n').at(-1) ?? '';
    const after = join(pieces.slice(index + 1)).split('\n')[0] ?? '';
    return [cutLabel(before, after)];
  });
}

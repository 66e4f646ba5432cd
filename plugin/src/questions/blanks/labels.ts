import type {Code, Nodes, TableRow} from 'mdast';

import type {Context} from '../../grammar/context.js';
import {toPlainText} from '../../mdast/plainText.js';
import {splitCode} from '../../grammar/blank/code.js';
import {cutLabel, writeLabels} from './label.js';

/** What names each blank in some blocks, in the order of the text. */
export function listLabels(blocks: readonly Nodes[], context: Context): (string | undefined)[] {
  return blocks.flatMap((block) => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        return [...writeLabels(toPlainText(block.children)).values()];
      case 'tableRow':
        return listInRow(block);
      case 'code':
        return listInCode(block, context);
      default:
        return 'children' in block ? listLabels(block.children, context) : [];
    }
  });
}

/** A cell without words of its own is named by its row. */
function listInRow({children}: TableRow): (string | undefined)[] {
  const texts = children.map((cell) => toPlainText(cell.children));
  const row = writeLabels(texts.filter(Boolean).join(', '));
  return texts.flatMap((text) =>
    [...writeLabels(text)].map(([number, label]) => label ?? row.get(number)),
  );
}

function listInCode(fence: Code, context: Context): (string | undefined)[] {
  const pieces = splitCode(fence, context).map((piece) => ({
    isBlank: typeof piece !== 'string',
    text: typeof piece === 'string' ? piece : '…',
  }));
  const words = pieces.map(({text}) => text).join('');
  let end = 0;
  return pieces.flatMap(({isBlank, text}) => {
    const start = end;
    end += text.length;
    if (!isBlank) return [];
    const before = words.slice(words.lastIndexOf('\n', start) + 1, start);
    const [after = ''] = words.slice(end).split('\n', 1);
    return [cutLabel(before, after)];
  });
}

import type {List, ListItem, Nodes} from 'mdast';

import {isComment} from '../../mdast/comment.js';
import {firstLineOf} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import {touches} from '../below.js';
import type {Doubt} from '../contract.js';

/**
 * Finds quotations below the text of items. They were probably meant as feedback, which options alone have, so readers would see them
 * before they answer. A single one that a blank line sets off is a part of its item.
 *
 * ```markdown
 * 1. First
 *    > Right.     → `doubtful-order`, which asks for it in the explanation
 *
 * 2. > To be …    → nothing
 * ```
 */
export function findRemarks({children}: List, source: Source): Doubt[] {
  const remarks = children.flatMap((item) => findRemark(item) ?? []);
  const areMany = remarks.length > 1;
  return remarks
    .filter(({above, quote}) => areMany || touches(above, quote))
    .map(({quote}): Doubt => {
      return {
        rule: 'doubtful-order',
        place: firstLineOf(source, quote),
        actual: '`>` below an item of `::order`, which readers see before they answer',
        expected: 'the item without it, and what it says below the list, in the explanation',
        note: 'only options have feedback',
      };
    });
}

/** The first quotation in an item that has something else above it. */
function findRemark(item: ListItem): {above: Nodes; quote: Nodes} | undefined {
  const blocks = item.children.filter((block) => !isComment(block));
  const index = blocks.findIndex(({type}) => type === 'blockquote');
  const [above, quote] = [blocks[index - 1], blocks[index]];
  return above && quote && {above, quote};
}

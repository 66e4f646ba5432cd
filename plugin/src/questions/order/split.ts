import type {List, RootContent} from 'mdast';

import type {Context} from '../../grammar/context.js';
import {isComment} from '../../mdast/comment.js';
import {firstLineOf} from '../../mdast/source.js';
import {adviseIndent, isBelow, nameBelow, reportBelow} from '../below.js';
import type {Range} from '../contract.js';

/**
 * Reports what split the list of `::order`: a block that is not indented, a comment, or another kind of number.
 *
 * ```markdown
 * 1. Clone
 * (code)      → `split-list`, which asks for three spaces before it
 * 2. Build
 * (code)      → the same
 * ```
 */
export function reportSplits(blocks: readonly RootContent[], {end}: Range, context: Context): void {
  const first = blocks[end - 1];
  if (first?.type !== 'list') return;
  const after = blocks.slice(end).filter((block) => !isComment(block) && !isNamed(block, 'hint'));
  const mark = after.findIndex((block) => isNamed(block, 'explanation'));
  const below = after.slice(0, mark === -1 ? undefined : mark);
  const before = context.problems.length;
  let list = first;
  let count = first.start ?? 1;
  for (;;) {
    count += list.children.length;
    const index = findNext(below, list, count);
    const next = below[index];
    if (next?.type !== 'list') break;
    reportSplit(below.splice(0, index + 1).slice(0, -1), list, next, context);
    list = next;
  }
  const isSplit = context.problems.length > before;
  const [last] = below;
  if (isSplit && last?.type === 'code') reportBetween(last, list, 'below the last item', context);
  else reportBelow(blocks.slice(blocks.indexOf(list) + 1), list, context, 'item');
}

/** The place of the list that goes on with the items; -1 if there is none. */
function findNext(below: readonly RootContent[], list: List, count: number): number {
  const index = below.findIndex((block) => block.type === 'list' && block.ordered);
  const next = below[index];
  if (next?.type !== 'list') return -1;
  // Some number all items with 1, of which there is one in each part.
  const isAgain = list.children.length === 1 && below.slice(0, index).every(isBelow);
  return index === 0 || next.start === count || isAgain ? index : -1;
}

function reportSplit(
  between: readonly RootContent[],
  list: List,
  next: List,
  context: Context,
): void {
  const [divider] = between;
  if (divider && divider.type !== 'leafDirective') {
    for (const block of between) reportBetween(block, list, 'between two items', context);
    return;
  }
  const first = firstLineOf(context.source, list);
  context.problems.push({
    rule: 'split-list',
    place: firstLineOf(context.source, next),
    actual: 'second ordered list below `::order`',
    note: 'indent what belongs to an item, and number all items alike; put hints and comments above the list, or `::explanation` before the second list',
    ...(first && {first}),
  });
}

function reportBetween(block: RootContent, list: List, where: string, context: Context): void {
  const {source, problems} = context;
  const first = firstLineOf(source, list);
  const isText = block.type === 'paragraph';
  const note = adviseIndent(block, list, source);
  problems.push({
    rule: 'split-list',
    place: firstLineOf(source, block),
    actual: `${isText ? 'text' : nameBelow(block)} ${where} of \`::order\``,
    note: isText ? note.replace('block', 'text') : note,
    ...(first && {first}),
  });
}

function isNamed(block: RootContent, name: string): boolean {
  return block.type === 'leafDirective' && block.name === name;
}

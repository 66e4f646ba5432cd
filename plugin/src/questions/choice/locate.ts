import type {List, RootContent} from 'mdast';

import {findLostBeside, findLostOptions} from '../../grammar/mistakes/lostOptions.js';
import type {Context} from '../../grammar/context.js';
import type {Source} from '../../mdast/source.js';
import type {Range} from '../contract.js';
import {reportBelow} from '../below.js';
import {isOption, readBadMarker} from './marker.js';
import {reportSecondList} from './split.js';

/** Finds the one list of options among a section's own blocks. */
export function locateOptions(blocks: readonly RootContent[], context: Context): Range | undefined {
  const indexes = findLists(blocks, context.source);
  const [start, second] = indexes;
  if (start === undefined) return undefined;
  if (second !== undefined) {
    const {source, problems} = context;
    const between = blocks.slice(start + 1, second);
    const isLost = between.some((block) => findLostOptions(block, source).length > 0);
    if (isLost) problems.push(...findLostBeside(blocks, indexes, source));
    else reportSecondList(blocks, indexes, context);
    return undefined;
  }
  const list = blocks[start];
  if (list?.type === 'list') reportBelow(blocks.slice(start + 1), list, context);
  return {start, end: start + 1};
}

/** Lists with a proper marker; between them, and where there are none, lists in which every item has something like one. */
function findLists(blocks: readonly RootContent[], source: Source): number[] {
  const find = (test: (list: List) => boolean): number[] =>
    blocks.flatMap((block, index) => (block.type === 'list' && test(block) ? [index] : []));
  const lists = find((list) => list.children.some(isOption));
  const doubtful = find((list) => list.children.every((item) => readBadMarker(item, source)));
  const [first, last = first] = [lists[0], lists.at(-1)];
  if (first === undefined || last === undefined) return doubtful;
  const between = doubtful.filter((index) => first < index && index < last);
  return [...lists, ...between].sort((a, b) => a - b);
}

import type {List, RootContent} from 'mdast';

import {isComment} from '../../remark/comment.js';
import type {Context} from '../../remark/context.js';
import type {Problem} from '../../remark/problem.js';
import {firstLineOf} from '../../remark/source.js';
import type {Range} from '../parsers.js';
import {isOption, readBadMarker} from './option.js';

/** Finds the one list of options among a section's own blocks. */
export function locateOptions(blocks: readonly RootContent[], context: Context): Range | undefined {
  const indexes = findLists(blocks);
  const [start, second] = indexes;
  if (start === undefined) return undefined;
  if (second !== undefined) {
    context.problems.push(explainSecondList(blocks, start, second, context));
    return undefined;
  }
  const next = blocks[start + 1];
  const list = blocks[start];
  if (
    next?.type === 'blockquote' &&
    next.position?.start.line === (list?.position?.end.line ?? 0) + 1
  ) {
    context.problems.push({rule: 'orphan-feedback', place: firstLineOf(context.source, next)});
  }
  return {start, end: start + 1};
}

/** Lists with a proper marker; where there are none, lists in which every item has something like one. */
function findLists(blocks: readonly RootContent[]): number[] {
  const find = (test: (list: List) => boolean): number[] =>
    blocks.flatMap((block, index) => (block.type === 'list' && test(block) ? [index] : []));
  const lists = find((list) => list.children.some(isOption));
  return lists.length > 0 ? lists : find((list) => list.children.every(readBadMarker));
}

/** A second list is one list that something split, or a second question. */
function explainSecondList(
  blocks: readonly RootContent[],
  start: number,
  second: number,
  {source}: Context,
): Problem {
  const between = blocks.slice(start + 1, second);
  const [divider] = between;
  const list = blocks[second];
  const cause = blocks[start];
  const first = cause && firstLineOf(source, cause);
  const common = {...(first && {first})};
  if (!divider) {
    const place = list && firstLineOf(source, list);
    return {rule: 'split-list', place, ...common, note: 'use the same bullet for all options'};
  }
  const place = firstLineOf(source, divider);
  if (divider.type === 'blockquote' && between.length === 1) {
    const actual = '`>` between two options';
    return {rule: 'split-list', place, ...common, actual, note: 'indent the `>` by two spaces'};
  }
  if (between.every(isComment)) {
    const actual = 'comment between two options';
    return {
      rule: 'split-list',
      place,
      ...common,
      actual,
      note: 'indent it, or put it above the list',
    };
  }
  if (divider.type === 'leafDirective' && between.length === 1) {
    const actual = `\`::${divider.name}\` between two options`;
    return {rule: 'split-list', place, ...common, actual, note: 'put it above or below the list'};
  }
  return {rule: 'ambiguous-question', place: list && firstLineOf(source, list), ...common};
}

import type {List, RootContent} from 'mdast';

import type {Context} from '../../grammar/context.js';
import {isComment} from '../../mdast/comment.js';
import type {Place, Problem} from '../../mdast/problem.js';
import {firstLineOf, lineAt, placeOnLine} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import {adviseIndent, endOf, indentIn, isBelow, isHalfIndented, nameBelow} from '../below.js';
import {isMarked} from './marker.js';
import {readOptions} from './readOptions.js';
import {adviseSecondList} from './secondList.js';

/** Reports each place at which one list was split, and what is wrong in its items, or a second question. */
export function reportSecondList(
  blocks: readonly RootContent[],
  indexes: readonly number[],
  context: Context,
): void {
  const splits: Problem[] = [];
  const parts: RootContent[] = [];
  for (const [order, index] of indexes.entries()) {
    const next = indexes[order + 1];
    const problem = next === undefined ? undefined : explainSplit(blocks, index, next, context);
    parts.push(...blocks.slice(index, index + 1));
    if (problem) splits.push(problem);
    if (problem?.rule !== 'split-list') break;
  }
  context.problems.push(...splits);
  if (splits[0]?.rule !== 'split-list') return;
  reportLast(blocks, indexes, context);
  // The split by itself makes a list too short, and without it the list is complete.
  const inner: Context = {...context, problems: []};
  readOptions(
    parts.filter((block) => block.type === 'list'),
    inner,
  );
  // An option whose only block is not indented seems to be empty.
  const seemEmpty = indexes.map((index) => lineAbove(blocks, index));
  context.problems.push(
    ...inner.problems.filter(
      ({rule, place}) => rule !== 'empty-option' || !place || !seemEmpty.includes(place.start.line),
    ),
  );
}

/** The line of the last option of a list, where code stands below it that may be all of it. */
function lineAbove(blocks: readonly RootContent[], index: number): number | undefined {
  const list = blocks[index];
  const next = blocks.slice(index + 1).find((block) => !isComment(block));
  if (list?.type !== 'list' || next?.type !== 'code') return undefined;
  return list.children.at(-1)?.position?.start.line;
}

/**
 * Reports the code or the feedback below the last option, where the same stands below each of the others without its
 * indentation.
 *
 * ```markdown
 * - [x] a
 *
 * > Yes.
 *
 * - [ ] b
 *
 * > No.          ← this one, which would be the explanation of the question
 * ```
 */
function reportLast(
  blocks: readonly RootContent[],
  indexes: readonly number[],
  {source, problems}: Context,
): void {
  const below = indexes.map((index) => blocks.slice(index + 1).find((block) => !isComment(block)));
  const list = blocks[indexes.at(-1) ?? 0];
  const last = below.at(-1);
  if (list?.type !== 'list' || !last || !LIKE_OTHERS.includes(last.type)) return;
  if (below.some((block) => block?.type !== last.type)) return;
  problems.push({
    rule: 'split-list',
    place: firstLineOf(source, last),
    actual: `${nameBelow(last)} below the last option`,
    expected: 'it in its option, as below the others',
    note: adviseIndent(last, list, source),
  });
}

/** Blocks that belong to the last option where they stand below each of the others. */
const LIKE_OTHERS = ['code', 'blockquote'];

/** A second list is one list that something split, or a second question. */
function explainSplit(
  blocks: readonly RootContent[],
  start: number,
  second: number,
  context: Context,
): Problem {
  const {source} = context;
  const between = blocks.slice(start + 1, second).filter((block) => !isComment(block));
  const [divider] = between;
  const list = blocks[second];
  const cause = blocks[start];
  const first = cause && firstLineOf(source, cause);
  const common = {...(first && {first})};
  if (!divider) {
    const comment = cause?.type === 'list' && list && findComment(cause, list, source);
    if (!comment) {
      const place = list && firstLineOf(source, list);
      return {rule: 'split-list', place, ...common, note: 'use the same bullet for all options'};
    }
    const actual = 'comment between two options';
    const note = 'indent it, or put it above the list';
    return {rule: 'split-list', place: comment, ...common, actual, note};
  }
  const place = firstLineOf(source, divider);
  if (cause?.type === 'list' && belongsAbove(between, cause, list, source)) {
    const actual = `${nameBelow(divider)} between two options`;
    const note = adviseIndent(divider, cause, source);
    return {rule: 'split-list', place, ...common, actual, note};
  }
  const isWhole = cause?.type === 'list' && cause.children.length > 1;
  if (divider.type === 'leafDirective' && divider.name === 'explanation' && isWhole) {
    return {
      rule: 'ambiguous-question',
      place: list && firstLineOf(source, list),
      ...common,
      actual: 'task list in the explanation of a question',
      expected: 'a plain list there',
      note: 'leave out `[ ]` and `[x]`, or put `---` before the next question',
    };
  }
  if (divider.type === 'leafDirective' && between.length === 1) {
    const actual = `\`::${divider.name}\` between two options`;
    return {rule: 'split-list', place, ...common, actual, note: 'put it above or below the list'};
  }
  return {
    rule: 'ambiguous-question',
    place: list && firstLineOf(source, list),
    ...common,
    ...(cause?.type === 'list' && list && adviseSecondList(cause, between, list)),
  };
}

/**
 * The first line of a comment between two lists. It is looked for in the text, because with `mdx1Compat.comments` the tree
 * of the host has no comments.
 *
 * ```markdown
 * - [x] a
 *
 * <!-- c -->     ← this one
 *
 * - [ ] b
 * ```
 */
function findComment(list: List, next: RootContent, source: Source): Place | undefined {
  const end = next.position?.start.line ?? 0;
  const indent = indentIn(list, source);
  for (let line = (endOf(list)?.line ?? end) + 1; line < end; line += 1) {
    const text = lineAt(source, line).trimEnd();
    const start = /^[\s>]*(?=<!--|\{\/[*/])/.exec(text)?.[0].length;
    // An indented one is in the option.
    if (start !== undefined && start < indent) return placeOnLine(line, start, text.length);
  }
  return undefined;
}

/** Whether blocks between two lists belong to an option. Between two lists that are questions, they may be a prompt. */
function belongsAbove(
  between: readonly RootContent[],
  list: List,
  next: RootContent | undefined,
  source: Source,
): boolean {
  if (!between.every(isBelow)) return false;
  const [first] = between;
  if (first && isHalfIndented(first, list, source)) return true;
  if (between.some(({type}) => type === 'list')) return false;
  if (between.length === 1 && first?.type === 'blockquote') return true;
  return ![list, next].every(
    (each) => each?.type === 'list' && each.children.length > 1 && each.children.some(isMarked),
  );
}

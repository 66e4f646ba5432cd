import type {List, Nodes, RootContent} from 'mdast';

import {isComment} from '../../mdast/comment.js';
import type {Place, Point, Problem} from '../../mdast/problem.js';
import {firstLineOf, lineAt, placeOnLine} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import type {Context} from '../../grammar/context.js';
import {indentOf} from '../../grammar/mistakes/lazyLines.js';
import {findLostBeside, findLostOptions} from '../../grammar/mistakes/lostOptions.js';
import type {Range} from '../contract.js';
import {isMarked, isOption, readBadMarker} from './marker.js';
import {readOptions} from './readOptions.js';

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
  const next = blocks[start + 1];
  const list = blocks[start];
  if (list?.type === 'list' && next && isBelow(next) && touches(list, next)) {
    const note = `${adviseIndent(next, list, context)}, or put a blank line before it if it belongs to the explanation`;
    context.problems.push({
      rule: 'orphan-feedback',
      place: firstLineOf(context.source, next),
      note,
      ...(next.type === 'code' && {
        actual: 'code block directly under an option, which it does not belong to',
        expected: 'it indented under its option',
      }),
    });
  }
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

/** Reports each place at which one list was split, and what is wrong in its items, or a second question. */
function reportSecondList(
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
  // The split by itself makes a list too short, and without it the list is complete.
  const inner: Context = {...context, problems: []};
  readOptions(
    parts.filter((block) => block.type === 'list'),
    inner,
  );
  context.problems.push(...inner.problems);
}

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
  if (cause?.type === 'list' && isBelow(divider) && belongsAbove(between, cause, list)) {
    const actual = `${NAMES[divider.type]} between two options`;
    return {
      rule: 'split-list',
      place,
      ...common,
      actual,
      note: adviseIndent(divider, cause, context),
    };
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
  return {rule: 'ambiguous-question', place: list && firstLineOf(source, list), ...common};
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

/** The column, 0-based, at which what belongs to the last item of a list begins. */
function indentIn({children, position}: List, source: Source): number {
  const item = children.at(-1);
  return (position?.start.column ?? 1) - 1 + (item ? indentOf(item, source) : 2);
}

type BelowOption = Extract<RootContent, {type: keyof typeof NAMES}>;

/** What belongs to the option above it, once it is indented. */
const NAMES = {blockquote: '`>`', code: 'code block'};

function isBelow(block: RootContent): block is BelowOption {
  return block.type in NAMES;
}

/** Whether blocks between two lists belong to an option. Between two lists that are questions, they may be a prompt. */
function belongsAbove(
  between: readonly RootContent[],
  list: List,
  next: RootContent | undefined,
): boolean {
  if (!between.every(isBelow)) return false;
  if (between.length === 1 && between[0]?.type === 'blockquote') return true;
  return ![list, next].every(
    (each) => each?.type === 'list' && each.children.length > 1 && each.children.some(isMarked),
  );
}

/** Whether nothing, not even a blank line, stands between two blocks. */
function touches(list: List, next: RootContent): boolean {
  return next.position?.start.line === (endOf(list)?.line ?? 0) + 1;
}

function endOf(block: Nodes): Point | undefined {
  let last = block;
  // A block in a quotation ends at the start of the line after it; its last text does not.
  while ('children' in last && last.children.length > 0) last = last.children.at(-1) as Nodes;
  return last.position?.end;
}

function adviseIndent({type}: BelowOption, list: List, {source}: Context): string {
  const item = list.children.at(-1);
  const spaces = item ? indentOf(item, source) : 2;
  return `indent the ${NAMES[type]} by ${spaces} spaces`;
}

import type {List, Nodes, RootContent} from 'mdast';

import type {Context} from '../grammar/context.js';
import {indentOf} from '../grammar/mistakes/lazyLines.js';
import {isComment} from '../mdast/comment.js';
import type {Point, Problem} from '../mdast/problem.js';
import {firstLineOf} from '../mdast/source.js';
import type {Source} from '../mdast/source.js';
import {isOption} from './choice/marker.js';

/** What belongs to the option above it, once it is indented. */
const NAMES: {[type in RootContent['type']]?: string} = {
  blockquote: '`>`',
  code: 'code block',
  list: 'list',
};

/** What an item of the list is to the question. */
type Noun = 'option' | 'item';

/** How a message calls a block that would belong to an option. */
export function nameBelow({type}: RootContent): string {
  return NAMES[type] ?? 'block';
}

/** Whether a block would belong to the option above it, if it was indented. */
export function isBelow(block: RootContent): boolean {
  if (block.type === 'list') return !block.children.some(isOption);
  return NAMES[block.type] !== undefined;
}

/**
 * Whether a block is indented, but less than what belongs to the last item of the list above it.
 *
 * ```markdown
 * 1. [x] a
 *
 *   - b        ← two spaces, where three are needed
 * ```
 */
export function isHalfIndented(block: RootContent, list: List, source: Source): boolean {
  const column = (block.position?.start.column ?? 1) - 1;
  return column >= (list.position?.start.column ?? 1) && column < indentIn(list, source);
}

/**
 * Reports the blocks below a list that were meant as a part of its last item: those that are indented too little and, below
 * options, those that directly follow them. Up to the first that is neither, each of them is reported.
 *
 * ```markdown
 * - [ ] b
 *
 *  > Because.     → `orphan-feedback`, which asks for two spaces
 * ```
 */
export function reportBelow(
  blocks: readonly RootContent[],
  list: List,
  {source, problems}: Context,
  noun: Noun = 'option',
): void {
  let above: RootContent = list;
  for (const block of blocks) {
    if (isComment(block)) continue;
    const isHalf = isHalfIndented(block, list, source);
    const isMeant = isBelow(block) && (isHalf || (mayTouch(block, noun) && touches(above, block)));
    if (!isMeant) return;
    problems.push(
      isHalf ? explainHalf(block, list, noun, source) : explainTouching(block, list, noun, source),
    );
    above = block;
  }
}

/** Whether a block that nothing sets off is more likely a part of the last item than an explanation. */
function mayTouch({type}: RootContent, noun: Noun): boolean {
  return noun === 'option' ? type !== 'list' : type === 'code';
}

function explainTouching(block: RootContent, list: List, noun: Noun, source: Source): Problem {
  return {
    rule: 'orphan-feedback',
    place: firstLineOf(source, block),
    note: `${adviseIndent(block, list, source)}, or put a blank line before it if it belongs to the explanation`,
    ...(block.type === 'code' && {
      actual: `code block directly under an ${noun}, which it does not belong to`,
      expected: `it indented under its ${noun}`,
    }),
  };
}

function explainHalf(block: RootContent, list: List, noun: Noun, source: Source): Problem {
  return {
    rule: 'orphan-feedback',
    place: firstLineOf(source, block),
    actual: `${nameBelow(block)} that is indented too little to belong to the ${noun} above it`,
    expected: `it indented as far as the text of the ${noun}`,
    note: `${adviseIndent(block, list, source)}, or remove its indentation if it belongs to the explanation`,
  };
}

/** Whether nothing, not even a blank line, stands between two blocks. */
export function touches(above: Nodes, next: Nodes): boolean {
  return next.position?.start.line === (endOf(above)?.line ?? 0) + 1;
}

/** Where the last text of a block ends: a block in a quotation itself ends at the start of the line after it. */
export function endOf(block: Nodes): Point | undefined {
  let last = block;
  while ('children' in last && last.children.length > 0) last = last.children.at(-1) as Nodes;
  return last.position?.end;
}

/** The column, 0-based, at which what belongs to the last item of a list begins. */
export function indentIn(list: List, source: Source): number {
  return (list.position?.start.column ?? 1) - 1 + spacesIn(list, source);
}

function spacesIn({children}: List, source: Source): number {
  const item = children.at(-1);
  return item ? indentOf(item, source) : 2;
}

/** How to make a block a part of the last option of a list. */
export function adviseIndent(block: RootContent, list: List, source: Source): string {
  const advice = `indent the ${nameBelow(block)} by ${spacesIn(list, source)} spaces`;
  const hasFeedback = list.children.at(-1)?.children.some(({type}) => type === 'blockquote');
  if (block.type === 'blockquote' || !hasFeedback) return advice;
  return `${advice} and put it above the feedback, or with \`>\` before each of its lines into the feedback`;
}

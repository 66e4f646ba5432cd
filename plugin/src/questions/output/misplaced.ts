import type {Code, RootContent} from 'mdast';

import type {Context} from '../../grammar/context.js';
import {isComment} from '../../mdast/comment.js';
import type {Problem} from '../../mdast/problem.js';
import {firstLineOf} from '../../mdast/source.js';
import type {Range} from '../contract.js';
import type {Explanation} from '../declared.js';

/**
 * Says where `::output` belongs that has no code fence below it.
 *
 * ```markdown
 * (code)
 * (what it prints)
 * ::output          → belongs between the two fences
 * ```
 */
export function explainWithout(above: readonly RootContent[]): Explanation | undefined {
  const shown = above.filter((block) => !isComment(block));
  const fences = shown.slice(shown.findLastIndex(({type}) => type !== 'code') + 1);
  const [code, printed] = fences.slice(-2).map((fence) => fence.position?.start.line);
  if (code === undefined) return undefined;
  if (printed === undefined) {
    return {expected: `a code fence directly below it with what the code in line ${code} prints`};
  }
  return {
    actual: '`::output` below what the code prints',
    expected: `it between the code in line ${code} and what that prints in line ${printed}`,
  };
}

/**
 * Reports `::output` above the code itself, which would be taken for what is printed: the prompt shows no code, and two
 * fences follow.
 */
export function checkCode(blocks: readonly RootContent[], range: Range, context: Context): void {
  const {source, problems} = context;
  const hasCode = blocks.slice(0, range.start).some(mayShowCode);
  const directive = blocks[range.start];
  const code = blocks[range.end - 1];
  const printed = blocks.slice(range.end).find((block) => !isComment(block));
  if (hasCode || directive?.type !== 'leafDirective' || !isFence(code) || !isFence(printed)) return;
  // Text or attributes behind it are a mistake of their own.
  if (directive.children.length > 0 || Object.keys(directive.attributes ?? {}).length > 0) return;
  const problem: Problem = {
    rule: 'misplaced-directive',
    place: firstLineOf(source, directive),
    actual: '`::output` above two code fences, of which it takes the first for what is printed',
    expected: `it between the code in line ${code.position?.start.line} and what that prints in line ${printed.position?.start.line}`,
    note: 'or `::explanation` above the second fence, and the code in the prompt',
  };
  problems.push(problem);
}

function isFence(block: RootContent | undefined): block is Code {
  return block?.type === 'code';
}

/** Whether a block of a prompt may show the code: anything but text. */
function mayShowCode(block: RootContent): boolean {
  if (block.type === 'paragraph')
    return block.children.some(({type}) => !/^(?:text|strong|emphasis|link|break)$/.test(type));
  return !isComment(block) && block.type !== 'leafDirective';
}

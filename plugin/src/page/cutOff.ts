import type {RootContent} from 'mdast';

import type {Context} from '../grammar/context.js';
import {hasBlank} from '../grammar/blank/find.js';
import {explainIn} from '../grammar/mistakes/lostQuiz.js';
import {listUnmarked} from '../grammar/mistakes/unmarkedCode.js';
import {isComment} from '../mdast/comment.js';
import {toPlainText} from '../mdast/plainText.js';
import type {Problem} from '../mdast/problem.js';
import {lastLineOf, textAt} from '../mdast/source.js';
import {isAsked, isQuestion} from './asks.js';
import type {Section} from './sections.js';

/** Blocks that explain something, and that nobody takes for something to answer. */
const PROSE: ReadonlySet<string> = new Set([
  'paragraph',
  'blockquote',
  'code',
  'math',
  'list',
  'table',
  'html',
  'definition',
  'footnoteDefinition',
  'containerDirective',
  'mdxFlowExpression',
  'mdxJsxFlowElement',
]);

/** What is said of a separator that stands between a question and its explanation. */
export const CUT_OFF = 'before the explanation of a question';

/** What to do with the separator where the explanation would join what stands above it. */
export const MARK_IT = 'write `::explanation` in place of';

/**
 * Explains a section that is the explanation of the question above it: a `---` cut it off, as other systems require. Nothing
 * of a section that asks something, or that ends in a question whose answer is missing.
 *
 * ```markdown
 * - [x] a
 * - [ ] b
 *
 * ---          → `missing-answer`, which says to remove this line
 *
 * Because.
 * ```
 */
export function explainCutOff(
  {blocks, separator}: Section,
  above: Section | undefined,
  context: Context,
): Problem | undefined {
  if (!above || !separator) return undefined;
  const visible = blocks.filter((block) => !isComment(block));
  const isMarked = visible[0]?.type === 'leafDirective' && visible[0].name === 'explanation';
  const shown = isMarked ? visible.slice(1) : visible;
  const isProse = shown.every((block) => PROSE.has(block.type) && listUnmarked(block).length === 0);
  if (!isMarked && (!isProse || endsInQuestion(shown))) return undefined;
  // A directive that joined the text may be what is asked.
  if (shown.some((block) => explainIn(block, context.source).length > 0)) return undefined;
  if ((isReason(shown) ? isAsked : isQuestion)(shown, context)) return undefined;
  if (!isQuestion(above.blocks, context)) return undefined;
  const place = lastLineOf(context.source, separator);
  const written = place ? textAt(context.source, place) : '---';
  return {
    // Directly under text, it has been reported as a heading.
    rule: separator.data?.swallowed ? 'swallowed-separator' : 'missing-answer',
    place,
    actual: `\`${written}\` ${CUT_OFF}`,
    expected: 'the explanation directly below what the reader answers',
    note: `${advise(written, above, visible, context)}, or give readers something to answer if a question was meant`,
  };
}

/** How an explanation begins, whatever it ends in. */
const REASON = /^\W*(?:because|explanation|reasons?|(?:correct )?answers?|solution)\b/i;

/**
 * How the explanation comes to its question: what stands around it must neither join it nor be one of two readings. An
 * explanation that begins with `::explanation` has nothing to fear.
 */
function advise(
  written: string,
  above: Section,
  [first]: readonly RootContent[],
  context: Context,
): string {
  const last = above.blocks.findLast((block) => !isComment(block));
  const hasBlanks = above.blocks.some((block) => hasBlank(block, context.source));
  // Below options, a list would join theirs. Below blanks, nobody knows where an explanation begins.
  const isOpen = hasBlanks || (first?.type === 'list' && last?.type === 'list');
  return isOpen && first?.type !== 'leafDirective'
    ? `${MARK_IT} the \`${written}\``
    : `remove the \`${written}\``;
}

/** Whether blocks begin as an explanation does. What looks like an answer there, such as `Answer: b`, repeats one. */
function isReason([first]: readonly RootContent[]): boolean {
  return first?.type === 'paragraph' && REASON.test(toPlainText([first]));
}

/** Whether the last words of a text ask something, of which a list or table below may have been meant as the answers. */
function endsInQuestion(blocks: readonly RootContent[]): boolean {
  if (isReason(blocks)) return false;
  const last = blocks.findLast(({type}) => type === 'paragraph');
  return last !== undefined && /[?？؟:：][*_"'”’»)\s]*$/u.test(toPlainText([last]));
}

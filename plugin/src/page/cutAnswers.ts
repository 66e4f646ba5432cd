import type {RootContent} from 'mdast';

import type {Context} from '../grammar/context.js';
import {findLabel} from '../grammar/labels.js';
import type {Label} from '../grammar/labels.js';
import {isComment} from '../mdast/comment.js';
import {toPlainText} from '../mdast/plainText.js';
import type {Problem} from '../mdast/problem.js';
import {lastLineOf, sourceOf, splitLines, textAt} from '../mdast/source.js';
import type {Source} from '../mdast/source.js';
import {isAsked, isQuestion} from './asks.js';
import type {Section} from './sections.js';

/** A question of which a `---` cut off the answer. */
export interface CutAnswer {
  blocks: readonly RootContent[];
  problem: Problem;
}

/**
 * Takes out the questions that have nothing to answer because their answer is a section of its own, as on flash cards.
 *
 * ```markdown
 * Which port has HTTPS?
 *
 * ---                      → `missing-answer`, which asks for `::recall` in place of this line
 *
 * Answer: 443
 * ```
 */
export function takeCutAnswers(sections: Section[], context: Context): CutAnswer[] {
  const found: CutAnswer[] = [];
  for (let index = 1; index < sections.length; index += 1) {
    const [above, answer] = sections.slice(index - 1, index + 1);
    const problem = above && answer && explain(above, answer, context);
    if (!problem) continue;
    let count = 2;
    while (readLabel(sections[index + count - 1], context)) count += 1;
    found.push({blocks: above.blocks, problem});
    sections.splice(index - 1, count);
    index -= 1;
  }
  return found;
}

function explain({blocks}: Section, answer: Section, context: Context): Problem | undefined {
  const {source} = context;
  const place = answer.separator && lastLineOf(source, answer.separator);
  if (!place || readLabel(answer, context) !== 'answer') return undefined;
  const isText = blocks.some((block) => !isComment(block)) && !isQuestion(blocks, context);
  if (!isText || firstLabel(blocks)) return undefined;
  const line = textAt(source, place);
  const hasOptions = blocks.some((block) => countOptions(block, source) > 1);
  return {
    rule: 'missing-answer',
    place,
    actual: `\`${line}\` before the answer of a question`,
    expected: hasOptions
      ? '`- [x] …` for each option that the answer names, and `- [ ] …` for the others'
      : `\`::recall\` in place of the \`${line}\`, so that readers compare their answer`,
    note: hasOptions
      ? `remove the \`${line}\` and the line with the answer`
      : 'or a blank in the question, such as `[[443]]`, and no line with the answer',
  };
}

/** The label with which a section begins that asks nothing. */
function readLabel(section: Section | undefined, context: Context): Label | undefined {
  if (!section || isAsked(section.blocks, context)) return undefined;
  return firstLabel(section.blocks);
}

function firstLabel(blocks: readonly RootContent[]): Label | undefined {
  const first = blocks.find((block) => !isComment(block));
  if (first?.type !== 'paragraph') return undefined;
  const [line = ''] = splitLines(toPlainText([first]));
  return findLabel(line)?.kind;
}

/** An option with a letter, a number or a bullet. */
const OPTION = /^[\s>]*(?:[-*+]\s|(?:[-*+]\s)?\(?[A-Za-z\d][.):]\s)/;

function countOptions(block: RootContent, source: Source): number {
  if (block.type !== 'paragraph' && block.type !== 'list') return 0;
  return splitLines(sourceOf(source, block)).filter((line) => OPTION.test(line)).length;
}

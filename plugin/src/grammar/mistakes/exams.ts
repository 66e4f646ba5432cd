import type {Heading, List, RootContent} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';

import {toPlainText} from '../../mdast/plainText.js';
import type {Problem} from '../../mdast/problem.js';
import {quoteCode} from '../../mdast/quoteCode.js';
import {firstLineOf, sourceOf} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';

/** Which answers are right: `exsolution: 010` is the second of three. */
const SOLUTION = /^exsolution:\s*(?<marks>[01]{2,20})\s*$/m;

/**
 * Explains a quiz that holds an exercise as R/exams has it, with headings for its parts and its key at the end.
 *
 * ```markdown
 * Answerlist
 * ----------
 *
 * * 6
 * * 8                    → `foreign-notation`, which asks for `- [ ] 6` and `- [x] 8`
 *
 * Meta-information
 * ================
 * exsolution: 01
 * ```
 */
export function explainExams(quiz: ContainerDirective, source: Source): Problem | undefined {
  const blocks: readonly RootContent[] = quiz.children;
  const start = blocks.findIndex((block) => isHeading(block, /^answerlist$/i));
  const meta = blocks.find((block) => isHeading(block, /^meta-information$/i));
  const first = blocks[start] ?? meta;
  if (!first) return undefined;
  const {marks = ''} = SOLUTION.exec(sourceOf(source, quiz))?.groups ?? {};
  const list = blocks.slice(start).find((block): block is List => block.type === 'list');
  const options = (start === -1 ? [] : (list?.children ?? [])).map((item, index) =>
    quoteCode(`- [${marks[index] === '1' ? 'x' : ' '}] ${toPlainText([item]).trim()}`),
  );
  return {
    rule: 'foreign-notation',
    place: firstLineOf(source, first),
    actual: 'exercise of R/exams in a quiz',
    expected: `the question as text${options.length > 0 ? `, its options as lines ${options.join(', ')}` : ''}, and no headings`,
    note: 'leave out all that stands below `Meta-information`; what stands below `Solution` is the explanation, below the options',
  };
}

function isHeading(block: RootContent, name: RegExp): block is Heading {
  return block.type === 'heading' && name.test(toPlainText([block]).trim());
}

import type {Code} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';

import type {Problem} from '../../mdast/problem.js';
import {firstLineOf, lastLineOf, sourceOf} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import {describeCodeAsCloser, isCodeAsCloser} from './closers.js';

/**
 * Explains code that takes in the rest of a quiz because nothing closes it. Nothing of code that goes on below the `:::`
 * in it, which ended the quiz.
 */
export function explainOpenCode(
  code: Code,
  quiz: ContainerDirective,
  source: Source,
): Problem | undefined {
  if (isCodeAsCloser(code)) return describeCodeAsCloser(code, quiz.position?.start.line, source);
  const last = lastLineOf(source, quiz);
  const [marks = ''] = /^(`+|~+)/.exec(sourceOf(source, code)) ?? [];
  if (last && goesOn(marks, last.start.line, source)) return undefined;
  const fence = marks.startsWith('~')
    ? `\`${marks}\``
    : marks.length === 3
      ? 'three backticks'
      : `${marks.length} backticks`;
  return {
    rule: 'stray-fence',
    place: firstLineOf(source, code),
    actual: 'code block without its end, which takes in the rest of the quiz',
    expected: `a line of ${fence} after the code`,
    note: '',
    ...(last && {first: last}),
  };
}

/** Whether a line `:::` stands in code: the closing fence of the code is below it, and then the one of the quiz. */
function goesOn(marks: string, line: number, {lines}: Source): boolean {
  const below = lines.slice(line).map((text) => text.replace(/^[\s>]+/, '').trimEnd());
  const end = below.findIndex((text) => text.startsWith(marks));
  if (end === -1 || !/^(?:`+|~+)$/.test(below[end] ?? '')) return false;
  const fence = below.slice(end + 1).find((text) => text.startsWith(':::'));
  return fence !== undefined && /^:+$/.test(fence);
}

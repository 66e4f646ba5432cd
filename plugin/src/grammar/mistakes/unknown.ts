import type {Nodes} from 'mdast';
import type {ContainerDirective, LeafDirective} from 'mdast-util-directive';

import type {Problem} from '../../mdast/problem.js';
import {quoteCode} from '../../mdast/quoteCode.js';
import {firstLineOf} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import {walk} from '../../mdast/walk.js';
import type {Context} from '../context.js';
import {ADMONITIONS, isLeafName} from '../names.js';
import {findTaskList, isNearQuiz, isQuiz, openerMistakes} from '../quiz.js';

/**
 * Reports directives that nobody knows. Their text would stand on the page, also where it tells the answer. Admonitions and
 * the directives that the site names are left to it.
 *
 * ```markdown
 * - [x] a
 *
 *   ::feedback[Because.]   → `unknown-directive`
 * ```
 */
export function findUnknown(
  block: Nodes,
  {source, directives = []}: Pick<Context, 'source' | 'directives'>,
): Problem[] {
  const problems: Problem[] = [];
  const isOptions = findTaskList(block) === block;
  walk(block, (node) => {
    if (isQuiz(node) || isNearQuiz(node)) return 'skip';
    if (node.type !== 'leafDirective' && node.type !== 'containerDirective') return undefined;
    const {name} = node;
    // With a mistake in its opener, it is one of ours, and another message says so.
    if (isLeafName(name) || directives.includes(name) || openerMistakes(node).length > 0) {
      return undefined;
    }
    const isLeaf = node.type === 'leafDirective';
    if (!isLeaf && ADMONITIONS.includes(name)) return undefined;
    problems.push({
      rule: 'unknown-directive',
      place: firstLineOf(source, node),
      actual: `\`${isLeaf ? '::' : ':::'}${name}\``,
      ...(isOptions && adviseFeedback(node, source)),
    });
    return undefined;
  });
  return problems;
}

/** An option takes nothing but feedback, and people have many names for it. */
function adviseFeedback(
  {type, children}: ContainerDirective | LeafDirective,
  source: Source,
): Pick<Problem, 'expected'> {
  const [start, end] = [children[0]?.position?.start.offset, children.at(-1)?.position?.end.offset];
  const text = type === 'leafDirective' ? source.text.slice(start ?? 0, end ?? 0).trim() : '';
  return {
    expected: text
      ? `${quoteCode(`> ${text}`)} in its place for feedback`
      : '`>` before each line of the text in place of its fences, for feedback',
  };
}

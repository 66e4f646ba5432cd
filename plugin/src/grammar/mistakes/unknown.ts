import type {Nodes} from 'mdast';

import type {Problem} from '../../mdast/problem.js';
import {firstLineOf} from '../../mdast/source.js';
import {walk} from '../../mdast/walk.js';
import type {Context} from '../context.js';
import {ADMONITIONS, isLeafName} from '../names.js';
import {isNearQuiz, isQuiz, openerMistakes} from '../quiz.js';

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
    const actual = `\`${isLeaf ? '::' : ':::'}${name}\``;
    problems.push({rule: 'unknown-directive', place: firstLineOf(source, node), actual});
    return undefined;
  });
  return problems;
}

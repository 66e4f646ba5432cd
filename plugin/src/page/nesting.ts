import type {RootContent} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';

import type {Context} from '../grammar/context.js';
import {explainLeafAsBlock} from '../grammar/mistakes/fences.js';
import {explainIn} from '../grammar/mistakes/lostQuiz.js';
import {checkBrackets} from '../grammar/mistakes/lostBracket.js';
import {buildNotice} from '../grammar/mistakes/notice.js';
import {explainOpener} from '../grammar/mistakes/openers.js';
import {isLeafName} from '../grammar/names.js';
import {findMistake, isNearQuiz, isQuiz, openerMistakes} from '../grammar/quiz.js';
import type {Problem} from '../mdast/problem.js';
import {firstLineOf} from '../mdast/source.js';
import {walk} from '../mdast/walk.js';

/**
 * Reports mistakes that can stand at any depth of a quiz. In place of a quiz inside it readers see a notice: they would see
 * its key with what it stands in.
 */
export function checkNesting(node: ContainerDirective, {source, problems}: Context): void {
  walk(node, (child, index, parent) => {
    if (child === node) return undefined;
    const stray = findMistake(child, 'stray-fence')?.position;
    if (stray) problems.push({rule: 'stray-fence', place: stray});
    problems.push(...explainIn(child, source), ...checkBrackets(child, source));
    if (isNearQuiz(child)) {
      const problem = explainOpener(openerMistakes(child), source);
      if (problem) problems.push(problem);
      return 'skip';
    }
    if (isQuiz(child)) {
      const problem: Problem = {rule: 'nested-quiz', place: firstLineOf(source, child)};
      problems.push(problem);
      if (!parent || index === undefined) return undefined;
      const siblings: RootContent[] = parent.children;
      siblings[index] = buildNotice([], [problem], source);
      return index + 1;
    }
    if (child.type === 'containerDirective' && isLeafName(child.name)) {
      problems.push(explainLeafAsBlock(child, source));
    } else if (child.type === 'leafDirective' && openerMistakes(child).length > 0) {
      const problem = explainOpener(openerMistakes(child), source);
      if (problem) problems.push(problem);
    } else if (child.type === 'leafDirective' && parent !== node && isLeafName(child.name)) {
      problems.push({
        rule: 'misplaced-directive',
        place: firstLineOf(source, child),
        actual: `\`::${child.name}\` inside another block`,
        expected: 'it among the blocks of the question itself',
      });
    }
    return undefined;
  });
}

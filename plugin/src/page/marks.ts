import type {RootContent} from 'mdast';

import type {Context} from '../grammar/context.js';
import {findForeignMarks} from '../grammar/mistakes/foreignText.js';
import {findIndented} from '../grammar/mistakes/indented.js';
import {checkBrackets} from '../grammar/mistakes/lostBracket.js';
import {explainOpener} from '../grammar/mistakes/openers.js';
import {findSwallowed} from '../grammar/mistakes/swallowed.js';
import {findUnknown} from '../grammar/mistakes/unknown.js';
import {isQuiz, openerMistakes} from '../grammar/quiz.js';
import type {Problem} from '../mdast/problem.js';
import type {Source} from '../mdast/source.js';
import {walk} from '../mdast/walk.js';

/** Mistakes in the marks of a block, after which the question must not be shown. */
export function checkMarks(block: RootContent, context: Context): Problem[] {
  const {source} = context;
  const opener = explainLeaf(block, source);
  const problems = opener ? [opener] : [];
  problems.push(
    ...findSwallowed(block, source),
    ...findUnknown(block, context),
    ...findForeignMarks(block, context),
    ...findIndented(block, source),
  );
  walk(block, (node) => {
    problems.push(...checkBrackets(node, source));
    return isQuiz(node) ? 'skip' : undefined;
  });
  return problems;
}

/** What is wrong with the opener of a leaf directive. */
export function explainLeaf(block: RootContent, source: Source): Problem | undefined {
  return block.type === 'leafDirective' ? explainOpener(openerMistakes(block), source) : undefined;
}

/**
 * Whether a problem is a consequence of what is wrong with the line of a directive: it is on that line, or the text behind
 * the directive may be the prompt. That nothing stands below a directive is no consequence, unless the message says it.
 */
export function isBehindOpener(
  {rule, place, actual}: Problem,
  openers: readonly Problem[],
): boolean {
  if (openers.length > 0 && rule === 'missing-prompt') return true;
  const opener = openers.find((each) => each.place?.start.line === place?.start.line);
  const isBare = !opener?.note?.includes('below it');
  const isMissing = rule === 'misplaced-directive' && actual?.includes(' without ');
  return opener !== undefined && !(isBare && isMissing);
}

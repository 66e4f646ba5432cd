import type {Nodes, Paragraph} from 'mdast';
import type {Directives} from 'mdast-util-directive';

import type {Problem} from '../../mdast/problem.js';
import {firstLineOf} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import {walk} from '../../mdast/walk.js';
import {DECLARATIONS, meansQuiz} from '../names.js';
import {findTaskList, isNearQuiz, openerMistakes} from '../quiz.js';
import {checkHtml} from './html.js';
import {explainMisplaced, explainOpener} from './openers.js';
import {explainColons, explainForeignName, explainMisnamed} from './textOpeners.js';
import {BLANK} from './unmarkedCode.js';

/** What is wrong with a block that was meant as a quiz and is none. */
export function checkBlock(node: Nodes, source: Source): Problem[] {
  if (isNearQuiz(node)) {
    const problem = explainOpener(openerMistakes(node), source);
    return problem ? [problem] : [];
  }
  const below = checkHtml(node, source);
  if (below.length > 0) return below;
  // The text in brackets after a name is a paragraph too, on the line of its fence.
  const isOwn = node.type === 'paragraph' && !node.data?.directiveLabel;
  const first = isOwn ? node.position?.start.line : undefined;
  const misnamed = first === undefined ? undefined : explainMisnamed(first, source);
  if (misnamed) return [misnamed];
  const misplaced = explainIn(node, source);
  if (misplaced.length > 0) return misplaced.filter(({rule}) => rule !== 'malformed-leaf');
  const directive = node.type === 'paragraph' ? takeOnly(node) : node;
  if (!isMisnamedQuiz(directive, source)) return [];
  const actual = `\`${COLONS[directive.type]}${directive.name}\``;
  return [{rule: 'malformed-fence', place: firstLineOf(source, node), actual}];
}

const COLONS = {textDirective: ':', leafDirective: '::', containerDirective: ':::'};

/** The only content of a paragraph, else the paragraph itself. */
function takeOnly(paragraph: Paragraph): Nodes {
  const [only = paragraph, ...others] = paragraph.children;
  return others.length > 0 ? paragraph : only;
}

/** A name that is nearly that of quizzes counts only where it holds a question, so that other plugins keep their names. */
function isMisnamedQuiz(node: Nodes, {quizName}: Source): node is Directives {
  if (node.type === 'leafDirective' || node.type === 'textDirective') {
    return node.name.toLowerCase() === quizName;
  }
  if (node.type !== 'containerDirective' || !meansQuiz(node.name, quizName)) return false;
  if (node.name.toLowerCase() === quizName || findTaskList(node) || hasBrackets(node)) return true;
  return node.children.some(
    (block) => block.type === 'leafDirective' && DECLARATIONS.some((name) => name === block.name),
  );
}

/** Whether text in a block has the brackets of a blank, which are read only in quizzes. */
function hasBrackets(block: Nodes): boolean {
  const say = (node: Nodes) =>
    node.type === 'text' && BLANK.test(node.value) ? 'stop' : undefined;
  return walk(block, say) === 'stop';
}

/** Lists fences and directives that stand inside the text of a block, and lines that have too many colons. */
export function explainIn(node: Nodes, source: Source): Problem[] {
  const misplaced = node.data?.mistakes?.filter(({kind}) => kind === 'in-paragraph') ?? [];
  const where = node.type === 'heading' ? 'heading' : 'paragraph';
  const problems = misplaced.map((mistake) => explainMisplaced(mistake, source, where));
  const {position} = node;
  // The text in brackets after a name is a paragraph too, on the line of its fence.
  if (node.type !== 'paragraph' || !position || node.data?.directiveLabel) return problems;
  for (let line = position.start.line; line <= position.end.line; line += 1) {
    const problem = isInCode(node, line)
      ? undefined
      : (explainColons(line, source) ?? explainForeignName(line, source));
    if (problem) problems.push(problem);
  }
  return problems;
}

/** Whether a line of a paragraph begins inside of code that wraps. */
function isInCode({children}: Paragraph, line: number): boolean {
  return children.some(({type, position}) => {
    if (type !== 'inlineCode' || !position) return false;
    return position.start.line < line && line <= position.end.line;
  });
}

import type {Code, Nodes, Paragraph, Parents, Root} from 'mdast';
import type {ContainerDirective, Directives} from 'mdast-util-directive';

import type {Place, Problem} from '../../mdast/problem.js';
import {firstLineOf, lastLineOf, lineAt, sourceOf} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import {walk} from '../../mdast/walk.js';
import {DECLARATIONS, isLeafName, expectLeaf, meansQuiz} from '../names.js';
import {findMistake, findTaskList, isNearQuiz, isQuiz, openerMistakes} from '../quiz.js';
import {explainFailedCloser} from './closers.js';
import {checkHtml} from './html.js';
import {explainOpenCode} from './openCode.js';
import {explainColons, explainMisplaced, explainOpener} from './openers.js';
import {
  countColons,
  explainMissingEnd,
  explainShortFence,
  isClosed,
  isLoneFence,
} from './unclosed.js';
import {BLANK} from './unmarkedCode.js';

/** Mistakes after which text that was meant as a quiz, or as a part of one, is something else. */
export function findLostFences(tree: Root, source: Source): Problem[] {
  const problems: Problem[] = [];
  const strays: Problem[] = [];
  // What stands closer to a lone fence explains it better than a quiz further up.
  const nearest = new Map<Parents | undefined, Nodes>();
  const places = new Map<Nodes, Place | undefined>();
  walk(tree, (node, _, parent) => {
    if (node.type === 'containerDirective' || node.type === 'heading') nearest.set(parent, node);
    if (isQuiz(node)) {
      // With a mistake in its fences, a fence behind it is a consequence.
      if (!checkFences(node, source)) places.set(node, firstLineOf(source, node));
      return 'skip';
    }
    problems.push(...checkBlock(node, source));
    const quiz = isLoneFence(node) ? nearest.get(parent) : undefined;
    if (quiz && places.has(quiz)) {
      const first = places.get(quiz);
      strays.push(explainStray(node, quiz, source, first));
    }
    return undefined;
  });
  // A lone `:::` is the other half of a mistake that was already found, or a mistake of its own.
  return problems.length > 0 ? problems : strays;
}

/** A `:::` behind a quiz that has its end: it, or the one that ends the quiz, is one too many. */
function explainStray(
  fence: Nodes,
  quiz: Nodes,
  source: Source,
  first: Place | undefined,
): Problem {
  const end = quiz.position?.end.line ?? 0;
  const start = fence.position?.start.line ?? 0;
  const isDirect = source.lines.slice(end, start - 1).every((text) => !/[^\s>]/.test(text));
  return {
    rule: 'stray-fence',
    place: fence.position,
    actual: `\`${sourceOf(source, fence).trim()}\` behind the end of the quiz`,
    expected: `one \`:::\` for each block`,
    note: isDirect
      ? 'remove it'
      : `remove it, or the one in line ${end} if the quiz should go on to here`,
    ...(first && {first}),
  };
}

/** What is wrong with a block that was meant as a quiz and is none. */
export function checkBlock(node: Nodes, source: Source): Problem[] {
  if (isNearQuiz(node)) {
    const problem = explainOpener(openerMistakes(node), source);
    return problem ? [problem] : [];
  }
  const below = checkHtml(node, source);
  if (below.length > 0) return below;
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
    const problem = isInCode(node, line) ? undefined : explainColons(lineAt(source, line), line);
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

/** What is wrong with the fences of one quiz: with its end, nothing inside it can be trusted to be where it was meant. */
export function checkFences(
  quiz: ContainerDirective,
  source: Source,
  parent?: Parents,
): Problem | undefined {
  if (!quiz.position) return undefined;
  const open = findOpenBlock(quiz, source);
  const opener = firstLineOf(source, quiz);
  if (findMistake(quiz, 'unclosed')) return explainMissingEnd(quiz, source, parent);
  if (!open) return explainShortFence(quiz, source) ?? explainOddCloser(quiz, source);
  const place = firstLineOf(source, open);
  if (open.type !== 'code' && isLeafName(open.name)) {
    const actual = `\`:::${open.name}\``;
    const note = 'it takes two colons';
    return {rule: 'malformed-leaf', place, actual, expected: expectLeaf(open.name), note};
  }
  const last = lastLineOf(source, quiz);
  if (open.type === 'code') {
    return explainOpenCode(open, quiz, source) ?? explainInnerFence(last, place);
  }
  const nested = findQuiz(quiz);
  if (nested) {
    const before = (nested.position?.start.line ?? 0) - 1;
    const failed = explainFailedCloser(quiz, source, before);
    const first = firstLineOf(source, nested);
    return failed ?? {rule: 'unclosed-fence', place: opener, ...(first && {first})};
  }
  if (countColons(open, source) < countColons(quiz, source)) {
    const fence = ':'.repeat(countColons(open, source));
    return {
      rule: 'stray-fence',
      place,
      actual: `\`${fence}${open.name}\` without its end, which takes in the rest of the quiz`,
      expected: `a line \`${fence}\` after its content`,
      note: '',
      ...(last && {first: last}),
    };
  }
  return explainInnerFence(last, place);
}

/** The `:::` of a block in a quiz, or of one that code in it shows, which ended the quiz. */
function explainInnerFence(place: Place | undefined, first: Place | undefined): Problem {
  return {rule: 'stray-fence', place, ...(first && {first})};
}

/** The first quiz inside another one. */
function findQuiz(quiz: ContainerDirective): ContainerDirective | undefined {
  let found: ContainerDirective | undefined;
  walk(quiz, (node) => {
    if (node === quiz || !isQuiz(node)) return undefined;
    found = node;
    return 'stop';
  });
  return found;
}

/** A closing fence with characters that readers do not see. */
function explainOddCloser(quiz: ContainerDirective, source: Source): Problem | undefined {
  const place = findMistake(quiz, 'odd-closer')?.position;
  if (!place) return undefined;
  const written = lineAt(source, place.start.line)
    .slice(place.start.column - 1)
    .trimEnd();
  return {
    rule: 'malformed-fence',
    place,
    actual: `\`${written}\` with an unusual character in it`,
    expected: 'nothing but colons on the line that closes a quiz',
    note: 'remove the no-break or other unusual space on this line',
  };
}

/** A code block or a directive that the quiz's closing fence cut off. */
function findOpenBlock(
  quiz: ContainerDirective,
  source: Source,
): Code | ContainerDirective | undefined {
  let found: Code | ContainerDirective | undefined;
  walk(quiz, (node) => {
    if (node === quiz) return undefined;
    if (node.position?.end.line !== quiz.position?.end.line) return 'skip';
    const isBlock =
      node.type === 'containerDirective' || (node.type === 'code' && isFenced(node, source));
    if (!isBlock || isClosed(node, source)) return undefined;
    found = node;
    return 'stop';
  });
  return found;
}

function isFenced(node: Code, source: Source): boolean {
  return /^(`{3,}|~{3,})/.test(sourceOf(source, node));
}

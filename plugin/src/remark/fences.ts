import type {Code, Paragraph, Parent, Root} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';
import type {Node} from 'unist';
import {SKIP, visit} from 'unist-util-visit';

import {checkLine, meansQuiz} from './openers.js';
import type {Problem} from './problem.js';
import {firstLineOf, lastLineOf, lineAt, placeOnLine, sourceOf} from './source.js';
import type {Source} from './source.js';

/** The block itself: `:::quiz`. */
export type QuizDirective = ContainerDirective & {name: 'quiz'};

/** Whether a node is a `:::quiz` block. */
export function isQuiz(node: Node): node is QuizDirective {
  return node.type === 'containerDirective' && (node as ContainerDirective).name === 'quiz';
}

/** Mistakes after which text that was meant as a quiz, or as a part of one, is something else. */
export function findLostFences(tree: Root, source: Source): Problem[] {
  const problems: Problem[] = [];
  visit(tree, (node) => {
    if (isQuiz(node)) return SKIP;
    if (node.type === 'paragraph') {
      const found = checkParagraph(node, source);
      problems.push(...found.filter(({rule}) => rule !== 'malformed-leaf'));
    } else if (node.type === 'containerDirective' && isMisnamedQuiz(node)) {
      problems.push({
        rule: 'malformed-fence',
        place: firstLineOf(source, node),
        actual: `\`:::${node.name}\``,
      });
    }
    return undefined;
  });
  // A lone `:::` is the other half of a mistake that was already found, or a mistake of its own.
  return problems.length > 0 ? problems : findStrayFences(tree, source);
}

/** A block whose name is nearly `quiz` counts only when it holds a task list, so that other plugins keep their names. */
function isMisnamedQuiz(node: ContainerDirective): boolean {
  if (!meansQuiz(node.name)) return false;
  if (node.name.toLowerCase() === 'quiz') return true;
  return node.children.some(
    (child) =>
      child.type === 'list' && child.children.some((item) => typeof item.checked === 'boolean'),
  );
}

/** Lines of a paragraph that were meant to open a quiz or to be a directive in one. */
export function checkParagraph(node: Paragraph, source: Source): Problem[] {
  const problems: Problem[] = [];
  const {position} = node;
  if (!position) return problems;
  for (let line = position.start.line; line <= position.end.line; line += 1) {
    const problem = checkLine(lineAt(source, line), line);
    if (problem) problems.push(problem);
  }
  return problems;
}

/** Lone `:::` lines after a quiz that none of its own mistakes explains. */
function findStrayFences(tree: Root, source: Source): Problem[] {
  const problems: Problem[] = [];
  visit(tree, 'paragraph', (node, index, parent) => {
    if (!/^:{3,}$/.test(sourceOf(source, node).trim()) || index === undefined) return;
    const quiz = (parent as Parent).children.slice(0, index).findLast((child) => isQuiz(child));
    if (!quiz || checkFences(quiz, source)) return;
    const first = firstLineOf(source, quiz);
    problems.push({rule: 'stray-fence', place: node.position, ...(first && {first})});
  });
  return problems;
}

/** What is wrong with the fences of one quiz: with its end, nothing inside it can be trusted to be where it was meant. */
export function checkFences(quiz: ContainerDirective, source: Source): Problem | undefined {
  if (!quiz.position) return undefined;
  const open = findOpenBlock(quiz, source);
  const opener = firstLineOf(source, quiz);
  if (!isClosed(quiz, source))
    return {rule: 'unclosed-fence', place: findIndentedFence(quiz, source) ?? opener};
  if (!open) return undefined;
  const place = firstLineOf(source, open);
  if (isQuiz(open)) return {rule: 'unclosed-fence', place: opener, ...(place && {first: place})};
  return {rule: 'stray-fence', place: lastLineOf(source, quiz), ...(place && {first: place})};
}

/** A code block or a directive that the quiz's closing fence cut off. */
function findOpenBlock(
  quiz: ContainerDirective,
  source: Source,
): Code | ContainerDirective | undefined {
  let found: Code | ContainerDirective | undefined;
  visit(quiz, (node) => {
    if (node === quiz || found) return;
    const isCut = node.position?.end.line === quiz.position?.end.line;
    const isBlock =
      node.type === 'containerDirective' || (node.type === 'code' && isFenced(node, source));
    if (isCut && isBlock && !isClosed(node, source)) found = node;
  });
  return found;
}

function isFenced(node: Code, source: Source): boolean {
  return /^(`{3,}|~{3,})/.test(sourceOf(source, node));
}

function isClosed(node: Code | ContainerDirective, source: Source): boolean {
  const text = sourceOf(source, node);
  if (!text) return true;
  const lines = text.trimEnd().split(/\r?\n|\r/);
  return lines.length > 1 && /^[\s>]*(:{3,}|`{3,}|~{3,})$/.test(lines.at(-1) ?? '');
}

/** A closing fence that indentation made a part of the text before it. */
function findIndentedFence(quiz: ContainerDirective, source: Source): Problem['place'] {
  const {start, end} = quiz.position ?? {};
  for (let line = (start?.line ?? 0) + 1; line <= (end?.line ?? 0); line += 1) {
    const fence = /^(\s+):{3,}\s*$/.exec(lineAt(source, line));
    if (fence) {
      return placeOnLine(line, fence[1]?.length ?? 0, lineAt(source, line).trimEnd().length);
    }
  }
  return undefined;
}

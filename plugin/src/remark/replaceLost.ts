import type {Nodes, Parents, Root, RootContent} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';

import {findLastKey, exposesKey, takePrompt} from '../grammar/mistakes/exposedKeys.js';
import {checkBlock, checkFences} from '../grammar/mistakes/fences.js';
import {cutAtOpener} from '../grammar/mistakes/html.js';
import {findMeantEnd} from '../grammar/mistakes/meantEnd.js';
import {buildNotice} from '../grammar/mistakes/notice.js';
import {isLoneFence} from '../grammar/mistakes/unclosed.js';
import {findMistake, isNearQuiz, isQuiz} from '../grammar/quiz.js';
import type {QuizDirective} from '../grammar/quiz.js';
import type {Problem} from '../mdast/problem.js';
import type {Source} from '../mdast/source.js';
import {walk} from '../mdast/walk.js';
import type {Page} from '../page/readPage.js';
import {removeLines} from './removeLines.js';

/**
 * Hides what was meant as a quiz, or as the rest of one, and is text, where the site lets the build pass: its task list
 * would show the key. A quiz that lost only its end has its notice already.
 */
export function replaceLostQuizzes(
  tree: Root,
  {source, problems}: Pick<Page, 'source' | 'problems'>,
): void {
  if (problems.length === 0) return;
  const strays = new Map<number | undefined, Problem>();
  for (const problem of problems) {
    if (problem.rule === 'stray-fence') strays.set(problem.place?.start.line, problem);
  }
  // Lone fences above which no key is to be seen, so that nothing is looked at twice.
  const seen = new WeakSet<RootContent>();
  walk(tree, (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const siblings: RootContent[] = parent.children;
    const mistakes = isQuiz(node) ? [] : checkBlock(node, source);
    if (isNearQuiz(node)) {
      const {own, rest} = splitNearQuiz(node, source);
      siblings.splice(index, 1, buildNotice(takePrompt(own, source), mistakes, source), ...rest);
      return index + 1;
    }
    if (!isQuiz(node) && mistakes.length === 0) {
      const stray = isLoneFence(node) ? strays.get(node.position?.start.line) : undefined;
      return stray && replaceBefore(tree, siblings, index, {stray, seen, source});
    }
    const first = mistakes[0]?.place?.start.line ?? node.position?.start.line;
    const end = first && findEnd(node, first, siblings.slice(index + 1), source, parent);
    const isBlock = node.type === 'containerDirective';
    const blocks = isBlock ? node.children : takeUntil(end, siblings.slice(index + 1));
    if (end && node.position) removeLines(tree, node.position.end.line + 1, end);
    if (isQuiz(node)) return 'skip';
    const notice = buildNotice(takePrompt(blocks, source), mistakes, source);
    if (node.type === 'html') {
      cutAtOpener(node, source);
      siblings.splice(index + 1, 0, notice);
      return index + 2;
    }
    siblings.splice(index, 1, notice);
    return index + 1;
  });
}

/**
 * Takes the blocks of a quiz with a mistake in its opener apart: its own, and those that it took from the rest of the page,
 * because it has no end or another quiz begins before its end.
 */
function splitNearQuiz(
  quiz: QuizDirective,
  source: Source,
): {own: RootContent[]; rest: RootContent[]} {
  const blocks: RootContent[] = quiz.children.filter(
    (block) => block.type !== 'paragraph' || !block.data?.directiveLabel,
  );
  const fence = blocks.findIndex((block) => isLoneFence(block));
  if (fence !== -1) return {own: blocks.slice(0, fence), rest: blocks.slice(fence + 1)};
  const isOther = (block: RootContent) => isQuiz(block) || checkBlock(block, source).length > 0;
  if (!findMistake(quiz, 'unclosed') && !blocks.some(isOther)) return {own: blocks, rest: []};
  const end = findLastKey(blocks, source) ?? 0;
  const isOwn = ({position}: RootContent) => position !== undefined && position.end.line <= end;
  return {own: blocks.filter(isOwn), rest: blocks.filter((block) => !isOwn(block))};
}

/** Where the rest of a lost quiz ends; nothing when no rest of it is text. */
function findEnd(
  node: Nodes,
  first: number,
  rest: readonly RootContent[],
  source: Source,
  parent: Parents,
): number | undefined {
  const isBlock = node.type === 'containerDirective';
  if (isBlock && !checkFences(node, source, parent)) return undefined;
  const fence = findMeantEnd({first, last: node.position?.end.line ?? first}, parent, source);
  if (fence) return fence;
  const section = isBlock ? takeLastSection(node) : [];
  // Code directly behind a quiz that code cut off is the quiz's own.
  const isWhole = rest[0]?.type !== 'code' && exposesKey(section, source);
  return isWhole ? undefined : findLastKey(rest, source);
}

function takeLastSection({children}: ContainerDirective): RootContent[] {
  return children.slice(children.findLastIndex(({type}) => type === 'thematicBreak') + 1);
}

function takeUntil(end: number | undefined, blocks: readonly RootContent[]): RootContent[] {
  return blocks.filter(
    (block) => end && block.position && block.position.end.line <= end && !isLoneFence(block),
  );
}

/** Hides what stands between a quiz and a stray fence, if that shows a key. */
function replaceBefore(
  tree: Root,
  siblings: RootContent[],
  fence: number,
  {stray, seen, source}: {stray: Problem; seen: WeakSet<RootContent>; source: Source},
): number | undefined {
  // What stands in no place of the text is the notice of a fence further up.
  const isBefore = (block: RootContent) => isQuiz(block) || !block.position;
  const unseen = findBehind(siblings, fence, (block) => isBefore(block) || seen.has(block));
  if (!exposesKey(siblings.slice(unseen, fence), source)) {
    const block = siblings[fence];
    if (block) seen.add(block);
    return undefined;
  }
  const start = findBehind(siblings, fence, isBefore);
  const blocks = siblings.slice(start, fence);
  const from = blocks[0]?.position?.start.line;
  const to = stray.place?.start.line;
  if (from && to) removeLines(tree, from, to);
  siblings.splice(start, 0, buildNotice(takePrompt(blocks, source), [stray], source));
  return start + 1;
}

/** The index behind the last block above an index that passes a test, else 0. */
function findBehind(
  blocks: readonly RootContent[],
  index: number,
  test: (block: RootContent) => boolean,
): number {
  let start = index;
  for (let block = blocks[start - 1]; block && !test(block); block = blocks[start - 1]) start -= 1;
  return start;
}

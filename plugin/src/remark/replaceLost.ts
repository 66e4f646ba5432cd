import type {Root, RootContent} from 'mdast';

import {checkBlock, isQuiz} from './fences.js';
import {buildNotice} from './notice.js';
import type {Source} from './source.js';
import {isLoneFence} from './unclosed.js';
import {walk} from './walk.js';

/**
 * Puts a notice in place of what was meant as a quiz and is text, where the site lets the build pass: its task list would
 * show the key. Such a quiz reaches to the next lone `:::`, and without one no further than its first line.
 */
export function replaceLostQuizzes(tree: Root, source: Source): void {
  walk(tree, (node, index, parent) => {
    if (isQuiz(node)) return 'skip';
    const problems = checkBlock(node, source);
    if (problems.length === 0 || !parent || index === undefined) return undefined;
    const siblings: RootContent[] = parent.children;
    const end = 'name' in node ? index : findEnd(siblings, index, source);
    const blocks: RootContent[] = 'name' in node ? node.children : siblings.slice(index + 1, end);
    siblings.splice(index, end - index + 1, buildNotice(blocks, problems));
    return index + 1;
  });
}

function findEnd(siblings: readonly RootContent[], start: number, source: Source): number {
  const end = siblings.findIndex((block, index) => index > start && isLoneFence(block, source));
  return Math.max(start, end);
}

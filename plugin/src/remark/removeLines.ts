import type {Code, Nodes, Root, RootContent, Text} from 'mdast';

import {isQuiz} from '../grammar/quiz.js';
import {walk} from '../mdast/walk.js';

/** Removes from a page what stands on some of its lines; of what goes on below them, the rest stays, and quizzes do. */
export function removeLines(tree: Root, first: number, last: number): void {
  walk(tree, (node, index, parent) => {
    const {start, end} = node.position ?? {};
    if (!start || !end || !parent || index === undefined) return undefined;
    if (end.line < first || start.line > last) return 'skip';
    if (start.line < first) return undefined;
    // The page still puts its widget in place of it.
    if (isQuiz(node)) return 'skip';
    const siblings: RootContent[] = parent.children;
    if (end.line <= last && !holdsQuiz(node)) {
      // The rest of the page may need these, and nobody sees them.
      if (node.type === 'definition' || node.type === 'mdxjsEsm') return 'skip';
      siblings.splice(index, 1);
      return index;
    }
    if (node.type === 'listItem') node.checked = null;
    if (node.type !== 'code' && node.type !== 'text') return undefined;
    node.value = cutLines(node, last - start.line);
    if (node.value) return undefined;
    siblings.splice(index, 1);
    return index;
  });
}

function holdsQuiz(node: Nodes): boolean {
  return walk(node, (inner) => (isQuiz(inner) ? 'stop' : undefined)) === 'stop';
}

/** What is left of a value below the line that has this distance from its first one. */
function cutLines({type, value}: Code | Text, distance: number): string {
  // The first line of code is its fence.
  const lines = value.split('\n').slice(type === 'code' ? distance : distance + 1);
  return type === 'code'
    ? lines
        .join('\n')
        .replace(/^\s*\n/, '')
        .trimEnd()
    : lines.join('\n');
}

import type {List, Nodes} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';
import type {Node} from 'unist';

import {walk} from '../mdast/walk.js';

/** The block itself: `:::quiz`. */
export type QuizDirective = ContainerDirective & {name: 'quiz'};

/** Whether a node is a `:::quiz` block. */
export function isQuiz(node: Node): node is QuizDirective {
  return node.type === 'containerDirective' && (node as ContainerDirective).name === 'quiz';
}

/** The first task list in a block, at whatever depth. */
export function findTaskList(block: Nodes): List | undefined {
  let found: List | undefined;
  walk(block, (list) => {
    if (isQuiz(list)) return 'skip';
    if (list.type !== 'list') return undefined;
    if (!list.children.some(({checked}) => typeof checked === 'boolean')) return undefined;
    found = list;
    return 'stop';
  });
  return found;
}

import type {List, Nodes, Root} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';
import type {Node} from 'unist';

import {walk} from '../mdast/walk.js';
import type {Mistake, MistakeKind} from './syntax/index.js';

declare module 'unist' {
  interface Data {
    /** Whether a block has the name of quizzes. */
    isQuizBlock?: true;
  }
}

/** The block itself: `:::quiz`, or what the site calls it. */
export type QuizDirective = ContainerDirective & {data: {isQuizBlock: true}};

/** Marks the blocks of a tree that have the name of quizzes. Without the mark, no block of it is one. */
export function markQuizzes(tree: Root, name: string): void {
  walk(tree, (node) => {
    if (node.type === 'containerDirective' && node.name === name) {
      node.data = {...node.data, isQuizBlock: true};
    }
    return undefined;
  });
}

/** Whether a node is a `:::quiz` block of which the opener is right. */
export function isQuiz(node: Node): node is QuizDirective {
  return isQuizBlock(node) && openerMistakes(node).length === 0;
}

/**
 * Whether a node is a block that was meant as `:::quiz`, and has a mistake in its opener, such as `::: quiz`. It is no
 * quiz: its readers see a notice in place of it.
 */
export function isNearQuiz(node: Node): node is QuizDirective {
  return isQuizBlock(node) && openerMistakes(node).length > 0;
}

function isQuizBlock(node: Node): node is QuizDirective {
  return node.data?.isQuizBlock === true;
}

/** Mistakes of a directive after which its opener still says what is meant. */
const OTHERS: ReadonlySet<MistakeKind> = new Set([
  'unclosed',
  'odd-closer',
  'twice',
  'in-paragraph',
]);

/** Lists the mistakes in the opener of a block or of a leaf directive. */
export function openerMistakes({data}: Node): Mistake[] {
  return data?.mistakes?.filter(({kind}) => !OTHERS.has(kind)) ?? [];
}

/** The mistake of a kind that the parser found in a node. */
export function findMistake({data}: Node, kind: MistakeKind): Mistake | undefined {
  return data?.mistakes?.find((mistake) => mistake.kind === kind);
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

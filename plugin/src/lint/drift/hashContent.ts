import type {Nodes} from 'mdast';

import {isQuiz} from '../../grammar/quiz.js';
import {canonicalize} from '../../mdast/canonical.js';
import {hash} from '../../mdast/hash.js';

/** Hashes the content of a section, however that is formatted. Quizzes are no part of the content. */
export function hashContent(nodes: readonly Nodes[]): string {
  return hash(canonicalize(withoutQuizzes(nodes)), 10);
}

/** Keeps what readers see and learn from. Quizzes, front matter and imports go. */
function withoutQuizzes(nodes: readonly Nodes[]): Nodes[] {
  return nodes
    .filter((node) => !isQuiz(node) && node.type !== 'yaml' && node.type !== 'mdxjsEsm')
    .map((node) =>
      'children' in node ? ({...node, children: withoutQuizzes(node.children)} as Nodes) : node,
    );
}

import type {Nodes, Root} from 'mdast';

import {splitLines} from './source.js';
import {walk} from './walk.js';

/**
 * Gives their lines to texts and links that have no place, because a text was cut after it had been parsed. Their columns
 * stay unknown.
 *
 * ```markdown
 * [[https://a.example]]     → the text `[[`, a link, and the text `]]`, all of this line
 * ```
 */
export function placeTexts(tree: Root): void {
  walk(tree, (node, index = 0, parent) => {
    if (node.position || (node.type !== 'text' && node.type !== 'link')) return undefined;
    const before = parent?.children[index - 1]?.position?.end ?? parent?.position?.start;
    if (!before) return undefined;
    const [start, end] = [before.line, before.line + countLineEnds(node)];
    node.position = {start: {line: start, column: 1}, end: {line: end, column: 1}};
    return undefined;
  });
}

function countLineEnds(node: Nodes): number {
  if ('value' in node) return splitLines(node.value).length - 1;
  if (!('children' in node)) return 0;
  return node.children.reduce((sum, child) => sum + countLineEnds(child), 0);
}

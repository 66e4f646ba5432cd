import type {Nodes} from 'mdast';
import {isVisible} from './comment.js';

/** The inline content of a paragraph that readers see alone, else the blocks: a part has an element around it already. */
export function unwrapParagraph(blocks: readonly Nodes[]): Nodes[] {
  const [first, second] = blocks.filter(isVisible);
  if (first?.type !== 'paragraph' || second) return [...blocks];
  return blocks.flatMap((block) => (block === first ? first.children : [block]));
}

import type {Nodes} from 'mdast';

import {isComment} from '../../mdast/comment.js';
import {walk} from '../../mdast/walk.js';

/** The lines of the text of a block, 1-based. */
export function listTextLines(block: Nodes): number[] {
  const lines = new Set<number>();
  walk(block, (node) => {
    const {type, position} = node;
    const isText = /^(?:paragraph|html|mdxFlowExpression|mdxJsxFlowElement)$/.test(type);
    const isLeft = type === 'code' || isComment(node);
    if (!position || !(isText || isLeft)) return isLeft ? 'skip' : undefined;
    for (let line = position.start.line; line <= position.end.line; line += 1) {
      // An element holds the lines of what is in it.
      if (isLeft) lines.delete(line);
      else lines.add(line);
    }
    return isLeft ? 'skip' : undefined;
  });
  return [...lines].sort((a, b) => a - b);
}

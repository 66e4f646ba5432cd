import type {Code, Nodes, Paragraph, PhrasingContent, RootContent} from 'mdast';

import {copyNodes} from '../../mdast/copyNodes.js';
import type {Context} from '../../grammar/context.js';
import {isBlank} from '../../grammar/syntax/index.js';
import {isFenceOfBlanks, rewriteFence, splitCode} from '../../grammar/blank/code.js';

/** What stands in place of blanks, by their order: in text, in code, and around code that had some. */
export interface Filling {
  text: (index: number) => PhrasingContent;
  code: (index: number) => string;
  fence: (fence: Code, first: number) => RootContent;
}

/** The same blocks with something else in place of their blanks. */
export function fillBlanks(
  blocks: readonly RootContent[],
  filling: Filling,
  context: Pick<Context, 'source'>,
): RootContent[] {
  let count = 0;
  const fill = (node: Nodes): Nodes[] => {
    if (isBlank(node)) return [filling.text(count++)];
    if (node.type === 'code' && isFenceOfBlanks(node)) {
      const first = count;
      const value = splitCode(node, context)
        .map((piece) => (typeof piece === 'string' ? piece : filling.code(count++)))
        .join('');
      return [filling.fence(rewriteFence(node, value), first)];
    }
    if (!('children' in node)) return [node];
    return [{...node, children: node.children.flatMap(fill)} as Paragraph];
  };
  return copyNodes(blocks).flatMap(fill) as RootContent[];
}

import type {BlockContent, RootContent} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';

import {describeProblem} from '../rules/index.js';
import type {Problem} from './problem.js';

/**
 * What readers see in place of a question with mistakes when the site lets the build pass: the host's own `danger`
 * admonition with the prompt, never the key.
 */
export function buildNotice(
  blocks: readonly RootContent[],
  problems: readonly Problem[],
): ContainerDirective {
  const end = blocks.findIndex((block) => block.type === 'list');
  const prompt = blocks.slice(0, end === -1 ? undefined : end).filter(isProse);
  return {
    type: 'containerDirective',
    name: 'danger',
    attributes: {},
    children: [
      {
        type: 'paragraph',
        data: {directiveLabel: true},
        children: [{type: 'text', value: 'This question has a mistake'}],
      },
      ...prompt,
      {
        type: 'list',
        ordered: false,
        spread: false,
        children: problems.map((problem) => ({
          type: 'listItem',
          spread: false,
          children: [
            {type: 'paragraph', children: [{type: 'text', value: describeProblem(problem)}]},
          ],
        })),
      },
    ],
  };
}

/** Blocks that cannot hold a key. */
function isProse(block: RootContent): block is BlockContent {
  return block.type === 'paragraph' || block.type === 'code' || block.type === 'blockquote';
}

import type {BlockContent, Nodes, PhrasingContent} from 'mdast';

import {copyNodes} from '../../mdast/copyNodes.js';
import type {ParsedOption} from './option.js';

/** The correct options once more, for the opened answer: by itself if there is one, else as a list. */
export function buildKey(options: readonly ParsedOption[]): Nodes[] {
  const [first, second] = options;
  if (first && !second) return copyNodes(first.text);
  const children = options.map((option) => ({
    type: 'listItem' as const,
    spread: false,
    children: copyText(option),
  }));
  return [{type: 'list', ordered: false, spread: false, children}];
}

function copyText({text, block}: ParsedOption): BlockContent[] {
  const copy = copyNodes(text);
  if (block) return copy as BlockContent[];
  return [{type: 'paragraph', children: copy as PhrasingContent[]}];
}

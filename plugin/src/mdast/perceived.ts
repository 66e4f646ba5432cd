import type {Nodes} from 'mdast';

import {findName} from './accessibleName.js';
import {canonicalize} from './canonical.js';
import {dropInvisible} from './invisible.js';
import {tidyLines} from './tidyLines.js';
import {unwrapParagraph} from './unwrap.js';

/**
 * Content as its readers perceive it: equal for two contents that some of them cannot tell apart. The address of a link,
 * the language of code and characters without a width show nothing. Of images with the same alternative text, readers of
 * a screen reader hear the same.
 */
export function perceive(nodes: readonly Nodes[]): string {
  // MDX has no paragraph around an element that stands alone in one.
  return canonicalize(unwrapParagraph(nodes).map(simplify));
}

function simplify(node: Nodes): Nodes {
  switch (node.type) {
    case 'image':
    case 'imageReference':
      return {type: 'image', url: '', alt: dropInvisible(node.alt ?? '')};
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement':
      if (node.name === 'img') return {type: 'image', url: '', alt: findName([node]) ?? null};
      break;
    case 'html':
      if (/^<img\s/.test(node.value))
        return {type: 'image', url: '', alt: findName([node]) ?? null};
      break;
    case 'text':
    case 'inlineCode':
      return {...node, value: dropInvisible(node.value)};
    case 'code':
      return {...node, lang: null, value: dropInvisible(tidyLines(node.value))};
    case 'link':
    case 'linkReference':
      return {type: 'link', url: '', children: node.children.map(simplify)} as Nodes;
  }
  return 'children' in node ? ({...node, children: node.children.map(simplify)} as Nodes) : node;
}

import type {Definition, Nodes, Root} from 'mdast';

import {walk} from '../mdast/walk.js';

/**
 * Gives links and images the addresses that are defined elsewhere in the text. The definitions must not get into the
 * page, where the same name may mean something else.
 *
 * `See [the map][m].` with `[m]: ./map.md` becomes `See [the map](./map.md).`
 */
export function resolveReferences(tree: Root): Root {
  const definitions = new Map<string, Definition>();
  walk(tree, (node) => {
    // Of two definitions with the same name, the first one counts.
    if (node.type === 'definition' && !definitions.has(node.identifier)) {
      definitions.set(node.identifier, node);
    }
    return undefined;
  });
  walk(tree, (node, index, parent) => {
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return undefined;
    const {url = '', title} = definitions.get(node.identifier) ?? {};
    if (!parent || index === undefined) return undefined;
    const {position} = node;
    const resolved: Nodes =
      node.type === 'linkReference'
        ? {type: 'link', url, title, children: node.children, position}
        : {type: 'image', url, title, alt: node.alt, position};
    parent.children[index] = resolved;
    return undefined;
  });
  return tree;
}

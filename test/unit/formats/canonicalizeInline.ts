import type {Nodes} from 'mdast';

import {canonicalize} from '../../../plugin/src/mdast/canonical.js';

/** A single paragraph and its inline content are the same. */
export function canonicalizeInline(nodes: readonly Nodes[]): string {
  const [first] = nodes;
  return canonicalize(first?.type === 'paragraph' && nodes.length === 1 ? first.children : nodes);
}

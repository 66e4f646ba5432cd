import type {Nodes} from 'mdast';

/** Copies of nodes that share nothing that is ever changed, because later plugins change what they meet. */
export function copyNodes<T extends Nodes>(nodes: readonly T[]): T[] {
  return nodes.map((node) => {
    const fields = Object.entries(node).map(([name, value]) => [name, copyField(name, value)]);
    return Object.fromEntries(fields) as T;
  });
}

function copyField(name: string, value: unknown): unknown {
  if (name === 'children') return copyNodes(value as Nodes[]);
  // Where a node was written stays what it is.
  const isShared = name === 'position' || typeof value !== 'object';
  return isShared ? value : structuredClone(value);
}

import type {Nodes} from 'mdast';

/** Lists the words of some content, with one space for all white space. */
export function toPlainText(nodes: readonly Nodes[]): string {
  return nodes.map(toText).join('').replace(/\s+/g, ' ').trim();
}

/**
 * Writes the text of a node as its readers see it.
 *
 * ```markdown
 * mime:audio   → `mime:audio`, although the directive syntax made a directive of `:audio`
 * ![A](b.png)  → `A`
 * ```
 */
export function toText(node: Nodes): string {
  if (node.type === 'image') return node.alt ?? '';
  if (node.type === 'break') return ' ';
  // Where the site has math; its node has no type here.
  if ((node.type as string) === 'inlineMath') return (node as {value?: string}).value ?? '';
  if (node.type === 'textDirective') {
    const label = node.children.map(toText).join('');
    return `:${node.name}${label && `[${label}]`}`;
  }
  if ('children' in node) return node.children.map(toText).join('');
  return node.type === 'text' || node.type === 'inlineCode' ? node.value : '';
}

import type {Nodes} from 'mdast';

/** The words of a text; a colon that the directive syntax claimed (`mime:audio`) is one of them again. */
export function toPlainText(nodes: readonly Nodes[]): string {
  return nodes.map(write).join('').replace(/\s+/g, ' ').trim();
}

function write(node: Nodes): string {
  if (node.type === 'image') return node.alt ?? '';
  if (node.type === 'break') return ' ';
  // Where the site has math; its node has no type here.
  if ((node.type as string) === 'inlineMath') return (node as {value?: string}).value ?? '';
  if (node.type === 'textDirective') {
    const label = node.children.map(write).join('');
    return `:${node.name}${label && `[${label}]`}`;
  }
  if ('children' in node) return node.children.map(write).join('');
  return node.type === 'text' || node.type === 'inlineCode' ? node.value : '';
}

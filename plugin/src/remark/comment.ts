import type {Nodes} from 'mdast';

/** Whether a node is only a comment; those are transparent for structure and identity. */
export function isComment(node: Nodes): boolean {
  switch (node.type) {
    case 'html':
      return /^<!--[\s\S]*-->$/.test(node.value.trim());
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return /^(\s*(\/\*[\s\S]*?\*\/|\/\/.*))+\s*$/.test(node.value);
    default:
      return false;
  }
}

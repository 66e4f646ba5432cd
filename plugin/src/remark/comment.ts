import type {Nodes} from 'mdast';

const HTML_COMMENTS = /^(?:<!--(?:(?!-->)[\s\S])*-->\s*)+$/;
const JS_COMMENTS = /^\s*(?:(?:\/\*(?:(?!\*\/)[\s\S])*\*\/|\/\/[^\n]*)\s*)+$/;

/** Whether a node is only a comment; those are transparent for structure and identity. */
export function isComment(node: Nodes): boolean {
  switch (node.type) {
    case 'html':
      return HTML_COMMENTS.test(node.value.trim());
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return JS_COMMENTS.test(node.value);
    default:
      return false;
  }
}

/** Whether readers see anything of a block: comments and definitions of links and footnotes show nothing there. */
export function isVisible(node: Nodes): boolean {
  return node.type !== 'definition' && node.type !== 'footnoteDefinition' && !isComment(node);
}

import type {Nodes, RootContent} from 'mdast';

import {toPlainText} from './plainText.js';

/**
 * Writes content as plain text of which each block is a line, and of a list or table each item or row. Code keeps its own
 * lines. Parts of a line that are only code of the page, such as comments, say nothing.
 *
 * ```markdown
 * What does this print?       What does this print?
 *
 *     print(1)           →    print(1)
 *
 * - One **word**              - One word
 * ```
 */
export function toLineText(nodes: readonly Nodes[]): string {
  const lines: string[] = [];
  let inline: Nodes[] = [];
  const endLine = (): void => {
    const text = toPlainText(inline);
    if (text) lines.push(text);
    inline = [];
  };
  for (const node of nodes) {
    const block = writeBlock(node);
    if (block === undefined) inline.push(node);
    else {
      endLine();
      if (block) lines.push(block);
    }
  }
  endLine();
  return lines.join('\n');
}

/** The lines of a block; nothing for inline content. */
function writeBlock(node: Nodes): string | undefined {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return 'children' in node ? toPlainText(node.children) : '';
    case 'code':
    case 'math':
      return 'value' in node ? node.value : '';
    case 'listItem':
      return 'children' in node ? `- ${toLineText(node.children)}` : '';
    case 'tableRow':
      return 'children' in node
        ? node.children.map((cell: RootContent) => toPlainText([cell])).join(' | ')
        : '';
    case 'html':
    case 'definition':
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
    case 'thematicBreak':
    case 'leafDirective':
      return '';
    case 'blockquote':
    case 'list':
    case 'table':
    case 'containerDirective':
    case 'footnoteDefinition':
    case 'mdxJsxFlowElement':
      return 'children' in node ? toLineText(node.children) : '';
    default:
      return undefined;
  }
}

import type {Html, Nodes, Paragraph, PhrasingContent, Root, RootContent} from 'mdast';

import {isComment} from '../remark/comment.js';
import {walk} from '../remark/walk.js';
import type {AddNote} from './import/importer.js';

/** Changes content of another system so that it may stand in a question; says what is no longer what it was. */
export function fitContent<T extends RootContent>(blocks: readonly T[], add: AddNote): T[] {
  const kept = blocks.filter((block) => block.type !== 'thematicBreak');
  for (const block of blocks) {
    if (block.type !== 'thematicBreak') continue;
    add(lineOf(block), 'a line across: dropped, here it separates questions');
  }
  const root: Root = {type: 'root', children: kept};
  walk(root, (node, index, parent) => fit(node, index, parent, add));
  return root.children as T[];
}

function fit(
  node: Nodes,
  index: number | undefined,
  parent: {type: string; children: Nodes[]} | undefined,
  add: AddNote,
): undefined {
  if (node.type === 'heading') {
    add(lineOf(node), 'a heading: made bold, it would appear in the table of contents of the page');
    if (parent && index !== undefined) parent.children[index] = toBold(node);
  } else if (node.type === 'listItem' && typeof node.checked === 'boolean') {
    add(lineOf(node), 'a checkbox that is no option: dropped');
    delete node.checked;
  } else if (node.type === 'html' && parent && index !== undefined) {
    parent.children[index] = fitHtml(node, parent.type, add);
  }
  return undefined;
}

function toBold({children}: {children: PhrasingContent[]}): Paragraph {
  return {type: 'paragraph', children: [{type: 'strong', children}]};
}

const VOID =
  /<(area|br|col|embed|hr|img|input|source|track|wbr)\b([^<>]*(?<!\s)(?:(?<!\/)|(?=\s)))\s*\/?>/gi;

/** HTML that MDX can read too: comments as expressions, and a slash in tags that have no end. */
function fitHtml(node: Html, parent: string, add: AddNote): Nodes {
  if (isComment(node)) {
    const value = `/*${node.value.replace(/<!--|-->/g, '').replaceAll('*/', '* /')}*/`;
    const isBlock = /^(root|listItem|blockquote|containerDirective)$/.test(parent);
    return {type: isBlock ? 'mdxFlowExpression' : 'mdxTextExpression', value};
  }
  if (/\s(?:style|on\w+)=/i.test(node.value)) {
    add(
      lineOf(node),
      'HTML with `style` or a handler: kept as it is, but MDX wants both as JavaScript',
    );
  }
  return {...node, value: node.value.replace(VOID, '<$1$2 />')};
}

/** The 1-based line at which a node was found; 1 where it was not. */
export function lineOf({position}: Nodes): number {
  return position?.start.line ?? 1;
}

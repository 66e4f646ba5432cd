import type {Nodes} from 'mdast';

/** How a comment opens and closes. */
type Comment = readonly [open: string, close: string];

const HTML: readonly Comment[] = [['<!--', '-->']];
const SCRIPT: readonly Comment[] = [
  ['/*', '*/'],
  ['//', '\n'],
];

/** Whether a node is only a comment; those are transparent for structure and identity. */
export function isComment(node: Nodes): boolean {
  switch (node.type) {
    case 'html':
      return hasOnly(HTML, node.value);
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return hasOnly(SCRIPT, node.value);
    default:
      return false;
  }
}

/** Whether a text is comments and white space, and not white space alone. */
function hasOnly(comments: readonly Comment[], text: string): boolean {
  // The last line of an expression ends where the expression does.
  const written = `${text.trim()}\n`;
  let index = 0;
  do {
    const start = index;
    const [open, close] = comments.find(([open]) => written.startsWith(open, start)) ?? [];
    if (open === undefined || close === undefined) return false;
    const end = written.indexOf(close, start + open.length);
    if (end === -1) return false;
    index = skipSpace(written, end + close.length);
  } while (index < written.length);
  return true;
}

function skipSpace(text: string, start: number): number {
  const space = /\s*/y;
  space.lastIndex = start;
  return start + (space.exec(text)?.[0].length ?? 0);
}

/** Whether readers see anything of a block: comments and definitions of links and footnotes show nothing there. */
export function isVisible(node: Nodes): boolean {
  return node.type !== 'definition' && node.type !== 'footnoteDefinition' && !isComment(node);
}

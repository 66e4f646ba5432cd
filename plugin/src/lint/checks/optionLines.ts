import type {Nodes, PhrasingContent} from 'mdast';

import {isComment} from '../../mdast/comment.js';
import {toPlainText} from '../../mdast/plainText.js';

/** A line of an option as readers see it, with single spaces. */
export interface Line {
  text: string;
  /** The words that are emphasised at its end, where others stand before them. */
  emphasis?: string;
}

/** The lines of an option, whatever blocks they are in. Code and the like is quoted, says nothing of the option, and is `x`. */
export function listLines(nodes: readonly Nodes[]): Line[] {
  const lines: Line[] = [];
  let inline: PhrasingContent[] = [];
  const flush = (): void => {
    lines.push(...cutLines(inline));
    inline = [];
  };
  for (const node of nodes) {
    if (isComment(node)) continue;
    if (isBlock(node)) {
      flush();
      lines.push(...listLines('children' in node ? node.children : []));
    } else inline.push(node as PhrasingContent);
  }
  flush();
  return lines;
}

const BLOCKS: ReadonlySet<string> = new Set([
  'paragraph',
  'list',
  'listItem',
  'blockquote',
  'code',
  'table',
  'tableRow',
  'tableCell',
  'containerDirective',
  'mdxJsxFlowElement',
]);

function isBlock({type}: Nodes): boolean {
  return BLOCKS.has(type);
}

function cutLines(nodes: readonly PhrasingContent[]): Line[] {
  const texts = nodes
    .map(writeLines)
    .join('')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim());
  const lines = texts.filter(Boolean).map((text): Line => ({text}));
  const shown = nodes.filter((node) => node.type !== 'text' || node.value.trim());
  const [last, ...before] = shown.toReversed();
  const isEmphasis = last?.type === 'strong' || last?.type === 'emphasis';
  const line = lines.at(-1);
  if (line && isEmphasis && before.length > 0) line.emphasis = toPlainText([last]);
  return lines;
}

/** Names of emoji, as the host writes them, that judge. */
const EMOJI =
  /^(?:white_check_mark|heavy_check_mark|ballot_box_with_check|x|heavy_multiplication_x|negative_squared_cross_mark|thumbsup|thumbsdown|\+1|-1|point_left|tada)$/;

/** The text of inline content, with its line ends. */
function writeLines(node: Nodes): string {
  if (node.type === 'text')
    return node.value.replace(/:([\w+-]+):/g, (text, name: string) =>
      EMOJI.test(name) ? '✓' : text,
    );
  if (node.type === 'break') return '\n';
  if (node.type === 'textDirective' && EMOJI.test(node.name)) return '✓';
  return 'children' in node ? node.children.map(writeLines).join('') : 'x';
}

import type {Source} from './source.js';

/** The lines of a fenced code block, 1-based, both fences included. */
export interface CodeBlock {
  first: number;
  last: number;
  /** Whether it has a closing fence. Without one, it goes on to the last line that was asked for. */
  isClosed: boolean;
}

/** A fence of code, in quotations or not. What stands behind its marks opens a block, and never closes one. */
const FENCE = /^[\s>]*(`{3,}|~{3,})(.*)/;

/**
 * Finds the fenced code blocks between two lines by their text alone, for pages that have no tree, and for lines on which
 * the tree ends a block too early.
 */
export function findCodeBlocks(
  {lines}: Source,
  first = 1,
  last: number = lines.length,
): CodeBlock[] {
  const blocks: CodeBlock[] = [];
  let open: {first: number; marks: string} | undefined;
  for (let line = first; line <= last; line += 1) {
    const [, marks = '', rest = ''] = FENCE.exec(lines[line - 1] ?? '') ?? [];
    if (!marks) continue;
    if (open) {
      if (!marks.startsWith(open.marks) || rest.trim()) continue;
      blocks.push({first: open.first, last: line, isClosed: true});
      open = undefined;
    } else if (marks.startsWith('~') || !rest.includes('`')) {
      open = {first: line, marks};
    }
  }
  if (open) blocks.push({first: open.first, last, isClosed: false});
  return blocks;
}

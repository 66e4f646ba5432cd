import type {AuthoredQuiz} from '../authored.js';
import {printQuizzes} from '../print/index.js';
import type {AddNote} from '../importer.js';

/** A part of a page that holds a quiz of another system: the lines from `start` to before `end`, both counted from 0. */
export interface Block {
  start: number;
  end: number;
  /** The line on which its content begins. It is a later line where the opening has several lines. */
  inner: number;
  /** What stands inside, without the indentation of the block. */
  lines: string[];
  /** What the opening says besides its name. */
  opening: string;
  /** The white space at the start of its lines. */
  indent: string;
  /** What stands behind its end on the same line. */
  rest: string;
}

/** How a block opens and closes. The text behind the opening on its line belongs to the content. */
export interface Delimiters {
  /** Matches an opening at the start of a line. Its first group is what the opening says besides its name. */
  open: RegExp;
  /** Matches the end that belongs to an opening. Its first group is the rest of the line. */
  close: (opening: string) => RegExp;
}

const FENCE = /^\s*(`{3,}|~{3,})/;

/** Finds the blocks of a page, but not in code fences. A block without an end gets a note, and does not count. */
export function findBlocks(text: string, {open, close}: Delimiters, add: AddNote): Block[] {
  const lines = text.split(/\r?\n/);
  const source = lines.join('\n');
  const opener = new RegExp(open, 'my');
  const blocks: Block[] = [];
  let offset = 0;
  let fence = '';
  for (let start = 0; start < lines.length; start += 1) {
    const line = lines[start] ?? '';
    opener.lastIndex = offset;
    offset += line.length + 1;
    const mark = FENCE.exec(line)?.[1] ?? '';
    const opened = fence ? null : opener.exec(source);
    if (!opened) {
      if (fence && mark.startsWith(fence)) fence = '';
      else fence ||= mark;
      continue;
    }
    const inner = start + opened[0].split('\n').length - 1;
    const content = source.slice(opener.lastIndex).split('\n');
    const closer = close(opened[0].trim());
    const end = content.findIndex((each) => closer.test(each)) + 1;
    const closing = closer.exec(content[end - 1] ?? '');
    if (!closing) {
      add(start + 1, `not imported: \`${line.trim()}\` without its end`);
      continue;
    }
    const inside = [...content.slice(0, end - 1), closing.input.slice(0, closing.index)];
    const indent = /^\s*/.exec(line)?.[0] ?? '';
    blocks.push({
      start,
      end: inner + end,
      inner,
      lines: inside.map((each) => (each.startsWith(indent) ? each.slice(indent.length) : each)),
      opening: opened[1] ?? '',
      indent,
      rest: closing[1]?.trim() ?? '',
    });
    for (; start < inner + end - 1; start += 1) offset += (lines[start + 1] ?? '').length + 1;
  }
  return blocks;
}

/** Puts quizzes in the place of the blocks of a page. A block without a quiz stays as it is. */
export async function replaceBlocks(
  text: string,
  name: string | undefined,
  blocks: readonly {block: Block; quiz: AuthoredQuiz | undefined}[],
): Promise<string> {
  const end = text.includes('\r\n') ? '\r' : '';
  const lines = text.split('\n');
  const parts: string[][] = [];
  let last = 0;
  for (const {block, quiz} of blocks) {
    if (!quiz) continue;
    const printed = (await printQuizzes([quiz], name)).trimEnd().split('\n');
    const written = printed.map((line) => (line ? block.indent + line : line));
    if (block.rest) written.push('', block.indent + block.rest);
    // Where another block stands right above, there is a blank line already.
    const isOpen = block.start > last && (lines[block.start - 1] ?? '').trim() !== '';
    const isShut = block.end < lines.length && (lines[block.end] ?? '').trim() !== '';
    const spaced = [...(isOpen ? [''] : []), ...written, ...(isShut ? [''] : [])];
    const isLast = block.end >= lines.length;
    const replacement = spaced.map((line, index) =>
      isLast && index === spaced.length - 1 ? line : line + end,
    );
    parts.push(lines.slice(last, block.start), replacement);
    last = block.end;
  }
  return [...parts.flat(), ...lines.slice(last)].join('\n');
}

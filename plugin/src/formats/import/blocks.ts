import type {AuthoredQuiz} from '../model.js';
import {printQuizzes} from '../print.js';
import type {AddNote} from './importer.js';

/** A part of a page that holds quizzes of another system, from its line to before its end, both counted from 0. */
export interface Block {
  start: number;
  end: number;
  /** What stands inside, without the indentation of the block. */
  lines: string[];
  /** What the opening line says besides its name. */
  opening: string;
  /** What every line of it begins with. */
  indent: string;
  /** What stands behind its end. */
  rest: string;
}

/** How a block opens and closes. What stands behind the opening belongs to the content. */
export interface Delimiters {
  /** Its first group is what the opening says besides its name. */
  open: RegExp;
  /** The end of what was opened so; its first group is what its line goes on with. */
  close: (opening: string) => RegExp;
}

const FENCE = /^\s*(`{3,}|~{3,})/;

/** Finds the blocks of a page, those in its code fences apart. One that is not closed is reported, and is none. */
export function findBlocks(text: string, {open, close}: Delimiters, add: AddNote): Block[] {
  const lines = text.split(/\r?\n/);
  const blocks: Block[] = [];
  let fence = '';
  for (let start = 0; start < lines.length; start += 1) {
    const line = lines[start] ?? '';
    const mark = FENCE.exec(line)?.[1] ?? '';
    const opened = fence ? null : open.exec(line);
    if (!opened) {
      if (fence && mark.startsWith(fence)) fence = '';
      else fence ||= mark;
      continue;
    }
    const rest = line.slice(opened.index + opened[0].length);
    const content = [rest, ...lines.slice(start + 1)];
    const closer = close(opened[0].trim());
    const end = content.findIndex((each) => closer.test(each)) + 1;
    const closing = closer.exec(content[end - 1] ?? '');
    if (!closing) {
      add(start + 1, `not imported: \`${line.trim()}\` without its end`);
      continue;
    }
    const inner = [...content.slice(0, end - 1), closing.input.slice(0, closing.index)];
    const indent = /^\s*/.exec(line)?.[0] ?? '';
    blocks.push({
      start,
      end: start + end,
      lines: inner.map((each) => (each.startsWith(indent) ? each.slice(indent.length) : each)),
      opening: opened[1] ?? '',
      indent,
      rest: closing[1]?.trim() ?? '',
    });
    start += end - 1;
  }
  return blocks;
}

/** The page with quizzes in the place of blocks; where there is none for a block, it stays as it is. */
export async function replaceBlocks(
  text: string,
  blocks: readonly {block: Block; quiz: AuthoredQuiz | undefined}[],
): Promise<string> {
  const isWindows = text.includes('\r\n');
  const lines = text.split('\n');
  for (const {block, quiz} of [...blocks].reverse()) {
    if (!quiz) continue;
    const printed = (await printQuizzes([quiz])).trimEnd().split('\n');
    const written = printed.map((line) => (line ? block.indent + line : line));
    const end = isWindows ? '\r' : '';
    if (block.rest) written.push('', block.indent + block.rest);
    const isOpen = block.start > 0 && (lines[block.start - 1] ?? '').trim() !== '';
    const isShut = block.end < lines.length && (lines[block.end] ?? '').trim() !== '';
    const spaced = [...(isOpen ? [''] : []), ...written, ...(isShut ? [''] : [])];
    const isLast = block.end >= lines.length;
    const replacement = spaced.map((line, index) =>
      isLast && index === spaced.length - 1 ? line : line + end,
    );
    lines.splice(block.start, block.end - block.start, ...replacement);
  }
  return lines.join('\n');
}

import {lineAt} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import type {Edit, Fix} from './edit.js';

/** `- a`, `  * a` and `12. a`. */
const ITEM = /^(?<before>\s*)(?<bullet>[-*+]|\d{1,9}[.)])\s/;
const QUOTE = /^ {0,3}>/;
/** The first line of a code block. */
const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;

/**
 * Indents each `>` and each code block directly below an option of a list, so that it belongs to that option.
 *
 *     - [x] Jupiter               - [x] Jupiter
 *     > Right.          becomes     > Right.
 *     - [ ] Mars                  - [ ] Mars
 */
export const fixIndent: Fix = ({place: {start}}, source) => {
  const before = lineAt(source, start.line).slice(0, start.column - 1);
  // The last spaces of it may be an indentation that is too small.
  for (let end = before.length; end >= before.trimEnd().length; end -= 1) {
    const edits = indentFrom(start.line, before.slice(0, end), source);
    if (edits.length > 0) return edits;
  }
  return [];
};

/** Indents what begins at a line, and what is like it below. The text `outside` stands before all lines of the list. */
function indentFrom(first: number, outside: string, source: Source): Edit[] {
  const read = (line: number) => readInside(outside, line, source);
  let item = first - 1;
  while (item > 0 && indentBelow(read(item)) === undefined) item -= 1;
  let indent = indentBelow(read(item));
  let line = first;
  const edits: Edit[] = [];
  while (indent !== undefined && line <= source.lines.length) {
    const end = findEnd(line, outside, source);
    const lead = read(line).search(/\S/);
    for (; end !== undefined && line <= end; line += 1) {
      const text = outside + indent + dedent(read(line), lead);
      if (read(line).trim() && text !== lineAt(source, line)) edits.push({line, lines: [text]});
    }
    if (end !== undefined) continue;
    if (read(line).trim()) indent = indentBelow(read(line));
    else if (findEnd(line + 1, outside, source) !== undefined) break;
    line += 1;
  }
  return edits;
}

/** Finds the last line of a code block, or returns the line of a `>`; nothing for a line that begins neither. */
function findEnd(line: number, outside: string, source: Source): number | undefined {
  const text = readInside(outside, line, source);
  if (QUOTE.test(text)) return line;
  const mark = FENCE.exec(text)?.[1];
  if (!mark) return undefined;
  for (let end = line + 1; end <= source.lines.length; end += 1) {
    const inside = readInside(outside, end, source).trim();
    // A line of another block ends the code, too.
    if (!inside && lineAt(source, end).trim() && lineAt(source, end).trim() !== outside.trim()) {
      return undefined;
    }
    if (inside.startsWith(mark) && !inside.replaceAll(mark.charAt(0), '')) return end;
  }
  return undefined;
}

/** A line without the spaces that the first line of its block has before it. */
function dedent(text: string, lead: number): string {
  return text.slice(Math.min(lead, text.length - text.trimStart().length));
}

/**
 * Reads a line without the text `outside` that stands before all lines of the block around it; empty for a line of
 * another block.
 */
function readInside(outside: string, line: number, source: Source): string {
  const text = lineAt(source, line);
  return text.startsWith(outside) ? text.slice(outside.length) : '';
}

/** The white space before a line that belongs to an item of a list: two spaces below `- a`, and three below `1. a`. */
function indentBelow(text: string): string | undefined {
  const {before, bullet} = ITEM.exec(text)?.groups ?? {};
  return bullet && `${before}${' '.repeat(bullet.length + 1)}`;
}

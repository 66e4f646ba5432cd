import type {Message} from '../message.js';
import type {Place} from '../../mdast/problem.js';
import type {Source} from '../../mdast/source.js';

/** Puts other lines in the place of one. */
export interface Edit {
  /** 1-based. */
  line: number;
  /** Without line ends. An empty list removes the line. */
  lines: string[];
}

/** A message whose place is known. */
export type Found = Message & {place: Place};

/** Returns the edits that put one mistake right. There are none where only the author knows what was meant. */
export type Fix = (found: Found, source: Source) => Edit[];

/**
 * Replaces lines of a text. New lines end like the line that they replace, and everything else stays as it is.
 *
 * With `{line: 2, lines: ['', 'c']}`, the lines `a` and `b` become `a`, an empty line and `c`.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts = text.split(/(\r\n|\r|\n)/);
  for (const {line, lines} of edits) {
    const index = 2 * (line - 1);
    const end = parts[index + 1] ?? parts[index - 1] ?? '\n';
    parts[index] = lines.join(end);
    if (lines.length === 0) parts[index + 1] = '';
  }
  return parts.join('');
}

/**
 * Finds the text that a fix puts in the place of a mistake; nothing where the fix also changes something outside of that
 * place. Where `[X]` of `- [X] a` is the mistake and the fixed line is `- [x] a`, the text is `[x]`.
 */
export function findReplacement(
  [edit, ...more]: readonly Edit[],
  {start, end}: Place,
  source: Source,
): string | undefined {
  if (!edit || more.length > 0 || edit.line !== start.line || edit.line !== end.line) return;
  const old = source.lines[edit.line - 1] ?? '';
  const text = edit.lines.join('\n');
  const before = old.slice(0, start.column - 1);
  const after = old.slice(end.column - 1);
  if (!text.startsWith(before) || !text.slice(before.length).endsWith(after)) return;
  return text.slice(before.length, text.length - after.length);
}

import type {Message} from '../message.js';
import type {Place} from '../../mdast/problem.js';
import type {Source} from '../../mdast/source.js';

/** Puts other lines in the place of one. */
export interface Edit {
  /** 1-based. */
  line: number;
  /** Without line ends; none to remove the line. */
  lines: string[];
}

/** What is said about a place that is known. */
export type Found = Message & {place: Place};

/** How one mistake is put right; no edits where it takes the author to know what was meant. */
export type Fix = (found: Found, source: Source) => Edit[];

/** The text with its lines replaced. New lines end like the one they replace; everything else stays as it is. */
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

/** What should stand at the place of a mistake, where the fix changes nothing outside of it. */
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

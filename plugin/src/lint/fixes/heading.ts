import {lineAt} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import type {Fix} from './edit.js';

/** A line that ends the paragraph above it: a blank line, `- a`, `1. a`, `> a`, a fence, or `# a`. */
const BLOCK = /^\s*(?:$|[-*+]\s|\d{1,9}[.)]\s|>|`{3}|~{3}|:{2,}|#{1,6}\s)/;

/** The signs of a heading without a space behind them, which make none. */
const GLUED = /^#{2,6}[^\s#]/;

/**
 * Writes a heading as bold text, with blank lines around it.
 *
 * - `## Planets` and `## Planets ##` become `**Planets**`.
 * - `Planets` above a line `=====` becomes `**Planets**`, and the line below it goes.
 * - `####The sun warms it.` becomes `The sun warms it.`
 */
export const fixHeading: Fix = ({place: {start, end}}, source) => {
  const first = lineAt(source, start.line);
  const before = first.slice(0, start.column - 1);
  const isUnderlined = end.line > start.line;
  if (isUnderlined && !/^[\s>]*=+\s*$/.test(lineAt(source, end.line))) return [];
  const last = isUnderlined ? end.line - 1 : end.line;
  const written = first.slice(before.length).trimEnd();
  const words = isUnderlined
    ? written
    : written.replace(/^#{1,6}[ \t]*|(?<=[ \t])#+$/g, '').trimEnd();
  // `{#id}` and a comment at the end would become text.
  if (!words || words.endsWith('}')) return [];
  if (GLUED.test(written)) return [{line: start.line, lines: [before + words]}];
  const mark = [words, lineAt(source, last)].every((text) => !text.includes('**')) ? '**' : '__';
  const opened = `${before}${mark}${words}`;
  const blank = /^[\s>]*$/.test(before) ? before.trimEnd() : '';
  const above = needsBlankAbove(before, blank, start.line, source) ? [blank] : [];
  const below = BLOCK.test(lineAt(source, end.line + 1).slice(blank.length)) ? [] : [blank];
  if (!isUnderlined) return [{line: end.line, lines: [...above, opened + mark, ...below]}];
  const underline = {line: end.line, lines: below};
  if (last === start.line) return [{line: last, lines: [...above, opened + mark]}, underline];
  const closed = `${lineAt(source, last).trimEnd()}${mark}`;
  return [{line: start.line, lines: [...above, opened]}, {line: last, lines: [closed]}, underline];
};

function needsBlankAbove(before: string, blank: string, line: number, source: Source): boolean {
  const above = lineAt(source, line - 1).slice(blank.length);
  return /^[\s>]*$/.test(before) && above.trim() !== '' && !/^\s*(?::{2,}|-{3,}\s*$)/.test(above);
}

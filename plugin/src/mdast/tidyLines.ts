import {splitLines} from './source.js';

/**
 * Lines of code as they are after an editor or a formatter has tidied them: each ends with a line feed, and has no white
 * space before it.
 *
 *     `a = 1; ` and a line end of Windows   →   `a = 1;` and a line feed
 */
export function tidyLines(text: string): string {
  return splitLines(text)
    .map((line) => line.trimEnd())
    .join('\n');
}

/** Inline code on one line, as browsers show it: each line end is a space. */
export function joinLines(code: string): string {
  return splitLines(code).join(' ');
}

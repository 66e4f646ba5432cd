import type {RootContent} from 'mdast';

import {toPlainText} from '../../mdast/plainText.js';
import {splitLines} from '../../mdast/source.js';

/** A text on one line of code. */
const TEXT = /"[^"\n]*"|'[^'\n]*'|`[^`\n]*`/g;

/** A text of several lines: in three quotation marks, or in backticks. */
const LONG_TEXT = /"""[^"]*"""|'''[^']*'''|`[^`]*`/g;

/** The line above a text that goes on to a word: `cat <<'END'`. */
const HEREDOC = /<<[-~<]?[ \t]?["'\\]?([A-Z_]{2,20})\b/;

/** A command that prints the words behind it. */
const ECHO = /\b(?:echo|printf)\s(.*)/i;

/** The code of a prompt: its blocks, and its text, in which there may be code, too. */
export function listCode(prompt: readonly RootContent[]): string[] {
  return prompt.map((block) => (block.type === 'code' ? block.value : toPlainText([block])));
}

/**
 * Lists the texts in code, which a program may print.
 *
 *     console.log('$ ls')   →   '$ ls'
 *     $ echo Output: 5      →   Output: 5
 *     cat <<END             →   the lines from here to `END`
 */
export function listTexts(code: string): string[] {
  const lines = splitLines(code);
  const printed = lines.flatMap((line, index) => {
    const words = ECHO.exec(line)?.[1] ?? [];
    const end = HEREDOC.exec(line)?.[1];
    return end === undefined ? words : takeUntil(end, lines.slice(index + 1));
  });
  return [...(code.match(TEXT) ?? []), ...(code.match(LONG_TEXT) ?? []), ...printed];
}

function takeUntil(end: string, lines: readonly string[]): readonly string[] {
  const last = lines.findIndex((line) => line.trim().startsWith(end));
  return last === -1 ? lines : lines.slice(0, last);
}

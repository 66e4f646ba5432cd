import type {Code, RootContent} from 'mdast';

import type {Problem} from '../../mdast/problem.js';
import {firstLineOfValue, lineAt, placeOnLine, splitLines} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import {listCode, listTexts} from './printedTexts.js';

/** What a shell or an interpreter writes before a command. No price: `$ 5`. */
const COMMAND =
  /^\s*(?:\$\s(?=[a-z./~(])|>>>(?:\s|$)|(?:\([\w.-]{1,40}\)\s)?[\w.-]{1,40}@[\w.-]{1,60}[^\s$#%]{0,60}\s?[$#%](?:\s|$)|PS\s[A-Z]:\\[^>]{0,100}>|[A-Z]:\\[^>]{0,100}>|(?:In|irb|mysql|postgres|sqlite|julia|scala|ghci|node|php|iex)\s?(?:\[\d{1,4}\]:|\(main\)|>\s|=#\s|>$))/;

/** A prompt alone, below what a command prints. */
const PROMPT = /^\s*[$%#>]\s*$/;

/** Lines that go on with the command above. */
const CONTINUED = /^\s*\.\.\.(?:\s|$)/;

/** A dollar sign that stands by itself in a text: `'$ '`, and neither `"$name"` nor `"a$"`. */
const DOLLAR = /(?:^|[\s"'`\\]|\\[nrt])\$(?:[\s"'`]|$)/;

/**
 * Reports commands in what a program prints, where a terminal was copied as a whole. Readers would have to type them. What
 * stands in a text of the code of the prompt may be printed.
 *
 * ```markdown
 * ::output
 *
 * $ sort fruit.txt   → `foreign-notation`, which asks for the lines without it
 * fig
 * $
 * ```
 */
export function findSession(
  fence: Code,
  prompt: readonly RootContent[],
  source: Source,
): Problem | undefined {
  const texts = listCode(prompt).flatMap(listTexts);
  const isCommand = (line: string): boolean => {
    const sign = COMMAND.exec(line)?.[0].trim();
    if (sign === undefined) return false;
    return !texts.some((text) => (sign === '$' ? DOLLAR.test(text) : text.includes(sign)));
  };
  const first = firstLineOfValue(fence);
  const lines = splitLines(fence.value);
  const start = lines.findIndex(isCommand);
  if (start === -1 || Number.isNaN(first)) return undefined;
  const isPython = lines.some((line) => line.trimStart().startsWith('>>>'));
  const found = lines.flatMap((line, index) =>
    isCommand(line) || PROMPT.test(line) || (isPython && CONTINUED.test(line)) ? first + index : [],
  );
  const line = first + start;
  const text = lineAt(source, line);
  const column = text.length - text.trimStart().length;
  const names =
    found.length > 1
      ? `lines ${found.slice(0, -1).join(', ')} and ${found.at(-1)}`
      : `line ${line}`;
  return {
    rule: 'foreign-notation',
    place: placeOnLine(line, column, text.trimEnd().length),
    actual: `\`${text.trim()}\` in what is printed, which readers would have to type`,
    expected: `only what is printed below \`::output\`, without ${names}`,
    note: 'show the command in a code block above `::output`',
  };
}

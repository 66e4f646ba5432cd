import type {Code} from 'mdast';

import type {Problem} from '../mdast/problem.js';
import {firstLineOfValue, lineAt, placeOnLine, splitLines} from '../mdast/source.js';
import type {Source} from '../mdast/source.js';

/** A number before a line, and what parts it from the code: a tab, a colon, a bar, a bracket or spaces. */
const NUMBER = /^[ \t]*[#L[(]?(?<number>\d{1,4})(?:[\])]?(?:\s?[:|│┃]|[.)](?=\s|$)|[ \t]|$))/;

/** Languages in which such a number is a part of the text. */
const NUMBERED = /^(?:md|mdx|markdown|rst|adoc|asciidoc|basic|qbasic|bas|csv|tsv|ya?ml|log)$/i;

/** How many numbers are no chance. */
const LEAST = 3;

/**
 * Finds the numbers of lines that were copied with some code. They go up by one, from the first line to the last.
 *
 * ```python
 * 1  import sys
 * 2  words = sys.argv[1:]
 * 3  print(len(words))     → `foreign-notation`, which asks for the lines without numbers
 * ```
 */
export function findLineNumbers(fence: Code, why: string, source: Source): Problem | undefined {
  const lines = splitLines(fence.value);
  const numbers = lines.flatMap((line, index) => {
    const groups = NUMBER.exec(line)?.groups;
    if (groups) return [{index, number: Number(groups.number)}];
    return line.trim() ? [undefined] : [];
  });
  const [first] = numbers;
  // Between blank lines that have no number, the numbers may go on, or count them, too.
  const isRow = numbers.every(
    (each, place) =>
      each !== undefined &&
      first !== undefined &&
      (each.number === first.number + place ||
        each.number === first.number + each.index - first.index),
  );
  const isNumbered = numbers.length >= LEAST && isRow && first !== undefined;
  if (!isNumbered || NUMBERED.test(fence.lang ?? '')) return undefined;
  // Numbers alone are what the code consists of.
  if (lines.every((line) => /^\d*$/.test(line.trim()))) return undefined;
  const line = firstLineOfValue(fence) + first.index;
  if (Number.isNaN(line)) return undefined;
  const text = lineAt(source, line);
  const start = text.length - text.trimStart().length;
  return {
    rule: 'foreign-notation',
    place: placeOnLine(line, start, text.trimEnd().length),
    actual: `\`${text.trim()}\` with the number of its line, ${why}`,
    expected: 'the lines of the code without their numbers',
    note: 'leave the numbers out of all lines of this block',
  };
}

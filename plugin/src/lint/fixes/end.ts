import {lineAt} from '../../mdast/source.js';
import {CLOSER, countColons, findQuiz, lengthen, lengthenBoth, matchQuiz} from './colons.js';
import type {Source} from '../../mdast/source.js';
import type {Fix} from './edit.js';

/** A line of marks that nobody takes for `---` or for text: `::`, `：：：`, `:::/` and `~~~`. */
const MARKS = /^[^\p{L}\p{N}\s*_-][^\p{L}\p{N}]*$/u;

/** An option. */
const OPTION = /^[\s>]*[-*+][ \t]+\[[ xX]\]/;

/**
 * Gives a quiz its end.
 *
 * - The block around a quiz gets more colons than the quiz has.
 * - The `:::` that should close `::::quiz` becomes `::::`.
 * - `::`, `：：：` and `~~~` below the last option become `:::`. A line with words stays, because a fix loses no words, and
 *   so does `---`, because it may belong to the page below a quiz that has no end at all.
 * - Below `- [x] Jupiter`, an indented `  :::` is a part of that option. It becomes `:::` with a blank line above it.
 */
export const fixMissingEnd: Fix = ({first: outer, place: {start}}, source) => {
  if (outer) return lengthenBoth(outer.start.line, source);
  const opener = findQuiz(start.line, source);
  const wanted = countColons(matchQuiz(source), opener, source);
  const colons = countColons(CLOSER, start.line, source);
  if (wanted === 0) return [];
  if (colons > 0 && colons < wanted) return [lengthen(start.line, wanted, source)];
  const text = lineAt(source, start.line);
  const isMarks = MARKS.test(text.slice(start.column - 1).trim());
  if (colons === 0 && (!isMarks || goesOn(start.line, source))) return [];
  const prefix = /^[\s>]*/.exec(lineAt(source, opener))?.[0] ?? '';
  const fence = prefix + ':'.repeat(Math.max(colons, wanted));
  const isFree = !lineAt(source, start.line - 1)
    .slice(prefix.length)
    .trim();
  return [{line: start.line, lines: isFree ? [fence] : [prefix.trimEnd(), fence]}];
};

/** Whether options stand below a line before another quiz begins: then that line was no end. */
function goesOn(line: number, source: Source): boolean {
  const opener = matchQuiz(source);
  const below = source.lines.slice(line);
  const next = below.findIndex((text) => opener.test(text));
  return below.slice(0, next === -1 ? undefined : next).some((text) => OPTION.test(text));
}

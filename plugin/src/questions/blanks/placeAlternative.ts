import type {RawBlank} from '../../grammar/blank/blank.js';
import type {Place, Point} from '../../mdast/problem.js';
import {lineAt} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import type {Alternative} from './alternatives.js';

/**
 * Finds where an alternative of a blank stands in the source. One that is empty is shown by the whole blank. `text` is the
 * text of the blank without the backslashes before each `|` of a table.
 *
 * ```markdown
 * > [[one |        → `two` is on the second line, behind the quotation mark
 * > two]]
 * ```
 */
export function placeAlternative(
  {place, isInTable = false}: RawBlank,
  text: string,
  {start, end}: Alternative,
  source: Source,
): Place | undefined {
  if (!place || start === end) return place;
  const read = {text, isInTable, source};
  const from = follow({line: place.start.line, column: place.start.column + 2}, 0, start, read);
  const to = follow(from, start, end, read);
  return {start: from, end: to};
}

/** Goes through the source from the place of one index of the text to that of another one. */
function follow(
  place: Point,
  from: number,
  to: number,
  {text, isInTable, source}: {text: string; isInTable: boolean; source: Source},
): Point {
  let {line, column} = place;
  for (let index = from; index < to; index += 1) {
    const written = lineAt(source, line).slice(column - 1);
    if (isInTable && written.startsWith('\\|')) column += 1;
    // One space of the text stands for a line end and all white space and quotation marks around it.
    if (text[index] === ' ' && !written.trim()) {
      line += 1;
      column = (/^[\s>]*/.exec(lineAt(source, line))?.[0].length ?? 0) + 1;
    } else column += 1;
  }
  return {line, column};
}

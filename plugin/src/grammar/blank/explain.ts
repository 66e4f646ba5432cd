import type {Place, Problem} from '../../mdast/problem.js';
import {lineAt, placeOnLine} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';

/** Explains a `[[` that nothing closes. Code may have no line end in a blank. */
export function explainUnclosed(place: Place | undefined, expected: string): Problem {
  return {rule: 'invalid-blank', place, actual: '`[[` that nothing closes', expected};
}

/** A key between two brackets, with one behind it, or others. */
const HALF_CLOSED = /^\[\[(?<key>(?![xX ]\])[^[\](){}\n]{1,100})(?:\](?!\()[)}]?|[)}]{1,2}\]?)/;

/**
 * Explains a `[[` in a text that nothing closes.
 *
 *     It is [[Paris].   → expects `[[Paris]]`
 */
export function explainUnclosedText(
  place: Place | undefined,
  source: Source,
  otherwise = '`]]` before the paragraph ends',
): Problem {
  const {line, column} = place?.start ?? {line: 0, column: 1};
  const key = HALF_CLOSED.exec(lineAt(source, line).slice(column - 1))?.groups?.key?.trim();
  return explainUnclosed(place, key ? `\`[[${key}]]\`` : otherwise);
}

/**
 * Explains a `[[` that nothing closes in a cell of a table. A `|` may have cut the blank off.
 *
 * ```markdown
 * | a | [[one|two]] |   → the place of the second `|` of the blank, which needs a backslash
 * ```
 */
export function explainUnclosedCell(open: Place, cell: Place | undefined, source: Source): Problem {
  const {line, column} = cell?.end ?? open.end;
  const text = lineAt(source, line);
  const pipe = text.indexOf('|', Math.max(column - 2, open.end.column - 1));
  if (pipe === -1 || !text.includes(']]', pipe))
    return explainUnclosedText(open, source, '`]]` in the same cell');
  return {
    rule: 'invalid-blank',
    place: placeOnLine(line, pipe, pipe + 1),
    actual: '`|` in a blank of a table',
    expected: '`\\|`',
    note: 'without the backslash it ends the cell',
  };
}

/** Explains a blank in a formula, which nobody can fill in. Two dollar signs of a text make a formula, too. */
export function explainFormula(place: Place | undefined): Problem {
  return {
    rule: 'invalid-blank',
    place,
    actual: 'blank in a formula',
    expected: '`\\$` where a dollar sign begins no formula, or `[\\,[` for brackets in mathematics',
    note: '',
  };
}

/** How brackets are written that no reader is to fill in: as a link, which wikis have them for, or as text. */
export function adviseBrackets(written = ''): Pick<Problem, 'expected' | 'note'> {
  const text = written.trim();
  const [target = '', label = target] = text.split('|');
  const isName = /\p{L}/u.test(label) && !/[`\\[\]]/.test(text);
  return {
    expected: isName
      ? `a link \`[${label.trim()}](page.md)\`, or \`\\[[${text}]]\` for brackets that are text`
      : '`\\[[` for brackets that are no blank',
    note: 'or put `---` between two questions if readers should fill it in',
  };
}

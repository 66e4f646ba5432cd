import type {Place} from '../../mdast/problem.js';
import type {LintQuestion} from '../question.js';

/** A key as its author wrote it, since keys are kept in small letters, and where it stands. */
export interface WrittenKey {
  written: string;
  /** Where its question begins if the key is not found. */
  place: Place | undefined;
}

/** Finds a key between brackets in the source of its question: `Paris.` of `[[Paris.]]` for the key `paris.`. */
export function findWrittenKey(key: string, {place, source}: LintQuestion): WrittenKey {
  const first = place?.start.line ?? 1;
  for (const [index, text] of source.lines.slice(first - 1).entries()) {
    const column = findInBrackets(text.toLowerCase(), key.toLowerCase());
    if (column === -1) continue;
    const line = first + index;
    const written = text.slice(column, column + key.length);
    const end = {line, column: column + 1 + key.length};
    return {written, place: {start: {line, column: column + 1}, end}};
  }
  return {written: key, place};
}

/** The first place of a key that is between brackets: a sentence may have its word before the blank, too. */
function findInBrackets(text: string, key: string): number {
  let column = text.indexOf(key);
  while (column !== -1) {
    const before = text.slice(0, column);
    if (before.lastIndexOf('[[') > before.lastIndexOf(']]')) return column;
    column = text.indexOf(key, column + 1);
  }
  return -1;
}

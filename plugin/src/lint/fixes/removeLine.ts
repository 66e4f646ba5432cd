import {lineAt} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import type {Edit} from './edit.js';

/**
 * Removes a line that is a block of its own. Of two blank lines around it one goes as well, and where there is none, one
 * takes its place, so that what stands above and below it does not join.
 */
export function removeLine(line: number, source: Source): Edit[] {
  const isBlank = (number: number) => !/[^\s>]/.test(lineAt(source, number));
  if (!isBlank(line - 1) && !isBlank(line + 1)) {
    const [prefix = ''] = /^[\s>]*/.exec(lineAt(source, line)) ?? [];
    return [{line, lines: [prefix.trimEnd()]}];
  }
  const isBetweenBlanks = isBlank(line - 1) && isBlank(line + 1);
  return [{line, lines: []}, ...(isBetweenBlanks ? [{line: line - 1, lines: []}] : [])];
}

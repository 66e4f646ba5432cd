import {lineAt} from '../../mdast/source.js';
import {CUT_OFF, MARK_IT} from '../../page/cutOff.js';
import type {Fix} from './edit.js';
import {removeLine} from './removeLine.js';

/**
 * Puts a blank line before a separator. `---` directly below `Because it is large.` makes a heading of that text; with a
 * blank line between them, it separates two questions.
 */
export const fixSeparator: Fix = (found, source) => {
  const {start} = found.place;
  const text = lineAt(source, start.line);
  return isCutOff(found)
    ? fixCutOff(found, source)
    : [{line: start.line, lines: [text.slice(0, start.column - 1).trimEnd(), text]}];
};

/**
 * Removes the `---` that cuts an explanation off from its question. Where the explanation would then join what stands above
 * it, or nobody would know where it begins, `::explanation` takes the place of the `---`.
 */
export const fixCutOff: Fix = (found, source) => {
  const {line, column} = found.place.start;
  if (!isCutOff(found)) return [];
  if (!found.reason.includes(MARK_IT)) return removeLine(line, source);
  const prefix = lineAt(source, line).slice(0, column - 1);
  const blank = prefix.trimEnd();
  const isFree = (number: number) => !lineAt(source, number).slice(blank.length).trim();
  const above = isFree(line - 1) ? [] : [blank];
  const below = isFree(line + 1) ? [] : [blank];
  return [{line, lines: [...above, `${prefix}::explanation`, ...below]}];
};

/** Whether a message is about the `---` between a question and its explanation. */
function isCutOff({reason}: {reason: string}): boolean {
  return reason.includes(CUT_OFF);
}

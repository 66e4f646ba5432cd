import {lineAt} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import type {Edit, Fix} from './edit.js';

/** `- a`, `  * a` and `12. a`. */
const ITEM = /^(?<before>\s*)(?<bullet>[-*+]|\d{1,9}[.)])\s/;

/**
 * Indents each `>` directly below an option of a list, so that it is the feedback of that option.
 *
 *     - [x] Jupiter               - [x] Jupiter
 *     > Right.          becomes     > Right.
 *     - [ ] Mars                  - [ ] Mars
 */
export const fixQuote: Fix = ({place: {start}}, source) => {
  const outside = lineAt(source, start.line).slice(0, start.column - 1);
  const read = (line: number) => readInside(outside, line, source);
  let item = start.line - 1;
  while (item > 0 && indentBelow(read(item)) === undefined) item -= 1;
  let indent = indentBelow(read(item));
  const edits: Edit[] = [];
  for (let {line} = start; indent !== undefined; line += 1) {
    const text = read(line);
    if (text.startsWith('>')) edits.push({line, lines: [outside + indent + text]});
    else if (text.trim()) indent = indentBelow(text);
    else if (read(line + 1).startsWith('>')) break;
  }
  return edits;
};

/**
 * Reads a line without the text `outside` that stands before all lines of the block around it; empty for a line of
 * another block.
 */
function readInside(outside: string, line: number, source: Source): string {
  const text = lineAt(source, line);
  return text.startsWith(outside) ? text.slice(outside.length) : '';
}

/** The white space before a line that belongs to an item of a list: two spaces below `- a`, and three below `1. a`. */
function indentBelow(text: string): string | undefined {
  const {before, bullet} = ITEM.exec(text)?.groups ?? {};
  return bullet && `${before}${' '.repeat(bullet.length + 1)}`;
}

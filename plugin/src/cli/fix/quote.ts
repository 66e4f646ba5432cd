import {lineAt} from '../../remark/source.js';
import type {Source} from '../../remark/source.js';
import type {Edit, Fix} from './edit.js';

const ITEM = /^(?<before>\s*)(?<bullet>[-*+]|\d{1,9}[.)])\s/;

/** Indents each `>` directly below an option of a list, so that it is the feedback of that option. */
export const fixQuote: Fix = ({place: {start}}, source) => {
  let item = start.line - 1;
  while (item > 0 && indentBelow(item, source) === undefined) item -= 1;
  let indent = indentBelow(item, source);
  const edits: Edit[] = [];
  for (let {line} = start; indent !== undefined; line += 1) {
    const text = lineAt(source, line);
    if (text.startsWith('>')) edits.push({line, lines: [indent + text]});
    else if (text.trim()) indent = indentBelow(line, source);
    else if (lineAt(source, line + 1).startsWith('>')) break;
  }
  return edits;
};

/** The white space before what belongs to the item of a list that begins on a line. */
function indentBelow(line: number, source: Source): string | undefined {
  const {before, bullet} = ITEM.exec(lineAt(source, line))?.groups ?? {};
  return bullet && `${before}${' '.repeat(bullet.length + 1)}`;
}

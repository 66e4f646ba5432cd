import type {AddNote} from '../importer.js';
import {CODE} from './code.js';

const MATH = /\$(?!\s)[^$\n]*?(?<!\s)\$(?!\d)/;
/** Where a list may stand: behind an element, behind a heading, or on a line of its own. */
const PLACE = String.raw`(?=\{)(?<=[)\]>*\x60]|^[ \t]*|^ {0,3}#{1,6} .{0,300}[ \t])`;
const ATTRIBUTE = String.raw`(?:[#.][A-Za-z][\w-]*|[A-Za-z][\w-]*=(?:"[^"\n]*"|'[^'\n]*'|[^\s"'{}]+))`;
const LIST = `${PLACE}(\\{:?[ \\t]*${ATTRIBUTE}(?:[ \\t]+${ATTRIBUTE})*[ \\t]*\\})`;
const CODE_MATH_OR_LIST = new RegExp(`${CODE.source}|${MATH.source}|${LIST}`, 'gm');

/**
 * Drops the attribute lists of Python-Markdown. Lines stay lines.
 *
 * - `![a](b.png){ width="200" }` becomes `![a](b.png)`.
 * - A line `{: .big }` becomes empty.
 * - `{a}` and `` `{ width="1" }` `` stay.
 */
export function dropAttributes(text: string, add: AddNote): string {
  return text.replace(
    CODE_MATH_OR_LIST,
    (found: string, _: string, __: string, list: string | undefined, index: number) => {
      if (list === undefined) return found;
      add(text.slice(0, index).split('\n').length, `attributes \`${list}\`: dropped`);
      return '';
    },
  );
}

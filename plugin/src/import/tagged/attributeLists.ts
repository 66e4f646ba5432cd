import type {AddNote} from '../importer.js';

const CODE =
  /^[ \t]*(`{3,}(?!`)|~{3,}(?!~))[^]*?(?:^[ \t]*\1|(?![^]))|(?<!`)(`+)(?!`)[^\n]*?(?<!`)\2(?!`)/m;
const MATH = /\$(?!\s)[^$\n]*?(?<!\s)\$(?!\d)/;
/** Behind an element, behind a heading, or on a line of its own. */
const PLACE = String.raw`(?=\{)(?<=[)\]>*\x60]|^[ \t]*|^ {0,3}#{1,6} .{0,300}[ \t])`;
const ATTRIBUTE = String.raw`(?:[#.][A-Za-z][\w-]*|[A-Za-z][\w-]*=(?:"[^"\n]*"|'[^'\n]*'|[^\s"'{}]+))`;
const LIST = `${PLACE}(\\{:?[ \\t]*${ATTRIBUTE}(?:[ \\t]+${ATTRIBUTE})*[ \\t]*\\})`;
const CODE_MATH_OR_LIST = new RegExp(`${CODE.source}|${MATH.source}|${LIST}`, 'gm');

/** The text without the attribute lists of Python-Markdown, such as `{ width="200" }` or `{: .big }`; it keeps its lines. */
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

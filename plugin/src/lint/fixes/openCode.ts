import {isLeafName} from '../../grammar/names.js';
import {lineAt} from '../../mdast/source.js';
import type {Edit, Fix} from './edit.js';

/** The first line of a code block: its marks, and its language. */
const OPENER = /^(?<marks>`{3,}|~{3,})[ \t]*(?<lang>[^\s`]*)/;
/** A line of nothing but such marks. */
const MARKS = /^(?:`{2,}|~{2,})$/;
/** Languages in which the lines that follow code in a quiz may be code themselves. */
const LOOKS_LIKE_A_QUIZ = /^(?:md|mdx|markdown|ya?ml)$/i;

/**
 * Closes a code block that takes in the rest of a quiz, where its end is certain.
 *
 * - The one line in it that has the other marks, or too few of them, becomes its closing fence: `~~~` below ```` ```js ````
 *   becomes ```` ``` ````.
 * - Without such a line, a closing fence goes before the first blank line if what follows that can only be the quiz again:
 *   an option, `---`, a directive such as `::explanation`, or the end of the quiz.
 */
export const fixOpenCode: Fix = ({place: {start}, first: end}, source) => {
  const before = lineAt(source, start.line).slice(0, start.column - 1);
  const {marks, lang = ''} =
    OPENER.exec(lineAt(source, start.line).slice(before.length))?.groups ?? {};
  if (!end || !marks) return [];
  const read = (line: number) => lineAt(source, line).slice(before.trimEnd().length).trim();
  const fences: number[] = [];
  for (let line = start.line + 1; line < end.start.line; line += 1) {
    if (OPENER.test(read(line)) || MARKS.test(read(line))) fences.push(line);
  }
  const [fence] = fences;
  if (fence !== undefined) {
    const isCertain =
      fences.length === 1 && MARKS.test(read(fence)) && read(fence).length <= marks.length;
    const text = lineAt(source, fence);
    return isCertain ? [{line: fence, lines: [text.replace(read(fence), marks)]}] : [];
  }
  return LOOKS_LIKE_A_QUIZ.test(lang) ? [] : closeBeforeBlank(start.line, end.start.line);

  function closeBeforeBlank(first: number, last: number): Edit[] {
    let line = first;
    while (line + 1 < last && read(line + 1)) line += 1;
    let next = line + 1;
    while (next < last && !read(next)) next += 1;
    const isCertain = line > first && next > line + 1 && (next === last || belongsToQuiz(next));
    return isCertain ? [{line, lines: [lineAt(source, line), before + marks]}] : [];
  }

  /** Whether a line below a blank one is a part of a quiz and of no program: `- [x] a`, `---` and `::explanation`. */
  function belongsToQuiz(line: number): boolean {
    const text = read(line);
    const [, name = ''] = /^::([A-Za-z]+)/.exec(text) ?? [];
    return text === '---' || isLeafName(name) || /^[-*+] \[[ xX]\] /.test(text);
  }
};

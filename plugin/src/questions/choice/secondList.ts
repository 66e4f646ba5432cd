import type {List, RootContent} from 'mdast';

import {findLabel} from '../../grammar/labels.js';
import {toPlainText} from '../../mdast/plainText.js';
import type {Problem} from '../../mdast/problem.js';
import {isMarked} from './marker.js';

/** How a question begins that has a number. */
const NUMBERED = /^\W*(?:(?:question|frage|pregunta|pergunta|q|問題?)\s?\d|\d{1,3}[.):])/iu;

/** What stands above the options of one kind, in each of the languages with words. */
const SORTED =
  /^\W*(?:wrong|incorrect|false|distractors?|falsch|faux|incorrect[eao]s?|fals[ao]s?|errad[ao]s?|不正解|誤り)[^\p{L}\p{N}]*$/iu;

/**
 * Says what a second list of options was meant as, by the text between the two.
 *
 * ```markdown
 * - [x] a
 * - [ ] b
 *
 * Which other one?   → a `---` above this line
 *
 * Wrong:             → no such line, and one list
 *
 * Answers:           → `[x]` in the list above
 *
 * - [x] c
 * ```
 */
export function adviseSecondList(
  list: List,
  between: readonly RootContent[],
  next: RootContent,
): Pick<Problem, 'expected' | 'note'> {
  const lines = between.map(({position}) => position?.start.line);
  const texts = between.map((block) => (block.type === 'paragraph' ? toPlainText([block]) : ''));
  const asked = texts.findLastIndex(
    (text) => /[?？][^\p{L}\p{N}?？]{0,9}$/u.test(text) || NUMBERED.test(text),
  );
  const line = lines[asked === -1 ? lines.length - 1 : asked];
  const second = next.position?.start.line;
  if (line === undefined || second === undefined) return {};
  const last = texts.at(-1) ?? '';
  if (SORTED.test(last)) {
    return {note: `remove line ${line}, so that all options are in one list`};
  }
  if (findLabel(last)?.kind === 'answer' && !list.children.some(isMarked)) {
    const end = next.position?.end.line;
    return {
      expected: '`[x]` at the correct options of the first list',
      note: `mark them there, and remove the lines from ${line} to ${end}`,
    };
  }
  const separate = `put \`---\` and a blank line above line ${line}`;
  if (asked !== -1) return {note: separate};
  return {
    note: `${separate} if a second question begins there, or leave out \`[ ]\` and \`[x]\` from line ${second} on if that list explains the first one`,
  };
}

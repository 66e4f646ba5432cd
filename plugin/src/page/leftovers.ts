import type {List, RootContent} from 'mdast';

import type {Context} from '../grammar/context.js';
import {isComment} from '../mdast/comment.js';
import type {Problem} from '../mdast/problem.js';
import {lineAt, placeOnLine} from '../mdast/source.js';
import type {Source} from '../mdast/source.js';
import {quoteCode} from '../mdast/quoteCode.js';
import {areInitials} from './initials.js';
import type {LetteredOption} from './initials.js';

/** What other systems and pages have before a question. */
const QUESTION = /^[\s>]*(?<mark>[*_]{0,2}Q\s?\d{0,3}[*_]{0,2}\s?[:.)][*_]{0,2})\s+(?<text>\S.*)$/;

/** An option with a letter, and the same with a dash or a bullet of its own. */
const LETTER =
  /^(?<before>[\s>]*(?:[-*+]|\d{1,9}[.)])\s+\[[ xX]\]\s+)(?<mark>\*\*(?<bold>[A-Za-z])[.)](?:\*\*|\s)|(?<name>[A-Za-z])[.)]\s)\s*(?<text>\S.*)$/;
const DASH =
  /^(?<before>[\s>]*(?:[-*+]|\d{1,9}[.)])\s+\[[ xX]\]\s+)(?<mark>[–—•·])\s+(?<text>\p{L}.*)$/u;

/** Text that names an option by its letter. */
const NAMED =
  /\b(?:both|only|options?|answers?|choices?|statements?|and|or|neither|nor)\s+\(?[A-H]\)?(?![\p{L}\p{N}'’-])/u;

/**
 * Reports what is left of another notation before a question and before its options. The options get their own marks, and
 * their order changes where they are shuffled.
 *
 * ```markdown
 * Q: Which?           → `foreign-notation`, which asks for `Which?`
 *
 * - [x] **A.** Paris  → the same, which asks for `- [x] Paris`
 * - [ ] **B.** Rome
 * ```
 */
export function reportLeftovers(
  blocks: readonly RootContent[],
  claimed: readonly RootContent[],
  {source, problems}: Context,
): void {
  problems.push(...findQuestionMark(blocks, source));
  const [list] = claimed;
  if (claimed.length !== 1 || list?.type !== 'list') return;
  const start = blocks[0]?.position?.start.line ?? 0;
  const end = blocks.at(-1)?.position?.end.line ?? 0;
  const lines = source.lines.slice(start - 1, end);
  const isNamed = lines.some((text) => NAMED.test(text));
  const marks = isNamed || haveInitials(list, lines, source) ? [DASH] : [LETTER, DASH];
  problems.push(...readMarks(list, marks, source));
}

/** What is left before the text of a question. */
export function findQuestionMark(blocks: readonly RootContent[], source: Source): Problem[] {
  const first = blocks.find((block) => !isComment(block));
  if (first?.type !== 'paragraph' || !first.position) return [];
  const {line} = first.position.start;
  const {mark, text} = QUESTION.exec(lineAt(source, line))?.groups ?? {};
  return mark && text ? [explain(line, mark, text.trim(), source)] : [];
}

/** Whether names stand behind the letters of options. */
function haveInitials({children}: List, question: readonly string[], source: Source): boolean {
  const options = children.flatMap(({position}): LetteredOption[] => {
    const {name, text = ''} = LETTER.exec(lineAt(source, position?.start.line ?? 0))?.groups ?? {};
    return name ? [{letter: name, text: text.trim()}] : [];
  });
  return options.length === children.length && areInitials(options, question.join('\n'));
}

/** The marks of options, if all of them have one, and letters are in order. */
function readMarks({children}: List, patterns: readonly RegExp[], source: Source): Problem[] {
  const lines = children.map(({position}) => position?.start.line ?? 0);
  for (const pattern of patterns) {
    const found = lines.map((line) => pattern.exec(lineAt(source, line))?.groups);
    const isWhole = found.every((groups, index) => {
      const letter = (groups?.name ?? groups?.bold)?.toLowerCase();
      return groups && (letter === undefined || letter === String.fromCharCode(97 + index));
    });
    if (!isWhole || found.length < 2) continue;
    return found.flatMap((groups, index) => {
      const {before = '', mark = '', text = ''} = groups ?? {};
      const words = mark.startsWith('**') && !mark.endsWith('**') ? `**${text}` : text;
      return explain(lines[index] ?? 0, mark.trim(), `${before.trim()} ${words.trim()}`, source);
    });
  }
  return [];
}

/** A capital letter with a dot, and the option that is left without it, which may be the rest of a name. */
const INITIAL = /^[A-Z]\. \S+ \[[ xX]\] \p{Lu}/u;

function explain(line: number, mark: string, cure: string, source: Source): Problem {
  const start = lineAt(source, line).indexOf(mark);
  return {
    rule: 'foreign-notation',
    place: placeOnLine(line, start, start + mark.length),
    actual: `\`${mark}\`, which is left of another notation`,
    expected: quoteCode(cure),
    note: INITIAL.test(`${mark} ${cure}`)
      ? `write \`${mark.replace('.', '\\.')}\` if it is an initial`
      : '',
  };
}

import type {Nodes} from 'mdast';

import type {Finding, ItemRule} from '../check.js';
import type {LintOption, LintQuestion} from '../question.js';
import {findWords} from '../words/index.js';
import type {Words} from '../words/words.js';

/**
 * Finds feedback and explanations that became a part of an option, where readers see them before they answer.
 *
 * ```markdown
 * - [x] Paris (correct!)      → a verdict in brackets
 * - [x] Paris > Yes, indeed.  → a `>` that is text
 * - [x] Paris
 *   It is the capital.        → a sentence on a line of its own
 * - [ ] Rome
 *
 *   It is in Italy.           → a block that other options do not have
 * ```
 */
export const feedbackInOption: ItemRule = {
  checkQuestion(question) {
    const words = findWords(question.locale);
    return question.options.flatMap((option): Finding[] => {
      const actual = explain(option, question, words);
      return actual === undefined ? [] : [{place: option.place, actual}];
    });
  },
};

/** What people draw for right and wrong. */
const MARK = /^[✓✔✅☑❌✗✘✖]\s*\S|\S\s*[✓✔✅☑❌✗✘✖]\uFE0F?$/u;

/** A quotation mark before a line. */
const QUOTE = /^[>＞»›]\s/;

/** A quotation mark before a sentence that goes on with a line. */
const QUOTED_SENTENCE = /\s[>＞»›]\s\p{Lu}/u;

const SENTENCE_END = /[.!?]$/;

const VERDICT = /^[(（[]([^()（）[\]]+)[)）\]]\s*\S|\S\s*[(（[]([^()（）[\]]+)[)）\]][.!]?$/u;

/** How long a line may be that its author ended on purpose, in characters. */
const SHORT = 40;

function explain(
  option: LintOption,
  {options}: LintQuestion,
  words: Words | undefined,
): string | undefined {
  const text = option.nodes.map(writeLines).join('').trim();
  const [first = '', ...lines] = text.split('\n').map((line) => line.trim());
  const isQuoted = (line: string) =>
    QUOTE.test(line) || (QUOTED_SENTENCE.test(line) && SENTENCE_END.test(line));
  if ([first, ...lines].some(isQuoted)) return 'option with a `>` in its text, like feedback';
  if (MARK.test(text)) return 'option with a mark for right or wrong in its text';
  const verdict = VERDICT.exec(text);
  if (words && isVerdict(verdict?.[1] ?? verdict?.[2] ?? '', words)) {
    return 'option that says whether it is right';
  }
  const isSentence = lines.some(
    (line) => /^\p{Lu}/u.test(line) && /\s/.test(line) && SENTENCE_END.test(line),
  );
  if (isSentence && first.length <= SHORT && !hasBlocks(option)) {
    return 'option with a sentence on a line of its own, like feedback';
  }
  if (hasBlocks(option) && !options.every(hasBlocks)) {
    return 'option with a text below it that others do not have, like feedback or an explanation';
  }
  return undefined;
}

function isVerdict(text: string, {yes, no}: Words): boolean {
  return yes.test(text.trim()) || no.test(text.trim());
}

/** Whether text goes on below the first paragraph of an option. Code, tables and the like are often what is asked for. */
function hasBlocks({nodes}: LintOption): boolean {
  return nodes.slice(1).some(({type}) => type === 'paragraph' || type === 'list');
}

/** The text of a node, with its line ends. */
function writeLines(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return '\n';
  // Code and the like is quoted, and says nothing of the option.
  if (!('children' in node)) return 'x';
  const text = node.children.map(writeLines).join('');
  return node.type === 'paragraph' || node.type === 'listItem' ? `${text}\n` : text;
}

import type {Finding, ItemRule} from '../check.js';
import type {LintOption, LintQuestion} from '../question.js';
import {findWords} from '../words/index.js';
import type {Words} from '../words/words.js';
import {findFootnotes} from './footnotes.js';
import {listLines} from './optionLines.js';
import type {Line} from './optionLines.js';

/**
 * Finds feedback and explanations that became a part of an option, where readers see them before they answer.
 *
 * ```markdown
 * - [x] Paris (correct!)      → a verdict in brackets
 * - [x] Paris — correct       → a verdict behind a dash, an arrow, a mark or a sentence
 * - [x] Paris > Yes, indeed.  → a `>` that is text
 * - [x] Paris #It has a tower.  → a sentence behind `#`
 * - [x] Paris
 *   It is the capital.        → a sentence on a line of its own
 * - [ ] Rome
 *   - Wrong because …         → a line or a block that begins like feedback
 * - [ ] Nice[^nice]         → a footnote that begins like feedback
 * - [ ] Lyon
 *
 *   It is in the east.        → a block that other options do not have
 * ```
 */
export const feedbackInOption: ItemRule = {
  checkQuestion(question) {
    const words = findWords(question.locale);
    const found = question.options.map((option) => explain(option, question, words));
    const isBelow = question.options.some((option, index) => found[index] && hasOneItem(option));
    return question.options.flatMap((option, index): Finding[] => {
      const own = found[index];
      const actual = own ?? (isBelow && hasOneItem(option) ? BELOW : undefined);
      if (actual !== undefined) {
        const cure = actual === MARKED || actual === JUDGED ? {expected: WITHOUT} : {};
        return [{place: option.place, actual, ...cure}];
      }
      return words ? findFootnotes(option, question, (text) => isFeedback(text, words)) : [];
    });
  },
};

const BELOW = 'option with a text below it, like the feedback of another option';
const MARKED = 'option with a mark for right or wrong in its text';
const JUDGED = 'option that says whether it is right';

const WITHOUT =
  'the option without that, or, if it says why, `> feedback` on a line of its own, indented under the option';

/** What people draw for right and wrong. */
const MARKS = '[✓✔✅☑❌✗✘✖❎👍👎👈🎉💯]\\uFE0F?';
const MARK = new RegExp(`^${MARKS} ?\\S|\\S ?${MARKS}$`, 'u');

/** An arrow that points back at the option. */
const ARROW = /\S (?:[←⟵⇐⬅]\uFE0F?|<[-=]{1,3})$/u;

/** A quotation mark before a line. */
const QUOTE = /^[>＞»›]\s/;

/** A quotation mark before a sentence that goes on with a line. */
const QUOTED_SENTENCE = /\s[>＞»›]\s\p{Lu}/u;

/** A sentence behind `#`. The name of a channel or of an anchor has no capital, or is one word. */
const HASH_SENTENCE = /\S #{1,3} ?\p{Lu}\S* \S+ \S/u;

const SENTENCE_END = /[.!?]$/;

const VERDICT = /^[(（[{]([^()（）[\]{}]+)[)）\]}] ?\S|\S ?[(（[{]([^()（）[\]{}]+)[)）\]}][.!]?$/u;

/** What people put between an option and what they say of it. */
const SEPARATOR = new RegExp(
  String.raw` ?(?:[–—―;|]|[→⇒←⇐⬅]\uFE0F?|${MARKS}) ?| (?:-{1,3}>?|[=~]>|<[-=]{1,3}|[⟶➜➔⟵]|\/{2,3}|#{1,6}|\.{3}|…) | #{1,3}(?=\p{L})`,
  'gu',
);

/** The end of a sentence behind which another one begins. */
const NEXT_SENTENCE = /[.!?。！？]["'”’»)\]]? ?(?=[\p{Lu}\p{Lo}])/gu;

/** How long a line may be that its author ended on purpose, in characters. */
const SHORT = 40;

function explain(
  option: LintOption,
  question: LintQuestion,
  words: Words | undefined,
): string | undefined {
  const {options} = question;
  const lines = listLines(option.nodes);
  const texts = lines.map(({text}) => text);
  const isQuoted = (line: string) =>
    QUOTE.test(line) || (QUOTED_SENTENCE.test(line) && SENTENCE_END.test(line));
  if (texts.some(isQuoted)) return 'option with a `>` in its text, like feedback';
  if (texts.some((text) => HASH_SENTENCE.test(text))) {
    return 'option with a sentence behind `#`, like feedback';
  }
  const hasArrow = (text: string) => ARROW.test(text);
  if (
    texts.some((text) => MARK.test(text)) ||
    (texts.some(hasArrow) && !areMany(options, hasArrow))
  )
    return MARKED;
  if (words) {
    const judging = withoutSides(question, words);
    if (lines.some((line) => judges(line, judging))) return JUDGED;
    if (lines.slice(1).some(({text}) => isFeedback(text, judging))) {
      return 'option with a line that begins like feedback or an explanation';
    }
  }
  const [first = '', ...rest] = texts;
  const isSentence = rest.some(
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

function areMany(options: readonly LintOption[], test: (text: string) => boolean): boolean {
  return options.filter(({text}) => test(text)).length > 1;
}

/** Matches nothing. */
const NEVER = /(?!)/;

/** The words for a question of which the options do not speak of sides: there, "Turn right" judges nothing. */
function withoutSides({options}: LintQuestion, words: Words): Words {
  const {side} = words.feedback;
  if (!side || !options.some(({text}) => side.test(text))) return words;
  return {...words, feedback: {verdict: NEVER, opening: NEVER}};
}

/** Whether a line says of the option whether it is right, behind what the option says itself. */
function judges({text, emphasis}: Line, words: Words): boolean {
  const [, start, end] = VERDICT.exec(text) ?? [];
  const inBrackets = (start ?? end ?? '').trim();
  if (isWhole(inBrackets, words)) return true;
  const behind = [SEPARATOR, NEXT_SENTENCE].flatMap((pattern) => listBehind(pattern, text));
  return [inBrackets, emphasis ?? '', ...behind].some((part) => isFeedback(part, words));
}

function isFeedback(text: string, {feedback: {verdict, opening}}: Words): boolean {
  return verdict.test(text) || opening.test(text);
}

/** Whether a text is a verdict such as "true", and nothing else. */
function isWhole(text: string, {yes, no}: Words): boolean {
  const [found = ''] = yes.exec(text) ?? no.exec(text) ?? [];
  return found !== '' && /^[.!]*$/.test(text.slice(found.length));
}

/** What stands behind each match of a pattern that has something before it. */
function listBehind(pattern: RegExp, text: string): string[] {
  return [...text.matchAll(pattern)].flatMap((match) =>
    text.slice(0, match.index).trim() ? [text.slice(match.index + match[0].length).trim()] : [],
  );
}

/** Whether text goes on below the first paragraph of an option. Code, tables and the like are often what is asked for. */
function hasBlocks({nodes}: LintOption): boolean {
  return nodes.slice(1).some(({type}) => type === 'paragraph' || type === 'list');
}

/** Whether a list of one item is below an option. Where one of them is feedback, all are: a list that is asked for has more. */
function hasOneItem({nodes}: LintOption): boolean {
  const lists = nodes.filter((node) => node.type === 'list');
  return lists.length === 1 && lists[0]?.children.length === 1;
}

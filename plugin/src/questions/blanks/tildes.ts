import type {Problem} from '../../mdast/problem.js';
import {quoteCode} from '../../mdast/quoteCode.js';
import type {Alternative} from './alternatives.js';
import {isCode} from './key.js';

/** The name of a question in Moodle's cloze, such as `1:MULTICHOICE:`. */
const TYPE = /^\d{0,3}:[A-Z_]{2,20}:/;

/** The mark of an answer: `=`, or what part of the points it gets. */
const MARK = /^(?:=|%(-?\d{1,3})(?:\.\d{1,5})?%)=?\s?/;

const WORDS = /^[\p{L}\p{N}"'][\p{L}\p{N} .,'’"()#+-]*$/u;

/** Two names with `~=` between them, as programs compare them. */
const OPERATOR = /^[^~=%][^~]*~=[^~]*$/;

interface Answer {
  words: string;
  /** Part of the points in percent; nothing without a mark. */
  points: number | undefined;
}

/**
 * Reports choices of a blank that are parted by `~`, as GIFT and the cloze of Moodle have them. Without a mark, the first
 * one is right.
 *
 * ```markdown
 * [[=Paris~Lyon~Nice]]    → `foreign-notation`, which asks for `[[Paris|!Lyon|!Nice]]`
 * [[~Lyon =Paris]]        → the same with `[[!Lyon|Paris]]`
 * [[Paris~Lyon~Nice]]     → the same with `[[Paris|!Lyon|!Nice]]`
 * [[400~499]], [[x~=y]]   → nothing
 * ```
 */
export function findTildes(
  alternatives: readonly Alternative[],
  place: (alternative: Alternative) => Problem['place'],
): Problem | undefined {
  const [only, ...others] = alternatives;
  if (!only || others.length > 0 || isCode(only.text) || only.text.includes('\\')) return undefined;
  const answers = readAnswers(only.text);
  if (!answers) return undefined;
  const most = Math.max(...answers.map(({points = 0}) => points));
  const isRight = ({points = 0}: Answer, index: number): boolean =>
    most > 0 ? points === most : index === 0;
  const cure = answers.map(
    (answer, index) => `${isRight(answer, index) ? '' : '!'}${answer.words}`,
  );
  return {
    rule: 'foreign-notation',
    place: place(only),
    actual: `${quoteCode(only.text)}, as other systems part choices`,
    expected: quoteCode(`[[${cure.join('|')}]]`),
    note: 'put it in backticks if readers should type just that',
  };
}

function readAnswers(text: string): Answer[] | undefined {
  const bare = text.replace(TYPE, '');
  const parts = bare.replace(/\s=(?=[\p{L}\p{N}])/gu, '~=').split('~');
  const isLed = parts[0] === '';
  const answers = (isLed ? parts.slice(1) : parts).map((part) => readAnswer(part.trim()));
  const isMarked = answers.some(({points}) => points !== undefined);
  const isWhole = bare.includes('~') && answers.length > 1;
  if (!isWhole || !answers.every(({words}) => WORDS.test(words))) return undefined;
  if (isMarked) return OPERATOR.test(bare) ? undefined : answers;
  return !isLed && areChoices(answers, bare) ? answers : undefined;
}

/** Whether answers without a mark are choices, and no formula (`weight ~ height`), range (`400~499`) or index (`Fe~23~Al`). */
function areChoices(answers: readonly Answer[], written: string): boolean {
  const least = answers.length === 2 ? 3 : 2;
  if (answers.some(({words}) => words.length < least)) return false;
  if (answers.length === 2) return /^[\p{L} ~'’-]+$/u.test(written) && !written.includes(' ~ ');
  const numbers = answers.filter(({words}) => /^\p{N}/u.test(words));
  return numbers.length === 0 || numbers.length === answers.length;
}

function readAnswer(part: string): Answer {
  const [mark, percent] = MARK.exec(part) ?? [];
  if (mark === undefined) return {words: withoutFeedback(part), points: undefined};
  return {
    words: withoutFeedback(part.slice(mark.length).trim()),
    points: percent === undefined ? 100 : Number(percent),
  };
}

/** An answer without its feedback: `Paris#Right`. */
function withoutFeedback(words: string): string {
  const at = words.search(/#\p{L}/u);
  return at > 0 ? words.slice(0, at).trim() : words;
}

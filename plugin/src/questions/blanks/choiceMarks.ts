import {MARKS} from '../../grammar/mistakes/verdictMarks.js';
import type {Mark} from '../../grammar/mistakes/verdictMarks.js';
import type {Problem} from '../../mdast/problem.js';
import type {Alternative} from './alternatives.js';
import {findEndMarks} from './endMarks.js';
import {isCode} from './key.js';
import {MAX_LENGTH} from './length.js';
import {findOtherBars} from './otherBars.js';

interface Choice {
  alternative: Alternative;
  mark: Mark | undefined;
  /** The choice without its mark. */
  words: string;
  /** Whether `!` marks it, as the plugin has it. */
  isWrong: boolean;
}

/**
 * Reports the marks with which other systems tell the right choice of a blank: here each choice would be right.
 *
 * ```markdown
 * [[*TCP|UDP|IP]]       → `foreign-notation`, which asks for `[[TCP|!UDP|!IP]]`
 * [[TCP (correct)|UDP]] → `foreign-notation`, which asks for `[[TCP|!UDP]]`
 * [[~TCP|=UDP]]         → `foreign-notation`, which asks for `[[!TCP|UDP]]`
 * [[TCP｜UDP]]           → `foreign-notation`, which asks for `[[TCP|UDP]]`
 * [[TCP|UDP|IP;1]]      → `foreign-notation`, which asks for `[[TCP|!UDP|!IP]]`
 * [[*args|**kwargs]]    → nothing, because all of them have stars
 * [[A*|A star]]         → nothing, because both say the same
 * ```
 */
export function findChoiceMarks(
  alternatives: readonly Alternative[],
  place: (alternative: Alternative) => Problem['place'],
): Problem | undefined {
  const listed =
    findOtherBars(alternatives, place) ??
    findEndMarks(alternatives, place) ??
    findNumber(alternatives, place) ??
    findSeparators(alternatives, place);
  if (listed) return listed;
  const choices = alternatives.map(readChoice);
  const [first] = choices.filter((choice) => choice.mark && isMark(choice, choices));
  if (!first) return undefined;
  const hasRight = choices.some(({mark}) => mark?.says === 'right');
  const isRight = ({mark, isWrong}: Choice): boolean =>
    !isWrong && (hasRight ? mark?.says === 'right' : mark?.says !== 'wrong');
  if (!choices.some(isRight)) return undefined;
  const cure = choices.map((choice) => `${isRight(choice) ? '' : '!'}${choice.words}`).join('|');
  return {
    rule: 'foreign-notation',
    place: place(first.alternative),
    actual: `\`${first.alternative.text}\`, as other systems mark a choice`,
    expected: `\`[[${cure}]]\``,
    note: 'put it in backticks if readers should type just that',
  };
}

/** The number of the right choice, which some count from zero. */
const NUMBER = /^([^;]+?)\s?;\s?(\d)$/;

function findNumber(
  alternatives: readonly Alternative[],
  place: (alternative: Alternative) => Problem['place'],
): Problem | undefined {
  const last = alternatives.at(-1);
  const [, words = '', number = ''] = (last && NUMBER.exec(last.text)) ?? [];
  if (!last || isCode(last.text) || alternatives.length < 2) return undefined;
  if (!number || Number(number) > alternatives.length) return undefined;
  const right = Math.max(0, Number(number) - 1);
  const texts = [...alternatives.slice(0, -1).map(({text}) => text), words];
  const cure = texts.map((text, index) => `${index === right ? '' : '!'}${text}`).join('|');
  return {
    rule: 'foreign-notation',
    place: place(last),
    actual: `\`;${number}\` behind the choices, as other systems number the right one`,
    expected: `\`[[${cure}]]\``,
    note: 'put the key in backticks if readers should type just that',
  };
}

/** Words between other signs than `|`, of which `!` marks some as wrong: `443/!80`, `443, !80`. */
const SEPARATED = /^!?[\p{L}\p{N}][\p{L}\p{N} .-]*(?:[/,;]\s?!?[\p{L}\p{N}][\p{L}\p{N} .-]*)+$/u;

function findSeparators(
  alternatives: readonly Alternative[],
  place: (alternative: Alternative) => Problem['place'],
): Problem | undefined {
  const [only, ...others] = alternatives;
  const isSeparated = only && !isCode(only.text) && SEPARATED.test(only.text);
  if (!isSeparated || others.length > 0 || !/[/,;]\s?!/.test(only.text)) return undefined;
  const choices = only.text.split(/[/,;]/).map((each) => each.trim());
  if (choices.every((each) => each.startsWith('!'))) return undefined;
  return {
    rule: 'foreign-notation',
    place: place(only),
    actual: `\`${only.text}\`, in which nothing separates choices`,
    expected: `\`[[${choices.join('|')}]]\``,
    note: 'put it in backticks if readers should type just that',
  };
}

function readChoice(alternative: Alternative): Choice {
  const isWrong = alternative.text.startsWith('!');
  const text = isWrong ? alternative.text.slice(1).trim() : alternative.text;
  // A backslash says that the signs are meant.
  const isMeant = isCode(text) || text.includes('\\') || text.length > MAX_LENGTH;
  for (const mark of isMeant ? [] : MARKS) {
    const [, words = ''] = mark.pattern.exec(text) ?? [];
    if (words.trim()) return {alternative, mark, words: words.trim(), isWrong};
  }
  return {alternative, mark: undefined, words: text, isWrong};
}

/** Whether a mark parts the choices, and is no part of another way to write the same. */
function isMark({mark, words, alternative}: Choice, choices: readonly Choice[]): boolean {
  if (mark?.isCertain) return true;
  const others = choices.filter((choice) => choice.alternative !== alternative);
  if (others.length === 0 || others.every((other) => other.mark === mark)) return false;
  const own = toLetters(words);
  const saysSame = (text: string): boolean => text.startsWith(own) || own.startsWith(text);
  return !others.every((other) => saysSame(toLetters(other.words)));
}

function toLetters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

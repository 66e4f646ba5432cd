import type {LintOption} from '../question.js';
import type {ItemRule} from '../check.js';
import {findWords} from '../words/index.js';
import {isSummary} from './kinds.js';
import {listLines} from './optionLines.js';

/** One absolute word is there by accident. */
const LEAST_OPTIONS = 2;

/** "Always" and "Nothing at all" are ends of a scale, and claim nothing. */
const LEAST_WORDS = 4;

/**
 * Finds words such as "always" in most wrong options, and none in the key. Readers have learned that next to nothing is
 * always so.
 */
export const absoluteOptions: ItemRule = {
  checkQuestion(question) {
    const {options, locale} = question;
    const absolute = findWords(locale)?.absolute;
    if (!absolute || options.length <= LEAST_OPTIONS) return [];
    const find = (option: LintOption) => readWords(option).match(absolute)?.[0];
    if (options.some((option) => option.correct && find(option) !== undefined)) return [];
    const wrong = options.filter((option) => !option.correct && !isSummary(option, question));
    const found = wrong.filter(
      (option) => find(option) !== undefined && option.text.split(' ').length >= LEAST_WORDS,
    );
    const [first, second] = found;
    if (!first || !second || found.length * 2 < wrong.length) return [];
    const named = [...new Set([find(first), find(second)])]
      .map((word) => `“${word}”`)
      .join(' and ');
    return [{place: first.place, actual: `${named} in wrong options alone`}];
  },
};

/** The words of an option without its code. */
function readWords({nodes}: LintOption): string {
  return listLines(nodes)
    .map(({text}) => text)
    .join(' ');
}

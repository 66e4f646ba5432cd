import type {ItemRule} from '../check.js';
import {isSummary} from './kinds.js';
import {namesOption} from './namesOption.js';

/** Where there are two options, the explanation of one explains the other as well. */
const LEAST_OPTIONS = 3;

/**
 * Finds wrong options without feedback. A reader had a reason to choose the option, and only feedback can say what was
 * wrong with it, or an explanation that names the option.
 */
export const missingFeedback: ItemRule = {
  checkQuestion(question) {
    const {options} = question;
    if (options.length < LEAST_OPTIONS) return [];
    const wrong = options.filter(
      (option) => !option.correct && !option.pin && !isSummary(option, question),
    );
    const silent = wrong.filter((option) => !option.feedback && !namesOption(option, question));
    const [first] = silent;
    if (!first) return [];
    if (silent.length === 1) return [{place: first.place}];
    return [{place: first.place, actual: `${silent.length} wrong options without feedback`}];
  },
  summarize: (count) => `wrong options without feedback in ${count} questions`,
};

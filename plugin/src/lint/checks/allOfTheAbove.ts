import type {ItemRule} from '../check.js';
import {isCombination, isSummary} from './kinds.js';

/** Finds options such as "All of the above" where options are shuffled: after a shuffle, nobody knows what is above. */
export const allOfTheAbove: ItemRule = {
  checkQuestion(question) {
    const {shuffle} = question.attributes;
    if (shuffle !== 'options' && shuffle !== 'all') return [];
    return question.options
      .filter((option) => !option.pin && isSummary(option, question))
      .filter((option) => !isCombination(option, question))
      .map(({place, text}) => ({place, actual: `“${text}” among options that are shuffled`}));
  },
};

import type {ItemRule} from '../check.js';
import {isSummary} from './kinds.js';

/** After a shuffle, "above" is anywhere. */
export const allOfTheAbove: ItemRule = {
  checkQuestion(question) {
    const {shuffle} = question.attributes;
    if (shuffle !== 'options' && shuffle !== 'all') return [];
    return question.options
      .filter((option) => !option.pin && isSummary(option, question))
      .map(({place, text}) => ({place, actual: `“${text}” among options that are shuffled`}));
  },
};

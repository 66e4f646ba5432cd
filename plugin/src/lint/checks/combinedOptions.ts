import type {ItemRule} from '../check.js';
import {isCombination} from './kinds.js';

/** Finds options that join others, such as "A and B". Whoever knows that one of two is wrong can leave it out. */
export const combinedOptions: ItemRule = {
  checkQuestion: (question) =>
    question.options
      .filter((option) => isCombination(option, question))
      .map(({place, text}) => ({place, actual: `“${text}”, which joins other options`})),
};

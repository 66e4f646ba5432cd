import type {ItemRule} from '../check.js';

/** Finds keys of blanks with signs that readers would have to type. The blank itself has noticed them. */
export const doubtfulKey: ItemRule = {
  checkQuestion: ({doubts}) => doubts.filter(({rule}) => rule === 'doubtful-key'),
};

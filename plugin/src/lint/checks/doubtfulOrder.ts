import type {ItemRule} from '../check.js';

/** Finds ordered items whose numbers say another order. The question itself has noticed them. */
export const doubtfulOrder: ItemRule = {
  checkQuestion: ({doubts}) => doubts.filter(({rule}) => rule === 'doubtful-order'),
};

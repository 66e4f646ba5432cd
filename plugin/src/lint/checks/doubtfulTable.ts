import type {ItemRule} from '../check.js';

/** Finds tables of `::match` of which another one was probably meant. The question itself has noticed them. */
export const doubtfulTable: ItemRule = {
  checkQuestion: ({doubts}) => doubts.filter(({rule}) => rule === 'doubtful-table'),
};

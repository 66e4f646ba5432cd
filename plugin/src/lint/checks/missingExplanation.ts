import type {ItemRule} from '../check.js';

/** A verdict alone teaches next to nothing: https://doi.org/10.3102/0034654314564881 */
export const missingExplanation: ItemRule = {
  checkQuestion({explanation, options, place}) {
    const keys = options.filter(({correct}) => correct);
    // Feedback of the key says the same to those who chose it, and shows with the key to all others.
    if (explanation || (keys.length > 0 && keys.every(({feedback}) => feedback))) return [];
    return [{place}];
  },
};

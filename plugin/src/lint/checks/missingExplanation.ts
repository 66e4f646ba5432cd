import type {ItemRule} from '../check.js';

/**
 * Finds a question without an explanation. A verdict alone teaches next to nothing:
 * https://doi.org/10.3102/0034654314564881
 */
export const missingExplanation: ItemRule = {
  checkQuestion({explanation, options, place, doubts}) {
    const keys = options.filter(({correct}) => correct);
    // The explanation stands in a wrong place.
    if (doubts.some(({explains}) => explains === 'missing-explanation')) return [];
    // Whoever chose the key reads its feedback, and all others see it when the answer is shown.
    if (explanation || (keys.length > 0 && keys.every(({feedback}) => feedback))) return [];
    return [{place}];
  },
  summarize: (count) => `${count} questions without an explanation`,
};

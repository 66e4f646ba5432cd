import type {ItemRule} from '../check.js';
import {isOpposition} from './opposition.js';

/** With more options, readers read them with less care. With fewer, half of all guesses are right. */
const MOST_OPTIONS = 6;
const LEAST_OPTIONS = 3;

/**
 * Finds questions with too many or too few options. Three good options ask as well as five:
 * https://doi.org/10.1111/j.1745-3992.2005.00006.x
 */
export const optionCount: ItemRule = {
  checkQuestion(question) {
    const {options} = question;
    const count = options.length;
    if (count === 0 || (count >= LEAST_OPTIONS && count <= MOST_OPTIONS)) return [];
    if (isOpposition(question)) return [];
    const place = options[Math.min(count - 1, MOST_OPTIONS)]?.place;
    return [{place, actual: count < LEAST_OPTIONS ? 'choice of two' : `choice of ${count}`}];
  },
};

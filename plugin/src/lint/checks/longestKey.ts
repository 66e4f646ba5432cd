import type {ItemRule} from '../check.js';
import {isCode, isSummary} from './kinds.js';

/** By what factor, and by how many characters, a key may be longer than any other option. */
const MOST_RATIO = 1.4;
const MOST_CHARACTERS = 16;

/**
 * Finds a key that is much longer than all other options. Authors add words to the key until it is beyond dispute, and
 * readers know that.
 */
export const longestKey: ItemRule = {
  checkQuestion(question) {
    const {options} = question;
    const keys = options.filter(({correct}) => correct);
    const [key] = keys;
    if (!key || keys.length > 1 || options.length < 3) return [];
    if (isCode(key) || isSummary(key, question) || options.some(({text}) => !text)) return [];
    const length = measure(key.text);
    const longest = Math.max(
      ...options.filter(({correct}) => !correct).map(({text}) => measure(text)),
    );
    if (length - longest < MOST_CHARACTERS || length < longest * MOST_RATIO) return [];
    return [
      {
        place: key.place,
        actual: `key of ${length} characters, where no other option has more than ${longest}`,
      },
    ];
  },
};

function measure(text: string): number {
  return [...text].length;
}

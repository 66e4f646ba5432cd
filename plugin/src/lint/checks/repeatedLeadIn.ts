import type {ItemRule} from '../check.js';
import {isCode, isSummary} from './kinds.js';

/** Fewer words or characters are not worth moving. */
const LEAST_WORDS = 3;
const LEAST_CHARACTERS = 12;

/** Finds the same words at the start of all options. Readers have to read them with each option. */
export const repeatedLeadIn: ItemRule = {
  checkQuestion(question) {
    const options = question.options.filter(
      (option) => !option.pin && !isSummary(option, question),
    );
    const [first, ...others] = options;
    if (!first || others.length < 2 || options.some(isCode)) return [];
    const words = options.map(({text}) => text.split(' '));
    const [start = []] = words;
    // Each option has to say something of its own behind the lead-in.
    const most = Math.min(...words.map(({length}) => length)) - 1;
    let count = 0;
    while (count < most && words.every((each) => each[count] === start[count])) count += 1;
    const leadIn = start.slice(0, count).join(' ');
    if (count < LEAST_WORDS || leadIn.length < LEAST_CHARACTERS) return [];
    return [{place: first.place, actual: `“${leadIn}” at the start of every option`}];
  },
};

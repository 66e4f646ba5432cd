import type {ItemRule} from '../check.js';
import {isOpposition} from './kinds.js';

/** Questions with equal options and key are told apart by their prompts, so to reword one loses its state. */
export const missingId: ItemRule = {
  checkQuestion(question) {
    const {hasId, siblings, content, place} = question;
    // Between True and False, equal options are no coincidence worth a word.
    if (hasId || isOpposition(question)) return [];
    const twins = siblings.filter((other) => other.content === content);
    const behind = twins.slice(twins.indexOf(question) + 1);
    const [first] = twins.filter((other) => other !== question);
    // Of several, the last one speaks for all.
    if (!first || behind.some((other) => !other.hasId)) return [];
    return [{place, ...(first.place && {first: first.place})}];
  },
};

import type {ItemRule} from '../check.js';
import {isOpposition} from './opposition.js';

/**
 * Finds questions without an id whose options and key are those of another question. Only their prompts tell them apart,
 * so readers lose what they did when an author rewords a prompt.
 */
export const missingId: ItemRule = {
  checkQuestion(question) {
    const {hasId, siblings, content, place} = question;
    // Many questions have the options True and False.
    if (hasId || isOpposition(question)) return [];
    const twins = siblings.filter((other) => other.content === content);
    const behind = twins.slice(twins.indexOf(question) + 1);
    const [first] = twins.filter((other) => other !== question);
    // One message is enough: the last of them gets it.
    if (!first || behind.some((other) => !other.hasId)) return [];
    return [{place, ...(first.place && {first: first.place})}];
  },
};

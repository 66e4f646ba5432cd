import type {ListItem} from 'mdast';

import type {AuthoredOption} from './authored.js';
import type {AddNote} from './importer.js';
import {sanitizeBlocks} from './sanitize/blocks.js';

/**
 * Makes an option of an item of a task list. Quotations in the item are its feedback.
 *
 * `- [x] Jupiter` with `> Right.` below it is the correct option `Jupiter` with the feedback `Right.`
 */
export function readTaskItem({checked, children}: ListItem, add: AddNote): AuthoredOption {
  const feedback = children.flatMap((child) => (child.type === 'blockquote' ? child.children : []));
  const content = children.filter(({type}) => type !== 'blockquote');
  return {
    content: sanitizeBlocks(content, add),
    correct: checked === true,
    feedback: sanitizeBlocks(feedback, add),
  };
}

import type {List, ListItem} from 'mdast';

import type {Problem} from '../mdast/problem.js';
import {quoteCode} from '../mdast/quoteCode.js';
import {firstLineOf, lineAt} from '../mdast/source.js';
import type {Source} from '../mdast/source.js';

/** Options below a name for all of them. */
export interface Group {
  name: string;
  list: List;
}

/** Whether each item is a question with its own options, as word processors number them. */
export function areQuestions(groups: readonly Group[], {ordered}: List): boolean {
  const isWhole = ({list}: Group) =>
    list.children.length > 1 && list.children.some(({checked}) => checked === true);
  const asks = ({name}: Group) =>
    /[?？]\W{0,4}$/.test(name) || (ordered === true && name.split(/\s+/).length > 3);
  return groups.length > 1 && groups.every((group) => isWhole(group) && asks(group));
}

/**
 * Explains questions in one list.
 *
 * ```markdown
 * 1. Which one is private?   → `Which one is private?`, `- [ ] 8.8.8.8` and `- [x] 10.0.0.1`, then `---` and the next one
 *    - [ ] 8.8.8.8
 *    - [x] 10.0.0.1
 * 2. …
 * ```
 */
export function explainQuestions(groups: readonly Group[], first: List, source: Source): Problem {
  const questions = groups.map(({name, list}) => {
    const options = list.children.map((item) =>
      quoteCode(`- [${item.checked ? 'x' : ' '}] ${readItem(item, source)}`),
    );
    return `${quoteCode(name)} above ${options.slice(0, -1).join(', ')} and ${options.at(-1) ?? ''}`;
  });
  return {
    rule: 'nested-task-list',
    place: firstLineOf(source, first),
    actual: `${groups.length} questions in one list`,
    expected: `each of them as text without a bullet or number, above its options without indentation: ${questions.join('; then `---`, and ')}`,
    note: 'put blank lines around each prompt, each list and each `---`',
  };
}

/** The text of an item on its first line, without bullet and marker. */
export function readItem({position}: ListItem, source: Source): string {
  return lineAt(source, position?.start.line ?? 0)
    .replace(/^[\s>]*(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?/, '')
    .trim();
}

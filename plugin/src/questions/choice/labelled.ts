import type {List, ListItem} from 'mdast';

import {findLabel} from '../../grammar/labels.js';
import type {Label} from '../../grammar/labels.js';
import {indentOf} from '../../grammar/mistakes/lazyLines.js';
import type {Problem} from '../../mdast/problem.js';
import {firstLineOf, lineAt, textAt} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import {isMarked, isOption} from './marker.js';

/** Items of a list of options that are none by what they say, and the message about them. */
export interface Labelled {
  items: ListItem[];
  problem: Problem;
}

/**
 * Finds the items among options that say what they are: the question above, an explanation, the answer, a hint or
 * feedback. Items without a marker below one of them belong to it.
 *
 * ```markdown
 * - [x] a
 * - [ ] b
 * - **Explanation**: So it is.   → below the list
 *
 * - [x] a
 * - Why? So it is.               → feedback of the option above
 * - [ ] b
 * - Answer: a                    → `[x]` says it
 * ```
 */
export function findLabelled(
  list: List,
  isPlain: (item: ListItem) => boolean,
  source: Source,
): Labelled[] {
  const {children} = list;
  const found: Labelled[] = [];
  const first = children[0];
  const text = first && isPlain(first) ? readText(first, source) : '';
  if (first && /[?？:：][*_\s]*$/u.test(text) && !findLabel(text) && children.some(isOption)) {
    const actual = 'question as an item of the list of its options';
    const expected = 'it above the list, without a bullet and with a blank line below it';
    found.push({items: [first], problem: report(first, actual, expected)});
  }
  children.forEach((item, index) => {
    const label = isPlain(item) ? findLabel(readText(item, source)) : undefined;
    if (!label || found.some(({items}) => items.includes(item))) return;
    const rest = children.slice(index + 1);
    const end = rest.findIndex((each) => !isPlain(each) || findLabel(readText(each, source)));
    const items = [item, ...rest.slice(0, end === -1 ? undefined : end)];
    const place = firstLineOf(source, item);
    const actual = `\`${place ? textAt(source, place) : ''}\` as an item of the list of options`;
    const above = children[index - 1];
    const hasNext = rest.some((each) => !isPlain(each));
    const advice = advise(label, hasNext ? above : undefined, list, source);
    found.push({items, problem: {...report(item, actual, advice.expected), ...advice}});
  });
  return found;

  function report(item: ListItem, actual: string, expected: string): Problem {
    return {rule: 'mixed-list', place: firstLineOf(source, item), actual, expected};
  }
}

/** The first line of an item, without its bullet. */
function readText(item: ListItem, source: Source): string {
  const start = item.children[0]?.position?.start;
  return start
    ? lineAt(source, start.line)
        .slice(start.column - 1)
        .trim()
    : '';
}

/** Where what has a label belongs. `option` is the one above it if others follow. */
function advise(
  {kind, rest}: {kind: Label; rest: string},
  option: ListItem | undefined,
  list: List,
  source: Source,
): {expected: string; note?: string} {
  if (kind === 'answer') {
    const hasKey = list.children.some((item) => isOption(item) && isMarked(item));
    return {
      expected: '`[x]` at each correct option, which tells the answer',
      note: hasKey ? 'remove this item' : 'mark the option that it names, and remove this item',
    };
  }
  if (kind === 'hint') {
    return {expected: `\`::hint[${rest || '…'}]\` above the list, with blank lines around it`};
  }
  if (option) {
    const spaces = indentOf(option, source);
    return {
      expected: `\`> ${rest || '…'}\` with ${spaces} spaces before it, as feedback of the option above`,
    };
  }
  return {
    expected: 'the explanation below the list: a blank line, and then its text without a bullet',
    note: 'remove the indentation of what belongs to it',
  };
}

import type {List, ListItem, RootContent} from 'mdast';

import {isComment} from '../mdast/comment.js';
import {toPlainText} from '../mdast/plainText.js';
import type {Problem} from '../mdast/problem.js';
import {firstLineOf, lineAt} from '../mdast/source.js';
import type {Source} from '../mdast/source.js';
import {quoteCode} from '../mdast/quoteCode.js';

/** Options below a name for all of them. */
interface Group {
  name: string;
  list: List;
}

/**
 * Reports options in groups, of which a question knows nothing: the name of each group belongs to its options.
 *
 * ```markdown
 * - Redirects
 *   - [ ] 301
 * - Client errors
 *   - [x] 404        → `- [ ] Redirects: 301` and `- [x] Client errors: 404`
 *
 * **Redirects**
 *
 * - [ ] 301
 *
 * **Client errors**
 *
 * - [x] 404          → the same
 * ```
 */
export function explainOptionGroups(
  blocks: readonly RootContent[],
  source: Source,
): Problem | undefined {
  const shown = blocks.filter((block) => !isComment(block));
  const nested = shown.find((block): block is List => block.type === 'list' && isNested(block));
  if (nested) return explain(readNested(nested, source), nested, source);
  const groups = readLabelled(shown);
  const [first] = groups;
  // Where each list has a right option, each may be a question of its own.
  const isOne = groups.some(({list}) => !list.children.some(({checked}) => checked === true));
  return first && groups.length > 1 && isOne ? explain(groups, first.list, source) : undefined;
}

function isNested({children}: List): boolean {
  const lists = children.filter((item) => item.children.some(isTaskList));
  const isOver = children.every(({checked}) => checked !== true);
  return lists.length > 1 && lists.length === children.length && isOver;
}

function isTaskList(block: RootContent): block is List {
  return block.type === 'list' && block.children.some(({checked}) => typeof checked === 'boolean');
}

function readNested({children}: List, source: Source): Group[] {
  return children.flatMap((item) => {
    const list = item.children.find(isTaskList);
    return list ? [{name: readItem(item, source), list}] : [];
  });
}

/** Task lists of which each has a short text above it, and not its question. */
function readLabelled(blocks: readonly RootContent[]): Group[] {
  const lists = blocks.filter(isTaskList);
  const groups = lists.flatMap((list): Group[] => {
    const above = blocks[blocks.indexOf(list) - 1];
    if (above?.type !== 'paragraph' && above?.type !== 'heading') return [];
    const text = toPlainText([above]).trim();
    const isLabel = above.type === 'heading' || /[:：]$/.test(text) || isBold(above.children);
    const isName = isLabel && text.length <= 60 && !/[?？]|^(?:question|frage|q)\b/iu.test(text);
    return isName ? [{name: text.replace(/\s?[:：]$/, ''), list}] : [];
  });
  const [first] = lists;
  // Above the first name stands the prompt.
  const isAsked = first !== undefined && blocks.indexOf(first) > 1;
  return groups.length === lists.length && isAsked ? groups : [];
}

function isBold(children: readonly {type: string}[]): boolean {
  return children.length === 1 && children[0]?.type === 'strong';
}

/** The text of an item on its first line, without bullet and marker. */
function readItem({position}: ListItem, source: Source): string {
  return lineAt(source, position?.start.line ?? 0)
    .replace(/^[\s>]*(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?/, '')
    .trim();
}

/** Whether a problem says that options are in groups. */
export function isOfGroups({rule, actual}: Problem): boolean {
  return rule === 'nested-task-list' && actual === GROUPS;
}

const GROUPS = 'options in groups';

/** How many options a message shows. */
const MOST = 12;

function explain(groups: readonly Group[], first: List, source: Source): Problem {
  const lines = groups.flatMap(({name, list}) =>
    list.children.map((item) => {
      const label = name.replace(/^\*\*|\*\*$|\s?[:：]$/g, '');
      return quoteCode(`- [${item.checked ? 'x' : ' '}] ${label}: ${readItem(item, source)}`);
    }),
  );
  const shown =
    lines.length > MOST
      ? `${lines[0] ?? ''} and so on`
      : `${lines.slice(0, -1).join(', ')} and ${lines.at(-1) ?? ''}`;
  return {
    rule: 'nested-task-list',
    place: firstLineOf(source, first),
    actual: GROUPS,
    expected: `one list without names above its parts: ${shown}`,
  };
}

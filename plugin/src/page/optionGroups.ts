import type {List, RootContent} from 'mdast';

import {hasBlank} from '../grammar/blank/find.js';
import {readVerdict} from '../grammar/mistakes/verdictMarks.js';
import {isComment} from '../mdast/comment.js';
import {toPlainText} from '../mdast/plainText.js';
import type {Problem} from '../mdast/problem.js';
import {firstLineOf} from '../mdast/source.js';
import type {Source} from '../mdast/source.js';
import {quoteCode} from '../mdast/quoteCode.js';
import {areQuestions, explainQuestions, readItem} from './listedQuestions.js';
import type {Group} from './listedQuestions.js';

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
 *
 * Wrong:
 *
 * - [ ] 404          → `- [ ] 404`, beside a group whose name says that it is right
 * ```
 */
export function explainOptionGroups(
  blocks: readonly RootContent[],
  source: Source,
): Problem | undefined {
  const shown = blocks.filter((block) => !isComment(block));
  const nested = shown.find(
    (block): block is List => block.type === 'list' && isNested(block, isTaskList),
  );
  if (nested) {
    const groups = readNested(nested, source);
    return areQuestions(groups, nested)
      ? explainQuestions(groups, nested, source)
      : explain(groups, nested, source);
  }
  const groups = readLabelled(shown);
  const [first] = groups;
  if (first && readVerdicts(groups)) return explain(groups, first.list, source);
  const plain = readPlain(shown, source);
  if (plain) return plain;
  // Where each list has a right option, each may be a question of its own.
  const isOne = groups.some(({list}) => !list.children.some(({checked}) => checked === true));
  return first && groups.length > 1 && isOne ? explain(groups, first.list, source) : undefined;
}

function isNested({children}: List, isMeant: (block: RootContent) => block is List): boolean {
  const lists = children.filter((item) => item.children.some(isMeant));
  const isOver = children.every(({checked}) => checked !== true);
  return lists.length > 1 && lists.length === children.length && isOver;
}

function isTaskList(block: RootContent): block is List {
  return block.type === 'list' && block.children.some(({checked}) => typeof checked === 'boolean');
}

function isList(block: RootContent): block is List {
  return block.type === 'list';
}

function readNested({children}: List, source: Source): Group[] {
  return children.flatMap((item) => {
    const list = item.children.find(isList);
    return list ? [{name: readItem(item, source), list}] : [];
  });
}

/**
 * Explains plain lists in a question that has nothing else, whose names say which options are right.
 *
 * ```markdown
 * Correct:
 *
 * - color      → `- [x] color`
 *
 * Incorrect:
 *
 * - margin     → `- [ ] margin`
 * ```
 */
function readPlain(blocks: readonly RootContent[], source: Source): Problem | undefined {
  const isSimple = blocks.every(
    (block) => /^(?:paragraph|heading|list)$/.test(block.type) && !hasBlank(block),
  );
  if (!isSimple || blocks.some(isTaskList)) return undefined;
  const nested = blocks.find((block): block is List => isList(block) && isNested(block, isList));
  const groups = nested ? readNested(nested, source) : readLabelled(blocks, isList);
  const [first] = groups;
  return first && readVerdicts(groups) ? explain(groups, nested ?? first.list, source) : undefined;
}

/** Whether all options of each group are right, if the names of the groups say so: `Correct` and `Incorrect`. */
function readVerdicts(groups: readonly Group[]): boolean[] | undefined {
  const verdicts = groups.map(({name}) => readVerdict(name));
  if (!verdicts.includes(undefined)) {
    const rights = verdicts.map((verdict) => verdict === 'right');
    return rights.includes(true) && rights.includes(false) ? rights : undefined;
  }
  const [first, second, third] = groups;
  if (!first || !second || third) return undefined;
  const marks = groups.map(({list}) => [...new Set(list.children.map(({checked}) => checked))]);
  const isUniform = marks.every(({length}) => length === 1);
  const isOpposite = isNot(first.name, second.name) || isNot(second.name, first.name);
  return isUniform && isOpposite ? marks.map(([mark]) => mark === true) : undefined;
}

/** Whether a name says the contrary of another one: `Not inherited` and `Inherited`, `Unsafe` and `Safe`. */
function isNot(name: string, other: string): boolean {
  const words = toWords(name);
  const rest = words.replace(/^(?:not|non|nicht|kein|keine|no|pas|un|in|im|ir|il)[\s-]?/, '');
  return rest !== words && rest === toWords(other);
}

function toWords(name: string): string {
  return name
    .replace(/[*_:：]/g, '')
    .trim()
    .toLowerCase();
}

/** Lists of which each has a short text above it, and not its question. */
function readLabelled(
  blocks: readonly RootContent[],
  isMeant: (block: RootContent) => block is List = isTaskList,
): Group[] {
  const lists = blocks.filter(isMeant);
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

/** Whether a problem says that options are in groups. */
export function isOfGroups({rule, actual}: Problem): boolean {
  return rule === 'nested-task-list' && actual === GROUPS;
}

const GROUPS = 'options in groups';

/** How many options a message shows. */
const MOST = 12;

function explain(groups: readonly Group[], first: List, source: Source): Problem {
  const verdicts = readVerdicts(groups);
  const lines = groups.flatMap(({name, list}, index) =>
    list.children.map((item) => {
      const label = name.replace(/^\*\*|\*\*$|\s?[:：]$/g, '');
      const isRight = verdicts ? verdicts[index] : item.checked;
      // A name that tells the key is no part of an option.
      const before = verdicts ? '' : `${label}: `;
      return quoteCode(`- [${isRight ? 'x' : ' '}] ${before}${readItem(item, source)}`);
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

import type {List, ListItem} from 'mdast';

import type {Context} from '../../grammar/context.js';
import {findLazyLines, indentOf} from '../../grammar/mistakes/lazyLines.js';
import {findTruth} from '../../grammar/truth.js';
import {toPlainText} from '../../mdast/plainText.js';
import type {Problem} from '../../mdast/problem.js';
import {firstLineOf, sourceOf} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import {findAlike} from '../alike.js';
import {findForeignOptions} from './foreignOptions.js';
import {findLabelled} from './labelled.js';
import {isOption, readBadMarker} from './marker.js';
import {readOption} from './option.js';
import type {ParsedOption} from './option.js';
import {findTwoMarkers} from './twoMarkers.js';

const NAMES = {item: 'option', quote: 'feedback'};

/**
 * Reads the items of lists of options, which are one list unless something split it. All mistakes in them go to the
 * context; options with mistakes are left out. With `areAll` false, other options were lost, so nobody knows how many there
 * are, and whether one is correct.
 */
export function readOptions(
  lists: readonly List[],
  context: Context,
  areAll = true,
): ParsedOption[] {
  const {source, problems} = context;
  const before = problems.length;
  const options = lists.flatMap((list) => {
    const twice = findTwoMarkers(list, source);
    const isTwice = ({place}: Problem) =>
      twice.some((each) => each.place?.start.line === place?.start.line);
    const foreign = findForeignOptions(list, context).filter((problem) => !isTwice(problem));
    problems.push(...findLazyLines(list, source, NAMES), ...twice, ...foreign);
    const isPlain = (item: ListItem) =>
      !isOption(item) && readBadMarker(item, source) === undefined;
    const labelled = findLabelled(list, isPlain, source);
    problems.push(...labelled.map(({problem}) => problem));
    const told = labelled.flatMap(({items}) => items);
    const half = list.children.filter(
      (item) => isHalfItem(item, list) && isPlain(item) && !told.includes(item),
    );
    for (const item of half) problems.push(explainHalfItem(item, list, source));
    const joined = findJoined(list, source).filter(
      ([first]) => first && !half.includes(first) && !told.includes(first),
    );
    for (const [first] of joined) if (first) reportJoined(first, list, context);
    const left = [...told, ...half, ...joined.flat()];
    const items = list.children.filter((item) => !left.includes(item));
    return items.map((item) => readOption(item, context)).filter((option) => option !== undefined);
  });
  if (areAll && problems.length === before) checkNumber(lists, options, context);
  checkRepeats(options, context);
  return options;
}

/**
 * Whether an item without a marker is indented, but too little to belong to the option above it.
 *
 * ```markdown
 * - [x] a
 *  - b      ← an item of the same list
 * ```
 */
function isHalfItem(item: ListItem, {position}: List): boolean {
  return !isOption(item) && (item.position?.start.column ?? 1) > (position?.start.column ?? 1);
}

function explainHalfItem(item: ListItem, list: List, source: Source): Problem {
  const above = list.children[list.children.indexOf(item) - 1] ?? item;
  return {
    rule: 'mixed-list',
    place: firstLineOf(source, item),
    actual: 'list item that is indented too little to belong to the option above it',
    expected: `${indentOf(above, source)} spaces before it`,
    note: 'or `[ ]` or `[x]` behind its bullet if it is an option',
  };
}

/**
 * Finds the items without markers above or below the options of a list, which a blank line sets off from these.
 *
 * ```markdown
 * - [x] a
 * - [ ] b
 *
 * - Reason     ← an item of the same list
 * ```
 */
function findJoined({children}: List, source: Source): ListItem[][] {
  const isMarked = (item: ListItem): boolean =>
    isOption(item) || readBadMarker(item, source) !== undefined;
  const first = children.findIndex(isMarked);
  const last = children.findLastIndex(isMarked);
  if (first === -1) return [];
  const above = isSetOff(children[first - 1], children[first]) ? children.slice(0, first) : [];
  const below = isSetOff(children[last], children[last + 1]) ? children.slice(last + 1) : [];
  return [above, below].filter(({length}) => length > 0);
}

/** Whether a blank line stands between two items. */
function isSetOff(item: ListItem | undefined, next: ListItem | undefined): boolean {
  const end = item?.position?.end.line;
  const start = next?.position?.start.line;
  return end !== undefined && start !== undefined && start > end + 1;
}

function reportJoined(item: ListItem, list: List, {source, problems}: Context): void {
  const bullet = sourceOf(source, item).startsWith('-') ? '*' : '-';
  problems.push({
    rule: 'mixed-list',
    place: firstLineOf(source, item),
    actual: 'list item without a marker, which joins the list of options',
    expected:
      list.spread && hasGaps(list)
        ? '`[ ]` or `[x]` if it is an option'
        : 'another bullet for a list of its own',
    note: `Markdown joins lists with the same bullet: use \`${bullet}\` for it or put text between`,
  });
}

/** Whether blank lines stand between all items of a list, so that none of them sets anything off. */
function hasGaps({children}: List): boolean {
  return children.every((item, index) => index === 0 || isSetOff(children[index - 1], item));
}

/** Checks that a question has options to choose from, and a correct one. */
function checkNumber(
  [list]: readonly List[],
  [option, ...others]: readonly ParsedOption[],
  {source, problems, locale}: Context,
): void {
  if (option && others.length === 0) {
    const truth = findTruth(toPlainText(option.shown), locale);
    // Of `- [ ] True` the author means that it is not true.
    const meant = truth && (option.correct === (truth === 'true') ? 'true' : 'false');
    problems.push({
      rule: 'too-few-options',
      place: firstLineOf(source, option.item),
      ...(meant && {note: `write \`::${meant}\` in place of the list for a choice of both`}),
    });
  } else if (list && !option?.correct && !others.some(({correct}) => correct)) {
    problems.push({rule: 'no-correct-option', place: firstLineOf(source, list)});
  }
}

function checkRepeats(options: readonly ParsedOption[], {source, problems}: Context): void {
  const parts = options.map(({item, canonical, shown}) => ({
    content: shown,
    canonical,
    place: firstLineOf(source, item),
  }));
  problems.push(...findAlike('option', parts, source));
}

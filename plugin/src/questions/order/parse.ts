import type {BlockContent, List, ListItem, Paragraph, RootContent} from 'mdast';

import {hasBlank} from '../../grammar/blank/find.js';
import type {Context} from '../../grammar/context.js';
import {findLazyLines} from '../../grammar/mistakes/lazyLines.js';
import {findTaskList} from '../../grammar/quiz.js';
import {canonicalize, saysNothing} from '../../mdast/canonical.js';
import {isComment, isVisible} from '../../mdast/comment.js';
import {copyAsText, hasText} from '../../mdast/copyAsText.js';
import {copyNodes} from '../../mdast/copyNodes.js';
import {firstLineOf, quote} from '../../mdast/source.js';
import {wrapInline} from '../../mdast/wrapInline.js';
import {findAlike, findNameless} from '../alike.js';
import type {Interaction, QuestionParser} from '../contract.js';
import {adviseMove, locateDeclared, readDeclaration} from '../declared.js';
import type {Declaration} from '../declared.js';
import {reportPinned} from '../pin.js';
import {buildOrder, countItems, isUniform} from './build.js';
import type {Item} from './build.js';
import {findClosingItem} from './closing.js';
import {findDoubts} from './doubts.js';
import {findExtraItems} from './extraItems.js';
import {findRemarks} from './remarks.js';
import {reportSplits} from './split.js';
import {explainUnlisted, withoutMark} from './unlisted.js';

const DECLARATION: Declaration = {
  name: 'order',
  noun: 'an ordered list',
  type: 'list',
  most: 1,
  explain: (above, below, source) =>
    explainUnlisted(below, source) ?? adviseMove(above, 'order', 'list'),
};

/** Reads `::order`: the ordered list below it is in the right order. */
export const orderParser: QuestionParser<'order'> = {
  locate(blocks, context) {
    const range = locateDeclared(DECLARATION, blocks, context);
    if (range) reportSplits(blocks, range, context);
    return range;
  },
  parse(blocks, _, context, {prompt, explanation}) {
    readDeclaration(blocks, {}, context);
    const list = blocks.at(-1);
    // Options instead of items, and blanks in them, have been reported as a second interaction.
    const isOther = list?.type !== 'list' || findTaskList(list) !== undefined;
    if (isOther || hasBlank(list, context.source)) return undefined;
    const order = parseList(list, explanation.some(isVisible), context);
    const extra = findExtraItems(list, prompt, explanation, context.source);
    return order && extra ? {...order, doubts: [...(order.doubts ?? []), extra]} : order;
  },
  countParts: (body) => countItems(body, 'item'),
  // Without numbers, which would say that this is the order.
  showPlain: ({items}, read) => [
    {
      type: 'list',
      ordered: false,
      spread: false,
      children: items.map((id) => ({
        type: 'listItem',
        spread: false,
        children: wrapInline(read(id)),
      })),
    },
  ],
};

function parseList(
  list: List,
  isExplained: boolean,
  context: Context,
): Interaction<'order'> | undefined {
  const {source, problems} = context;
  const before = problems.length;
  const place = firstLineOf(source, list);
  if (!list.ordered) {
    const actual = 'bulleted list below `::order`';
    const text = quote(source, list.children[0]?.children ?? []);
    const item = withoutMark(text);
    problems.push({
      rule: 'misplaced-directive',
      place,
      actual,
      expected: 'an ordered list',
      note: `number its items: \`1.\`, \`2.\`${item === text ? '' : `, as in \`1. ${item}\``}`,
    });
    return undefined;
  }
  const lazy = findLazyLines(list, source);
  problems.push(...lazy);
  const texts = list.children.flatMap(({children}) => children.filter(isParagraph));
  reportPinned(texts, 'an item of `::order`', context);
  const items = list.children.map(readItem);
  const parts = list.children.map(({children}, index) => ({
    content: children.filter(isVisible),
    canonical: items[index]?.canonical ?? '',
    place: firstLineOf(source, list.children[index] ?? list),
  }));
  for (const part of parts) {
    const {canonical, place} = part;
    const actual = 'item without text';
    const expected = 'text after its number';
    if (saysNothing(canonical)) problems.push({rule: 'empty-option', place, actual, expected});
    else problems.push(...findNameless('item', part));
  }
  // What joined an item may have been meant as the next one, and what split the list may have more of them below it.
  const isSplit = problems.some(({rule}) => rule === 'split-list');
  if (items.length < 2 && lazy.length === 0 && !isSplit) {
    const actual = 'list of one item';
    problems.push({rule: 'too-few-options', place, actual, expected: 'at least two items'});
  } else if (problems.length === before && isUniform(items) && !isSplit) {
    const actual = 'items that all say the same';
    problems.push({rule: 'duplicate-option', place, actual, expected: 'items that differ'});
  } else if (problems.length === before) {
    // Equal items are interchangeable.
    const different = parts.filter(
      ({canonical}, index) => index === items.findIndex((item) => item.canonical === canonical),
    );
    problems.push(...findAlike('item', different, source));
  }
  if (problems.length > before) return undefined;
  const order = buildOrder('order', items, [], {name: 'key', children: [copyList(list)]});
  const closing = findClosingItem(list, isExplained, source);
  const doubts = [...findDoubts(list, source), ...findRemarks(list, source)];
  return {...order, doubts: closing ? [...doubts, closing] : doubts};
}

function isParagraph(block: RootContent): block is Paragraph {
  return block.type === 'paragraph';
}

/** The list once more. An item without words would say nothing there, so it stays as it is. */
function copyList(list: List): List {
  const children = list.children.map((item): ListItem => {
    const text = copyAsText(item.children);
    return {...item, children: (hasText(text) ? text : copyNodes(item.children)) as BlockContent[]};
  });
  return {...list, children};
}

function readItem({children}: ListItem): Item {
  const blocks = children.filter((child) => !isComment(child));
  const shown = blocks.filter(isVisible);
  const [first] = shown;
  const isLine = shown.length === 1 && first?.type === 'paragraph';
  // Definitions show nothing, but what refers to them needs them.
  const rest = blocks.filter((child) => child !== first);
  return {
    canonical: canonicalize(shown),
    children: isLine ? [...first.children, ...rest] : blocks,
  };
}

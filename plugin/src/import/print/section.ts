import type {List, ListItem, Paragraph, PhrasingContent, RootContent, TableRow} from 'mdast';
import type {LeafDirective} from 'mdast-util-directive';

import {isVisible} from '../../mdast/comment.js';
import type {AuthoredOption, AuthoredQuestion, AuthoredTable, Blocks} from '../authored.js';
import {isPlaceholderText} from '../../questions/match/placeholder.js';
import {writeFirstLetter} from './write.js';

/** The blocks of one question in the order of the grammar. */
export function buildSection(question: AuthoredQuestion): RootContent[] {
  const {prompt, hints = [], explanation = []} = question;
  const mark = needsMark(explanation) ? [buildLeaf('explanation')] : [];
  return [
    ...buildSettings(question),
    ...prompt,
    ...hints.map((hint) => buildLeaf('hint', {}, hint)),
    ...buildInteraction(question),
    ...mark,
    ...explanation,
  ];
}

function buildSettings(question: AuthoredQuestion): RootContent[] {
  const {id, review, because} = question;
  const choice = question.type === 'choice' ? question : undefined;
  const isSingle = choice && choice.options.filter(({correct}) => correct).length < 2;
  // Where two options are correct, readers get checkboxes anyway.
  const isAsked = isSingle && choice.multiple;
  const isAny = isSingle === false && choice?.any;
  const attributes = {
    ...(id && {id}),
    ...(isAsked && {multiple: ''}),
    ...(isAny && {any: ''}),
    ...(review && {review}),
    ...(review && because && {because}),
  };
  return Object.keys(attributes).length > 0 ? [buildLeaf('question', attributes)] : [];
}

function buildInteraction(question: AuthoredQuestion): RootContent[] {
  switch (question.type) {
    case 'choice':
      return [buildList(question.options.map(buildOption), false)];
    case 'blanks':
      return question.blocks;
    case 'match':
      return [buildLeaf('match'), buildTable(question)];
    case 'order':
      return [
        buildLeaf('order'),
        buildList(
          question.items.map((item) => buildItem(item)),
          true,
        ),
      ];
    case 'lines': {
      const {by, code, wrong, lang = 'text'} = question;
      const fences = wrong === undefined ? [code] : [code, wrong];
      return [
        buildLeaf('lines', by ? {by} : {}),
        ...fences.map((value): RootContent => ({type: 'code', lang, value})),
      ];
    }
    case 'output':
      return [
        buildLeaf('output'),
        {type: 'code', lang: question.lang ?? 'text', value: question.output},
      ];
    case 'recall':
      return [buildLeaf('recall')];
  }
}

function buildOption({content, correct = false, pin, feedback = []}: AuthoredOption): ListItem {
  const unquoted = unquote(content);
  const [first, ...rest] = unquoted;
  const isText = first?.type === 'paragraph';
  // GFM makes a task item only of text. Before another block, the marker stands by itself.
  const blocks: Blocks = isText
    ? [pin ? addPin(first) : first, ...rest]
    : [
        {type: 'paragraph', children: [{type: 'source', value: correct ? '[x]' : '[ ]'}]},
        ...unquoted,
      ];
  const quote: Blocks = feedback.length > 0 ? [{type: 'blockquote', children: feedback}] : [];
  return {...buildItem([...blocks, ...quote]), ...(isText && {checked: correct})};
}

/** Puts the blocks of a quotation in its place, because a quotation in an option would be feedback: `> a` becomes `a`. */
function unquote(content: Blocks): Blocks {
  return content.flatMap((block) =>
    block.type === 'blockquote' ? unquote(block.children) : [block],
  );
}

function addPin({children}: Paragraph): Paragraph {
  const pin: PhrasingContent = {type: 'textDirective', name: 'pin', children: []};
  return {type: 'paragraph', children: [...children, {type: 'text', value: ' '}, pin]};
}

function buildItem(children: Blocks): ListItem {
  return {type: 'listItem', children};
}

/** Builds a list. Blank lines stand between the items where one of them has more than a text and its feedback. */
function buildList(items: ListItem[], ordered: boolean): List {
  const spread = items.some(
    ({children}) => children.filter(({type}) => type !== 'blockquote').length > 1,
  );
  return {type: 'list', ordered, spread, children: items.map((item) => ({...item, spread}))};
}

function buildTable({columns, pairs, wrong = []}: AuthoredTable): RootContent {
  const written = pairs.map(([left, right]): AuthoredTable['columns'] => [writeLeft(left), right]);
  const rows = [
    columns,
    ...written,
    ...wrong.map((right): AuthoredTable['columns'] => [[], right]),
  ];
  const children = rows.map((cells): TableRow => ({
    type: 'tableRow',
    children: cells.map((cell) => ({type: 'tableCell', children: cell})),
  }));
  return {type: 'table', children};
}

/** Writes a left cell such as `---`, which would stand for nothing, as `&#x2d;--`. */
function writeLeft(cell: PhrasingContent[]): PhrasingContent[] {
  const [first, second] = cell;
  if (first?.type !== 'text' || second || !isPlaceholderText(first.value)) return cell;
  return [{type: 'source', value: writeFirstLetter(first.value)}];
}

function buildLeaf(
  name: string,
  attributes: Record<string, string> = {},
  children: PhrasingContent[] = [],
): LeafDirective {
  const label: PhrasingContent[] = children.length > 0 ? [{type: 'label', children}] : [];
  return {type: 'leafDirective', name, attributes, children: label};
}

/**
 * Whether the explanation begins with something that the grammar would take for a part of the interaction: a list, code,
 * a table or a picture. Then `::explanation` stands above it.
 */
function needsMark(explanation: readonly RootContent[]): boolean {
  const first = explanation.find(isVisible);
  if (first?.type !== 'paragraph') return /^(list|code|table)$/.test(first?.type ?? '');
  return first.children.every(({type}) => /^image(Reference)?$/.test(type));
}

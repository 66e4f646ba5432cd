import type {List, RootContent, Table, TableCell, TableRow} from 'mdast';

import {findName} from '../../mdast/accessibleName.js';
import {isComment} from '../../mdast/comment.js';
import {copyAsText} from '../../mdast/copyAsText.js';
import {hasBlank} from '../../grammar/blank/find.js';
import type {Context} from '../../grammar/context.js';
import {findLazyLines} from '../../grammar/mistakes/lazyLines.js';
import type {Doubt, Interaction, QuestionParser} from '../contract.js';
import {adviseMove, locateDeclared, readDeclaration} from '../declared.js';
import type {Declaration} from '../declared.js';
import {buildChoiceKey, sortChoices} from '../fields/choices.js';
import {buildField} from '../fields/emit.js';
import {showFields} from '../fields/showFields.js';
import {checkColumns, checkRows} from './check.js';
import {reportPinned} from '../pin.js';
import {findCategoryColumns} from './columns.js';
import {explainDelimiter} from './delimiter.js';
import {findPairInHeader} from './header.js';
import {findNearlyAlike} from './nearlyAlike.js';
import {explainPairs} from './pairs.js';
import {findWordsForNothing} from './placeholder.js';
import {readRows} from './rows.js';
import type {Rows} from './rows.js';

const DECLARATION: Declaration = {
  name: 'match',
  noun: 'a table',
  type: 'table',
  most: 1,
  explain: (above, below, source) =>
    explainDelimiter(
      below.find((block) => !isComment(block)),
      source,
    ) ??
    adviseMove(above, 'match', 'table') ??
    explainPairs(below, source),
};

/** Reads `::match`: each row of the table below it is a pair. */
export const matchParser: QuestionParser<'match'> = {
  module: 'fields',
  locate: (blocks, context) => locateDeclared(DECLARATION, blocks, context),
  parse(blocks, _, context, {prompt}) {
    readDeclaration(blocks, {}, context);
    const table = blocks.at(-1);
    // Blanks in it have been reported as a second interaction.
    if (table?.type !== 'table' || hasBlank(table, context.source)) return undefined;
    return parseTable(table, prompt, context);
  },
  countParts: ({fields}) => [
    {noun: 'pair', number: fields.length},
    ...fields.map(({choices = []}) => ({noun: 'choice', number: choices.length})),
  ],
  showPlain: ({fields}, read) => [...showFields(read('fields')), listTexts(fields[0]?.choices)],
};

/** The choices, which are the same in each row. */
function listTexts(texts: readonly string[] = []): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: texts.map((value) => ({
      type: 'listItem',
      spread: false,
      children: [{type: 'paragraph', children: [{type: 'text', value}]}],
    })),
  };
}

function parseTable(
  table: Table,
  prompt: readonly RootContent[],
  context: Context,
): Interaction<'match'> | undefined {
  if (!checkColumns(table, context)) return undefined;
  const before = context.problems.length;
  for (const {children} of table.children.slice(1)) {
    reportPinned(children, 'a cell of `::match`', context);
  }
  if (context.problems.length > before) return undefined;
  context.problems.push(...findLazyLines(table, context.source));
  const rows = readRows(table, context);
  if (context.problems.length === before) checkRows(table, rows, context);
  if (context.problems.length > before) return undefined;
  return {...build(table, rows), doubts: findDoubts(table, rows, prompt, context)};
}

/** Finds tables that are valid, and of which another one was probably meant. */
function findDoubts(
  table: Table,
  rows: Rows,
  prompt: readonly RootContent[],
  {source}: Context,
): Doubt[] {
  const other =
    findCategoryColumns(table, rows, prompt, source) ?? findPairInHeader(table, rows, source);
  return [
    ...(other ? [other] : []),
    ...findWordsForNothing(rows.pairs),
    ...findNearlyAlike([...rows.pairs, ...rows.wrong]),
  ];
}

function build(table: Table, {pairs, wrong}: Rows): Interaction<'match'> {
  const choices = listChoices([...pairs, ...wrong].map(({text}) => text));
  // Responses are kept by the number of their field, which another order of the rows must not change.
  const sorted = [...pairs].sort((a, b) => (a.canonical < b.canonical ? -1 : 1));
  const [header] = table.children;
  const above = header ? [header] : [];
  const rows = pairs.map((pair) => withField(pair.row, pair.left, sorted.indexOf(pair)));
  const key: Table = {...table, children: [...above, ...pairs.map(({row}) => row)]};
  return {
    body: {
      fields: sorted.map(({left, text}, index) => ({
        keys: [buildChoiceKey(text, choices)],
        // A cell may hold nothing but an icon, which is a component.
        input: {
          'aria-label': findName(left.children) ?? String(index + 1),
          required: true as const,
        },
        choices,
      })),
    },
    partial: rows.length > 1,
    slots: [
      {name: 'fields', children: [{...table, children: [...above, ...rows]}]},
      {name: 'key', children: copyAsText([key])},
    ],
    content: JSON.stringify([
      'match',
      sorted.map(({canonical, text}) => [canonical, text]),
      wrong.map(({text}) => text).sort(),
    ]),
    components: ['Field'],
  };
}

function withField(row: TableRow, left: TableCell, index: number): TableRow {
  const cell: TableCell = {type: 'tableCell', children: [buildField(index, 'text')]};
  return {...row, children: [left, cell]};
}

/** The different texts, in an order that is not that of the rows. */
function listChoices(texts: readonly string[]): string[] {
  const written = [...new Set(texts)];
  const sorted = sortChoices(written);
  const isWritten = sorted.every((text, index) => text === written[index]);
  if (isWritten && sorted.length > 2) sorted.push(...sorted.splice(0, 1));
  return sorted;
}

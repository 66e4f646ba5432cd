import type {Table} from 'mdast';

import type {Context} from '../../grammar/context.js';
import {firstLineOf} from '../../mdast/source.js';
import {normalizeText} from '../fields/grade.js';
import type {Choice, Rows} from './rows.js';

/** Whether a table has the columns that a question needs; reports it where it does not. */
export function checkColumns(table: Table, {source, problems}: Context): boolean {
  const header = table.children[0];
  const columns = header?.children.length ?? 0;
  if (columns === 2) return true;
  problems.push({
    rule: 'invalid-table',
    place: firstLineOf(source, table),
    actual: `table of ${columns === 1 ? 'one column' : `${columns} columns`}`,
    expected: 'two columns: what is given, and what belongs to it',
  });
  return false;
}

/** Reports what makes the rows of a table no question, or one with more than one right answer. */
export function checkRows(table: Table, {pairs, wrong}: Rows, context: Context): void {
  const {source, problems} = context;
  const place = firstLineOf(source, table);
  if (pairs.length < 2) {
    const actual = `table of ${pairs.length === 1 ? 'one pair' : 'no pair'}`;
    problems.push({rule: 'invalid-table', place, actual, expected: 'at least two pairs'});
    return;
  }
  const before = problems.length;
  checkLeft(pairs, context);
  checkRight([...pairs, ...wrong], new Set(wrong), context);
  if (
    problems.length === before &&
    [...pairs, ...wrong].every(({text}) => text === pairs[0]?.text)
  ) {
    const actual = 'table with one choice for all rows';
    const expected = 'at least two different right cells';
    problems.push({rule: 'invalid-table', place, actual, expected});
  }
}

function checkLeft(pairs: Rows['pairs'], {problems}: Context): void {
  const seen = new Map<string, Rows['pairs'][number]>();
  for (const pair of pairs) {
    const first = seen.get(pair.canonical)?.left.position;
    if (!seen.has(pair.canonical)) {
      seen.set(pair.canonical, pair);
      continue;
    }
    problems.push({
      rule: 'duplicate-option',
      place: pair.left.position,
      actual: 'left cell that says the same as another one',
      expected: 'left cells that differ',
      ...(first && {first}),
    });
  }
}

/** Equal right cells are one choice; but nobody could tell two choices apart that are nearly equal. */
function checkRight(
  choices: readonly Choice[],
  wrong: ReadonlySet<Choice>,
  {problems}: Context,
): void {
  const seen = new Map<string, Choice>();
  for (const choice of choices) {
    const same = seen.get(normalizeText(choice.text));
    if (!same) {
      seen.set(normalizeText(choice.text), choice);
      continue;
    }
    const isEqual = same.text === choice.text;
    if (isEqual && !wrong.has(choice)) continue;
    const first = same.cell.position;
    problems.push({
      rule: 'duplicate-option',
      place: choice.cell.position,
      actual: isEqual
        ? `wrong choice \`${choice.text}\` that another row has`
        : `choice \`${choice.text}\` that differs from \`${same.text}\` in case alone`,
      expected: isEqual ? 'wrong choices that differ' : 'choices that are equal or differ in words',
      ...(first && {first}),
    });
  }
}

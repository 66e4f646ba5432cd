import type {Table} from 'mdast';

import type {Context} from '../../grammar/context.js';
import {firstLineOf} from '../../mdast/source.js';
import {quoteCode} from '../../mdast/quoteCode.js';
import {adviseCode, findAlikeChoices} from '../fields/choices.js';
import {findAlike, findNameless} from '../alike.js';
import {findPlaceholders} from './placeholder.js';
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
  const placeholders = findPlaceholders(pairs, source);
  if (placeholders.length > 0) {
    problems.push(...placeholders);
    return;
  }
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

function checkLeft(pairs: Rows['pairs'], {source, problems}: Context): void {
  const parts = pairs.map(({left, canonical}) => ({
    content: left.children,
    canonical,
    place: left.position,
  }));
  problems.push(...parts.flatMap((part) => findNameless('left cell', part)));
  problems.push(...findAlike('left cell', parts, source));
}

/** Equal right cells are one choice; but nobody could tell two choices apart that are nearly equal. */
function checkRight(
  choices: readonly Choice[],
  wrong: ReadonlySet<Choice>,
  {problems}: Context,
): void {
  const alike = findAlikeChoices(choices);
  for (const [index, choice] of choices.entries()) {
    const same = alike[index];
    if (!same) continue;
    const isEqual = same.text === choice.text;
    const first = same.cell.position;
    if (isEqual && same.written !== choice.written) {
      problems.push({
        rule: 'duplicate-option',
        place: choice.cell.position,
        actual: `choice ${quoteCode(choice.written)} that differs from ${quoteCode(same.written)} in spaces alone`,
        expected: 'choices that differ in words, since a list of choices shows no second space',
        ...(first && {first}),
      });
      continue;
    }
    if (isEqual && !wrong.has(choice)) continue;
    problems.push({
      rule: 'duplicate-option',
      place: choice.cell.position,
      actual: isEqual
        ? `wrong choice ${quoteCode(choice.text)} that another row has`
        : `choice ${quoteCode(choice.text)} that differs from ${quoteCode(same.text)} in case or invisible characters alone`,
      expected: isEqual ? 'wrong choices that differ' : 'choices that are equal or differ in words',
      ...adviseCode(choice, same),
      ...(first && {first}),
    });
  }
}

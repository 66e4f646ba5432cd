import type {RootContent} from 'mdast';

import type {Problem} from '../../mdast/problem.js';
import {lineAt, placeOnLine} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import {findHead} from './head.js';
import type {Row} from './head.js';

/** The row between the header and the pairs. */
const ROW = '`| --- | --- |`';

/** A line of the signs that people draw such a row, or the frame of a table, with. */
const SIGNS = /^[-|:=+*_.\u2010-\u2015\s]+$/;

/** At least one of these is in it. */
const HYPHEN = /[-=_\u2010-\u2015]/;

/**
 * Says why the block below `::match` is no table although it looks like one; nothing of another block.
 *
 * ```markdown
 * | A | B |
 * | a | b |    → `invalid-table`: `| --- | --- |` has to stand here
 *
 * | A | B |
 * | --- |      → `invalid-table`: this row has one column
 * ```
 */
export function explainDelimiter(
  block: RootContent | undefined,
  source: Source,
): Problem | undefined {
  const first = block?.position?.start.line;
  if (first === undefined || block?.type !== 'paragraph') return undefined;
  const read = (line: number) =>
    lineAt(source, line)
      .replace(/^[\s>]*/, '')
      .trimEnd();
  const report = (line: number, actual: string, expected: string): Problem => {
    const text = lineAt(source, line).trimEnd();
    const place = placeOnLine(line, text.length - read(line).length, text.length);
    return {rule: 'invalid-table', place, actual, expected};
  };
  const below = first + 1;
  if (isRule(read(first))) {
    return report(
      first,
      'row of hyphens without a header above it',
      `a header such as \`| Given | Match |\` in line ${first}, and ${ROW} in line ${below}`,
    );
  }
  if (isRule(read(below))) {
    const actual = `\`${read(below)}\` below the header of a table`;
    return report(
      below,
      actual,
      `${ROW} in line ${below}${read(first).includes('|') ? '' : ', and `|` between all cells'}`,
    );
  }
  if (!read(first).includes('|')) return undefined;
  if (!read(below) && isRule(read(below + 1))) {
    return report(
      below + 1,
      'blank line between the header and the row of hyphens',
      `${ROW} in line ${below}, directly below the header`,
    );
  }
  // A sentence may have a bar in it.
  if (!read(first).startsWith('|') && !read(below).includes('|')) return undefined;
  const last = block.position?.end.line ?? first;
  const [head, ...rows] = Array.from({length: last - first + 1}, (_, index) =>
    readRow(read(first + index)),
  );
  if (head && rows.length > 1 && findHead(head, rows, true) === 'none') {
    return report(
      first,
      'table without a header',
      `a header such as \`| Given | Match |\` above this line, and ${ROW} between the two`,
    );
  }
  return report(
    first,
    'table without a row of hyphens',
    `${ROW} as line ${below}, between the header and the pairs`,
  );
}

function readRow(text: string): Row {
  const [left = '', right = ''] = text.replace(/^\|/, '').split('|');
  return [left.trim(), right.trim()];
}

function isRule(text: string): boolean {
  return SIGNS.test(text) && HYPHEN.test(text);
}

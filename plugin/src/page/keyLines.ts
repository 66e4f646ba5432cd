import type {Code, List, RootContent, Table} from 'mdast';

import {findSureLabel} from '../grammar/labels.js';
import type {Context} from '../grammar/context.js';
import {isComment} from '../mdast/comment.js';
import type {Problem} from '../mdast/problem.js';
import {toPlainText} from '../mdast/plainText.js';
import {firstLineOf, sourceOf, splitLines} from '../mdast/source.js';
import type {Source} from '../mdast/source.js';
import {quoteCode} from '../mdast/quoteCode.js';
import type {QuestionParts} from '../questions/contract.js';

/** A label before a key, which may also name the order. */
const ORDER =
  /^[^\p{L}]{0,4}(?:(?:the )?(?:correct|right|proper) )?(?:order|sequence|pairs|matches|reihenfolge|ordre|orden|ordem)\s?[:：]/iu;

/** A pair of a key: `1–c`, `2 = a` or `3b`. */
const PAIR =
  /(?<![\p{L}\p{N}])(\d{1,2}|[A-Z])\s?(?:[-–—=:.)]|->|→|=>)?\s?([A-Z]|\d{1,2})(?![\p{L}\p{N}])/giu;

/** What is left of a key without its pairs or numbers. */
const REST = /^[\s,;/&|.()[\]>→-]*(?:(?:and|und|et|y|e|then)[\s,;.]*)*$/iu;

/** A number or a letter before the text of a cell. */
const LABEL = /^\(?(?:\d{1,2}|[A-Za-z])[.):]\s+/;

/**
 * Reports a line that tells a key of numbers or letters. Here the rows, items or lines themselves are the key.
 *
 * ```markdown
 * ::match
 *
 * | 1. Austen   | a. Moby-Dick |
 * | 2. Melville | b. Emma      |
 *
 * Key: 1–b, 2–a                     → `foreign-notation`, which asks for `| Austen | Emma |`
 * ```
 */
export function reportKeyLines(
  claimed: readonly RootContent[],
  {prompt, explanation}: QuestionParts,
  {source, problems}: Context,
): void {
  const asked = claimed.at(-1);
  const read = asked && READERS[asked.type as keyof typeof READERS];
  if (!read) return;
  for (const block of [...explanation, ...prompt]) {
    if (block.type !== 'paragraph' || isComment(block)) continue;
    const text = toPlainText([block]).trim();
    const isKey = findSureLabel(text) === 'answer' || ORDER.test(text);
    const expected = isKey
      ? read(text.slice(text.search(/[:：]/) + 1), asked as never, source)
      : undefined;
    if (!expected) continue;
    problems.push({
      rule: 'foreign-notation',
      place: firstLineOf(source, block),
      actual: `\`${text}\`, which tells a key in words`,
      expected: `${expected}, and no such line`,
      note: '',
    } satisfies Problem);
    return;
  }
  const worksheet = asked?.type === 'table' ? findWorksheet(asked, source) : undefined;
  if (worksheet) problems.push(worksheet);
}

const READERS = {
  table: readTable,
  list: readList,
  code: readCode,
};

function listRows(table: Table, source: Source): [left: string, right: string][] {
  return table.children.slice(1).map(({children}) => {
    const [left = '', right = ''] = children.map((cell) =>
      sourceOf(source, cell).replace(/^[\s|]+|(?<![\s|])[\s|]+$/g, ''),
    );
    return [left, right];
  });
}

function readTable(key: string, table: Table, source: Source): string | undefined {
  const rows = listRows(table, source);
  const pairs = [...key.matchAll(PAIR)].map(([, left = '', right = '']) => {
    return [indexOf(left), indexOf(right)] as const;
  });
  if (!REST.test(key.replace(PAIR, '')) || pairs.length < 2 || pairs.length > rows.length)
    return undefined;
  const written = pairs.map(([left, right]) => {
    const [given = '', match = ''] = [rows[left]?.[0], rows[right]?.[1]];
    return (
      given && match && quoteCode(`| ${given.replace(LABEL, '')} | ${match.replace(LABEL, '')} |`)
    );
  });
  if (written.includes('')) return undefined;
  return `rows ${join(written)} in the table`;
}

function readList(key: string, list: List, source: Source): string | undefined {
  const order = readOrder(key, list.children.length);
  const texts = list.children.map(({children}) =>
    children[0] ? sourceOf(source, children[0]) : '',
  );
  return (
    order &&
    `items ${join(order.map((index, place) => quoteCode(`${place + 1}. ${texts[index] ?? ''}`)))}`
  );
}

function readCode(key: string, code: Code): string | undefined {
  const lines = splitLines(code.value).filter((line) => line.trim());
  return readOrder(key, lines.length) && 'the lines of the code in this order';
}

/** The places that a key names, from 0, if it names each of them once and in another order than that of the page. */
function readOrder(key: string, count: number): number[] | undefined {
  const name = /(?<![\p{L}\p{N}])(?:[A-Z]|\d{1,2})(?![\p{L}\p{N}])/giu;
  const order = (key.match(name) ?? []).map(indexOf);
  const isRest = REST.test(key.replace(name, ''));
  const isWhole =
    order.length === count &&
    order.every((index, place) => index < count && order.indexOf(index) === place);
  return isRest && isWhole && order.some((index, place) => index !== place) ? order : undefined;
}

function indexOf(name: string): number {
  return /\d/.test(name) ? Number(name) - 1 : name.toLowerCase().charCodeAt(0) - 97;
}

function join(parts: readonly string[]): string {
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}

/** A table of a worksheet: numbers count on the left and letters on the right, and a key would say what belongs together. */
function findWorksheet(table: Table, source: Source): Problem | undefined {
  const rows = listRows(table, source);
  const counts = (column: 0 | 1, start: string): boolean =>
    rows.every((row, index) => {
      const [label = ''] = /^\(?(\d{1,2}|[A-Za-z])(?=[.):]\s)/.exec(row[column]) ?? [];
      return (
        label !== '' &&
        indexOf(label.replace('(', '')) === index &&
        start.includes(/\d/.test(label) ? '1' : 'a')
      );
    });
  const isWorksheet =
    rows.length > 1 && ((counts(0, '1') && counts(1, 'a')) || (counts(0, 'a') && counts(1, '1')));
  const row = table.children[1];
  if (!isWorksheet || !row) return undefined;
  return {
    rule: 'foreign-notation',
    place: firstLineOf(source, row),
    actual: 'numbers in one column and letters in the other, as on a worksheet with a key',
    expected: 'in each row what belongs together, without numbers and letters before it',
    note: '',
  };
}

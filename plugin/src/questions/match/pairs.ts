import type {ListItem, RootContent} from 'mdast';

import {isComment} from '../../mdast/comment.js';
import {quoteCode} from '../../mdast/quoteCode.js';
import {firstLineOf, lineAt, sourceOf, splitLines} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import type {Explanation} from '../declared.js';
import {findHead, isPasted} from './head.js';
import type {Row} from './head.js';

/** What people put between the two halves of a pair, the surer ones first. */
const BETWEEN: readonly RegExp[] = [
  /\s?(?::{2,3}|<?[-=]{1,2}>|<-+>|>>|<>|={2}|;;|[→⇒↔⇔⟶➔➜⟷])\s?/,
  /\t+/,
  /\s=\s/,
  /(?:\*\*|__)?[:：](?:\*\*|__)?\s/,
  /\s(?:[-–—~|]|\.{2,})\s/,
  /\s?=\s?/,
  /\s?[;；]\s?/,
  /,\s?/,
  /[:：]/,
];

/** What stands before a pair: a bullet, or a number. */
const BULLET = /^(?:[-*+•]\s+|\d{1,3}[.)]\s+)/;

/** An element with pairs in it. */
const ELEMENT = /^<(table|dl)\b/i;

/**
 * Says how the pairs below `::match` are written, of which something else than a table was made. Nothing of a single line
 * of running text.
 *
 * ```markdown
 * HTTP -> 80         → `| HTTP | 80 |`
 * HTTPS -> 443
 *
 * HTTP
 * : 80               → `| HTTP | 80 |`
 *
 * <table>…</table>   → the row of Markdown for its first one
 * ```
 */
export function explainPairs(
  below: readonly RootContent[],
  source: Source,
): Explanation | undefined {
  const [first, second] = below.filter((block) => !isComment(block));
  if (!first) return undefined;
  const [, element] = ELEMENT.exec(sourceOf(source, first)) ?? [];
  if (element) return explain(`HTML \`<${element.toLowerCase()}>\``, readElement(first, source));
  // Options are another thing to answer.
  if (first.type === 'list' && first.children.some(({checked}) => typeof checked === 'boolean')) {
    return undefined;
  }
  if (first.type === 'list') {
    const pairs = first.children.flatMap((item) => {
      const pair = readItem(item, source);
      return pair ? [pair] : [];
    });
    return explainRows(
      'list',
      pairs[0] ?? [quoteItem(first.children[0], source), ''],
      pairs.slice(1),
    );
  }
  if (first.type !== 'paragraph' && first.type !== 'code') return undefined;
  const text = first.type === 'code' ? first.value : sourceOf(source, first);
  const lines = splitLines(text).map((line) => line.replace(/^[\s>]+/, ''));
  const [line = '', next = ''] = lines;
  const definition = /^[:~]\s+(\S.*)$/.exec(next)?.[1];
  if (definition) return explain('definition list', [line.trim(), definition.trim()]);
  const pair = splitPair(line);
  const isAlone = lines.length === 1 && second?.type !== 'paragraph';
  if (!pair || (isAlone && pair.isLoose)) return undefined;
  const rest = first.type === 'paragraph' && lines.length === 1 ? listTexts(below, source) : lines;
  const pairs = rest.slice(1).flatMap((each) => {
    const found = splitPair(each.replace(BAR, ''));
    return found ? [found.halves] : [];
  });
  const head = splitPair(line.replace(BAR, ''))?.halves ?? pair.halves;
  return explainRows(`\`${line.trim()}\``, head, pairs, isPasted(line));

  function explainRows(
    what: string,
    head: Row,
    others: readonly Row[],
    areColumns = false,
  ): Explanation {
    const kind = findHead(head, others, areColumns);
    const [row = head] = kind === 'none' ? [head] : others;
    return explain(
      what,
      row,
      kind === 'sure' ? head : undefined,
      kind === 'maybe' ? head : undefined,
    );
  }

  function explain(
    what: string,
    [left, right]: Row,
    head: Row = ['Given', 'Match'],
    doubt?: Row,
  ): Explanation {
    const place = first && firstLineOf(source, first);
    return {
      rule: 'invalid-table',
      ...(place && {place}),
      actual: `${what} below \`::match\`, which makes no table`,
      expected: `${quoteCode(`| ${head.join(' | ')} |`)}, \`| --- | --- |\` below it, and a line such as ${quoteCode(`| ${left} | ${right || 'what belongs to it'} |`)} for each pair`,
      ...(doubt && {
        note: `put ${quoteCode(`| ${doubt.join(' | ')} |`)} in place of \`| Given | Match |\` if it names the two columns, and give it no line of its own then`,
      }),
    };
  }
}

/** Bars around a row. */
const BAR = /^\||\|$/g;

/** The texts of consecutive paragraphs of one line. */
function listTexts(blocks: readonly RootContent[], source: Source): string[] {
  const shown = blocks.filter((block) => !isComment(block));
  const end = shown.findIndex(({type}) => type !== 'paragraph');
  const texts = shown.slice(0, end === -1 ? undefined : end);
  return texts.flatMap((block) => splitLines(sourceOf(source, block)));
}

/** The halves of a pair on one line. One whose sign running text has too is `isLoose`. */
function splitPair(text: string): {halves: [string, string]; isLoose: boolean} | undefined {
  const line = text.replace(BULLET, '').trim();
  for (const [index, pattern] of BETWEEN.entries()) {
    const match = pattern.exec(line);
    if (!match) continue;
    const left = trimMarks(line.slice(0, match.index));
    const right = trimMarks(line.slice(match.index + match[0].length));
    if (left && right) return {halves: [left, right], isLoose: index > 2};
  }
  return undefined;
}

/** A half without the marks of bold text around all of it. */
function trimMarks(text: string): string {
  return text.trim().replace(/^(?:\*\*|__)|(?:\*\*|__)$/g, '');
}

/** The halves of an item: on one line, or its text and the first item below that. */
function readItem(item: ListItem, source: Source): [string, string] | undefined {
  const nested = item.children.find(({type}) => type === 'list');
  const text = quoteItem(item, source);
  if (nested?.type === 'list') return [text, quoteItem(nested.children[0], source)];
  return splitPair(text)?.halves;
}

function quoteItem(item: ListItem | undefined, source: Source): string {
  const start = item?.children[0]?.position?.start;
  return start
    ? lineAt(source, start.line)
        .slice(start.column - 1)
        .trim()
    : '';
}

/** The texts of the first two cells of an element that has no heading cell, else of the first two. */
function readElement(block: RootContent, source: Source): [string, string] {
  const [, ...cells] = sourceOf(source, block).split(/<(?:td|dt|dd)\b[^<>]*>/i);
  const read = (cell = ''): string =>
    (cell.split(/<\/(?:td|dt|dd)/i)[0] ?? '').replace(/<[^<>]*>/g, '').trim();
  return [read(cells[0]) || 'what is given', read(cells[1])];
}

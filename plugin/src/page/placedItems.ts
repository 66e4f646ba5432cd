import type {RootContent} from 'mdast';
import type {LeafDirective} from 'mdast-util-directive';

import {hasBlank} from '../grammar/blank/find.js';
import {findTaskList} from '../grammar/quiz.js';
import {isComment} from '../mdast/comment.js';
import {toPlainText} from '../mdast/plainText.js';
import type {Problem} from '../mdast/problem.js';
import {quoteCode} from '../mdast/quoteCode.js';
import {lineAt, placeOnLine} from '../mdast/source.js';
import type {Source} from '../mdast/source.js';
import {asksFor} from './asksFor.js';

/** An item with its place in the right order. */
interface PlacedItem {
  line: number;
  place: number;
  text: string;
}

/** A place before the text of an item: `[2]`, `(2)`, `#2`, `②`, `Step 2:` or `2.` behind a bullet. */
const BEFORE =
  /^(?:\*\*|__)?(?:\\?\[\s?(\d{1,2})\s?\\?\](?![(:])|\((\d{1,2})\)|#\s?(\d{1,2})[.:)]?(?=\s)|([①-⑳])|\p{L}{3,12}\s(\d{1,2})\s?[:.)–—-]|(\d{1,2})\s?(?:[.:)–—]|-(?=\s)))(?:\*\*|__)?\s*(?=\S)/u;

/** The same behind it: `Commit (3)`. */
const BEHIND = /\s(?:\\?\[(\d{1,2})\\?\]|\((\d{1,2})\)|(?:→|->|=|–)\s?(\d{1,2}))$/u;

/** What makes an item of a list. */
const BULLET = /^[\s>]*(?:[-*+]|\d{1,9}[.)])\s+/;

/**
 * Explains items of which each says its place in the right order. Here the list itself is in the right order.
 *
 * ```markdown
 * - [2] Bake    → `::order` and the lines `1. Mix` and `2. Bake`
 * - [1] Mix
 * ```
 */
export function explainPlacedItems(
  blocks: readonly RootContent[],
  source: Source,
): Problem | undefined {
  const shown = blocks.filter((block) => !isComment(block));
  const declared = shown.find(
    (block): block is LeafDirective => block.type === 'leafDirective' && block.name === 'order',
  );
  const isOther = shown.some(
    (block) =>
      (block.type === 'leafDirective' && !/^(?:order|hint|explanation)$/.test(block.name)) ||
      /^(?:table|code)$/.test(block.type) ||
      hasBlank(block) ||
      findTaskList(block) !== undefined,
  );
  if (isOther) return undefined;
  const start = declared ? shown.indexOf(declared) + 1 : 1;
  const items = readItems(shown.slice(start), declared !== undefined, source);
  const [first] = items ?? [];
  if (!items || !first) return undefined;
  const prompt = toPlainText(shown.slice(0, start));
  const isShuffled = items.some(({place}, index) => place !== index + 1);
  const isBracketed = items.every(({line}) =>
    /^(?:\*\*|__)?\\?\[/.test(lineAt(source, line).replace(BULLET, '')),
  );
  if (!declared && !asksFor('order', prompt) && !(isShuffled && isBracketed)) return undefined;
  if (!declared && !isShuffled && !isBracketed) return undefined;
  // That lines of text are no list is told of them anyway.
  if (declared && !isShuffled && !BULLET.test(lineAt(source, first.line))) return undefined;
  const lines = [...items]
    .sort((a, b) => a.place - b.place)
    .map(({place, text}) => quoteCode(`${place}. ${text}`));
  const written = lineAt(source, first.line);
  const column = written.length - written.replace(/^[\s>]+/, '').length;
  return {
    rule: declared ? 'foreign-notation' : 'missing-answer',
    place: placeOnLine(first.line, column, written.trimEnd().length),
    actual: declared
      ? 'items with their places in the order, which readers would see'
      : 'items with their places in the order, and nothing to answer',
    expected: `${declared ? 'below `::order`' : '`::order` with blank lines around it, and below it'} the lines ${lines.slice(0, -1).join(', ')} and ${lines.at(-1) ?? ''}`,
    note: 'readers get the items in another order',
  };
}

/** The items of the first list, or lines of text, if each has a place, and none is missing. */
function readItems(
  blocks: readonly RootContent[],
  isDeclared: boolean,
  source: Source,
): PlacedItem[] | undefined {
  const lines: number[] = [];
  for (const block of blocks) {
    const {start, end} = block.position ?? {};
    if (!start || !end) break;
    if (block.type === 'list') {
      if (lines.length > 0) break;
      const own = block.children.map(({position}) => position?.start.line ?? 0);
      return (
        readPlaces(own, BULLET, source) ??
        // The number of a list below `::order` means nothing, of which the linter speaks.
        (block.ordered && !isDeclared ? readPlaces(own, /^[\s>]*/, source) : undefined)
      );
    }
    const own = Array.from({length: end.line - start.line + 1}, (_, index) => start.line + index);
    const isMeant =
      block.type === 'paragraph' &&
      own.every((line) => /^[\s>]*\\?[[(]\s?\d/.test(lineAt(source, line)));
    if (isMeant) lines.push(...own);
    else if (lines.length > 0) break;
  }
  return readPlaces(lines, /^[\s>]*/, source);
}

function readPlaces(
  lines: readonly number[],
  lead: RegExp,
  source: Source,
): PlacedItem[] | undefined {
  const texts = lines.map((line) => lineAt(source, line).replace(lead, '').trim());
  const found = [BEFORE, BEHIND]
    .map((pattern) => texts.map((text) => pattern.exec(text)))
    .find((matches) => matches.every((match) => match !== null));
  if (!found || lines.length < 2) return undefined;
  const items = found.map((match, index): PlacedItem => {
    const [written = '', ...groups] = match ?? [];
    const place = Number((groups.find(Boolean) ?? '').normalize('NFKC'));
    const text = (texts[index] ?? '').replace(written, '').trim();
    return {line: lines[index] ?? 0, place, text};
  });
  const places = new Set(items.map(({place}) => place));
  const isWhole = items.every((_, index) => places.has(index + 1));
  return isWhole ? items : undefined;
}

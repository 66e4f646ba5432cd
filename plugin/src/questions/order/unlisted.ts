import type {RootContent} from 'mdast';

import {nameSpace} from '../../grammar/mistakes/describeCharacter.js';
import {isComment} from '../../mdast/comment.js';
import {firstLineOf, lineAt, placeOnLine} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import type {Explanation} from '../declared.js';

/** Letters, Roman numerals and digits that count; an input method writes wide ones. */
const COUNT = String.raw`(?:[\d０-９]{1,3}|[ivx]{1,5}|[IVX]{1,5}|[a-zA-Z])`;

/**
 * What people put before an item: a number, a letter, a word with a number, or a bullet of their own. Markdown makes a list
 * of `1.` and `1)` alone, with a space behind them.
 */
const MARK = new RegExp(
  [
    String.raw`^(?:[(（[]${COUNT}[)）\]][.:]?`,
    String.raw`${COUNT}(?:\\?[.)]|[.)、．）:：])(?!\S*[.)])`,
    String.raw`[０-９]{1,3}(?=\s)`,
    String.raw`\d{1,3}(?=\u3000)`,
    String.raw`[一二三四五六七八九十]{1,3}[、．.)）:：]`,
    String.raw`\d{1,3}(?:[°º]|st|nd|rd|th)[.:)]?(?=\s)`,
    String.raw`\d{1,3}\s[-–—](?=\s)`,
    String.raw`#\s?\d{1,3}[.:)]?(?=\s)`,
    String.raw`\p{No}\uFE0F?[.:)]?`,
    String.raw`\d\uFE0F?\u20E3`,
    String.raw`\p{L}{2,12}\s\d{1,3}\s?[.:)：–—-]`,
    String.raw`第[\d０-９一二三四五六七八九十]{1,3}\p{L}?[：:.、]`,
    String.raw`[•‣◦·∙▪▶►→➔➜]|[-–—]{1,2}>?|\\[-*+])\s*`,
  ].join('|'),
  'u',
);

/** A mark in bold text. */
const BOLD = /^(?:\*\*|__)([^*_]{1,20})(?:\*\*|__)(?=\s)/;

/** What parts items that stand on one line. */
const BETWEEN = /\s?(?:[-=]>|[→⇒➔➜>;,、])\s?/;

/**
 * Says how the items below `::order` are written, which are text there.
 *
 * ```markdown
 * ::order
 *
 * a. Clone     → `1. Clone`
 *
 * １．名前       → `1. 名前`
 *
 * Step 1: Clone
 * Step 2: Build   → `1. Clone`
 * ```
 */
export function explainUnlisted(
  below: readonly RootContent[],
  source: Source,
): Explanation | undefined {
  const shown = below.filter((block) => !isComment(block));
  const [first, second] = shown;
  const start = first?.position?.start;
  if (first?.type !== 'paragraph' || !start) return undefined;
  const last = first.position?.end.line ?? start.line;
  const text = lineAt(source, start.line)
    .slice(start.column - 1)
    .trimEnd();
  const items = text.split(BETWEEN).filter(Boolean);
  const areInOne = last === start.line && items.length > 2;
  const item = areInOne ? (items[0] ?? '').trim() : withoutMark(text);
  if (item === text && last === start.line) return explainText(second, source);
  const [, number, space = ''] = /^(\d{1,9}[.)])([^\S \t])/.exec(text) ?? [];
  if (number) {
    return {
      place: placeOnLine(start.line, start.column - 1, start.column - 1 + text.length),
      actual: `${nameSpace(space)} after \`${number}\``,
      expected: 'a plain space',
      note: 'without one, the items are text',
    };
  }
  return {
    place: placeOnLine(start.line, start.column - 1, start.column - 1 + text.length),
    actual: `\`${text}\` below \`::order\`, which is text and no item of a list`,
    expected: `\`1. ${item}\``,
    note: 'give each item a line of its own that begins with `1.`, `2.` and so on, and a space',
  };
}

/** The text of an item, without what people put before it in place of the number of a list. */
export function withoutMark(text: string): string {
  const [bold = '', mark = ''] = BOLD.exec(text) ?? [];
  if (MARK.exec(mark)?.[0] === mark && mark) return text.slice(bold.length).trim();
  return text.replace(MARK, '').trim() || text;
}

/** Explains text between the directive and its list. */
function explainText(next: RootContent | undefined, source: Source): Explanation | undefined {
  const place = next?.type === 'list' ? firstLineOf(source, next) : undefined;
  return place && {note: `move \`::order\` below the text, to line ${place.start.line - 1}`};
}

import type {ListItem} from 'mdast';

import {quoteCode} from '../../mdast/quoteCode.js';
import type {Problem} from '../../mdast/problem.js';
import {lineAt, placeOnLine, sourceOf} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';

/** A marker that touches a sign with which it makes a link or a definition. */
const GLUED = /^\[[ xX]?\](?=[([:])/;

/** What the two become. */
const NOUNS: Readonly<Record<string, string>> = {
  link: 'a link',
  linkReference: 'a link',
  definition: 'the address of a link',
};

/** The marker of an item that touches a parenthesis, a bracket or a colon. Nobody gives a link such a name in an option. */
export function readGluedMarker(item: ListItem, source: Source): string | undefined {
  const [first] = item.children;
  return first && GLUED.exec(sourceOf(source, first))?.[0];
}

/**
 * Says of such a marker what it has become, and how the line is written.
 *
 * ```markdown
 * - [x](n-1)/2   → `bad-marker`, which asks for `- [x] (n-1)/2`
 * - [x]: 443     → `bad-marker`, which asks for `- [x] : 443`
 * ```
 */
export function explainGluedMarker(item: ListItem, source: Source): Problem | undefined {
  const marker = readGluedMarker(item, source);
  const [first] = item.children;
  const {line, column} = first?.position?.start ?? {};
  if (!marker || !first || line === undefined || column === undefined) return undefined;
  const start = column - 1;
  const text = lineAt(source, line).trimEnd();
  const bullet = text.slice((item.position?.start.column ?? 1) - 1, start).trim();
  const made = first.type === 'paragraph' ? first.children[0] : first;
  const noun = made && NOUNS[made.type];
  const end = noun ? start + sourceOf(source, made).length : start + marker.length;
  const right = /x/i.test(marker) ? '[x]' : '[ ]';
  return {
    rule: 'bad-marker',
    place: placeOnLine(line, start, Math.min(end, text.length)),
    actual: noun
      ? `${quoteCode(text.slice(start, end))}, which is ${noun}`
      : `marker ${quoteCode(marker)} that touches its text`,
    expected: `${quoteCode(`${bullet} ${right} ${text.slice(start + marker.length)}`)}, with a space behind the marker`,
  };
}

import type {List, ListItem} from 'mdast';
import {EXIT, visit} from 'unist-util-visit';

import type {Problem} from '../../remark/problem.js';
import {lineAt, placeOnLine, sourceOf} from '../../remark/source.js';
import type {Source} from '../../remark/source.js';

/** Lines that joined an option or its feedback although they are neither indented nor quoted. */
export function findLazyLines(list: List, source: Source): Problem[] {
  return list.children.flatMap((item) => findIn(item, source) ?? []);
}

/** Columns by which what belongs to an item is indented: its bullet or number, and a space. */
export function indentOf(item: ListItem, source: Source): number {
  return (/^(?:[-*+]|\d+[.)])/.exec(sourceOf(source, item))?.[0].length ?? 1) + 1;
}

function findIn(item: ListItem, source: Source): Problem | undefined {
  const column = (item.position?.start.column ?? 1) - 1;
  const needed = indentOf(item, source);
  let found: Problem | undefined;
  visit(item, ['paragraph', 'blockquote'], (node) => {
    const {start, end} = node.position ?? {};
    if (!start || !end) return undefined;
    // A block in a quotation ends at the start of the line after it.
    const last = end.column === 1 ? end.line - 1 : end.line;
    for (let line = start.line + 1; line <= last; line += 1) {
      const text = lineAt(source, line).slice(column);
      const indent = /^\s*/.exec(text)?.[0] ?? '';
      const isQuote = node.type === 'blockquote';
      const isFine = isQuote
        ? text[indent.length] === '>'
        : indent.replaceAll('\t', '    ').length >= needed || text.startsWith('>');
      if (isFine || !text.trim()) continue;
      const place = placeOnLine(line, column + indent.length, column + text.trimEnd().length);
      found = explain(text.trim(), isQuote ? 'feedback' : 'option', place);
      return EXIT;
    }
    return undefined;
  });
  return found;
}

function explain(text: string, joined: string, place: Problem['place']): Problem {
  if (/^[-*+]\[/.test(text)) {
    const actual = `\`${text.slice(0, 4)}\``;
    return {rule: 'bad-marker', place, actual, expected: 'a space after the bullet'};
  }
  return {
    rule: 'lazy-continuation',
    place,
    actual: `text directly under the ${joined}, which it joins`,
  };
}

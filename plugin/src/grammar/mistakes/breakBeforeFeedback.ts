import type {Problem} from '../../mdast/problem.js';
import {lineAt, placeOnLine} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';

/** A bullet or number, or nothing on the lines that follow it. */
const BULLET = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s{1,4})?/;

/** A line break of HTML, and what looks like feedback behind it. */
const BREAK = /<br\s?\/?>\s?(?:>|&gt;|＞)\s?(?=\S)/i;

/**
 * Reports feedback that a `<br>` put on the line of its option, where readers see it with the option.
 *
 * ```markdown
 * - [ ] PUT<br> > It replaces.   → `foreign-notation`, which asks for `> It replaces.` on a line of its own
 * ```
 */
export function findBreak(line: number, source: Source): Problem[] {
  const text = lineAt(source, line).trimEnd();
  const match = BREAK.exec(text);
  if (!match) return [];
  const said = text.slice(match.index + match[0].length);
  const indent = BULLET.exec(text)?.[0].length ?? 0;
  return [
    {
      rule: 'foreign-notation',
      place: placeOnLine(line, match.index, text.length),
      actual: `\`${text.slice(match.index)}\`, which is no feedback on the line of an option`,
      expected: `\`> ${said}\` on a line of its own, indented by ${indent} spaces`,
    },
  ];
}

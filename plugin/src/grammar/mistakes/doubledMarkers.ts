import type {Nodes} from 'mdast';

import type {Problem} from '../../mdast/problem.js';
import {lineAt, placeOnLine} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';

/** A marker with two brackets on each side, at the start of an item. */
const DOUBLED = /^(?<before>[\s>]*(?:[-*+]|\d{1,9}[.)])\s+)(?<marker>\[\[(?<mark>[ xX]?)\]\])\s+\S/;

/**
 * Reports markers that look like blanks. Where each of them has an `x`, they are blanks.
 *
 * ```markdown
 * - [[x]] a   → `foreign-notation`, which asks for `[x]`
 * - [[ ]] b   → `foreign-notation`, which asks for `[ ]`
 * ```
 */
export function findDoubledMarkers(block: Nodes, source: Source): Problem[] {
  if (block.type !== 'list') return [];
  const found = block.children.flatMap(({position}) => {
    const line = position?.start.line ?? 0;
    const {groups} = DOUBLED.exec(lineAt(source, line)) ?? {};
    return groups ? [{line, ...groups}] : [];
  }) as {line: number; before: string; marker: string; mark: string}[];
  if (!found.some(({mark}) => !mark.trim())) return [];
  return found.map(({line, before, marker, mark}) => ({
    rule: 'foreign-notation',
    place: placeOnLine(line, before.length, before.length + marker.length),
    actual: `\`${marker}\` as the marker of an option`,
    expected: `\`[${mark.trim() ? 'x' : ' '}]\``,
    note: 'two brackets make a blank',
  }));
}

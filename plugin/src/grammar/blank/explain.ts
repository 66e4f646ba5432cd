import type {Nodes} from 'mdast';

import type {Place, Problem} from '../../mdast/problem.js';
import {placeOffsets} from '../../mdast/source.js';
import type {RawBlank} from './blank.js';
import type {Link} from './links.js';

/** A blank that MDX takes for its own. */
export function explainBraces({text, place}: Pick<RawBlank, 'text' | 'place'>): Problem {
  const isPattern = /^\s*\/.+\/\w*\s*$/.test(text);
  const sign = /(?<!\\)(?:\{|<\S)/.exec(text)?.[0][0] ?? '{';
  return {
    rule: 'invalid-blank',
    place,
    actual: `\`${sign}\` in a blank of an MDX file`,
    expected: isPattern ? 'a pattern without it' : 'it in backticks',
    note: 'in MDX it begins an expression or a tag',
  };
}

/** A blank of which Markdown makes a link or an image together with what stands beside it. */
export function explainLink(
  {place}: Pick<RawBlank, 'place'>,
  link: Link | undefined,
): Problem | undefined {
  if (!link) return undefined;
  return {
    rule: 'invalid-blank',
    place,
    actual: `blank that is a part of ${link.noun}`,
    expected: `${link.noun.replace(/^an? /, 'the ')} beside it, with a space between them`,
    note: 'write `[\\[` for brackets in the text of a link',
  };
}

/** A `[[` without `]]` on its line. */
export function explainUnclosed(place: Place | undefined): Problem {
  return {
    rule: 'invalid-blank',
    place,
    actual: '`[[` that nothing closes',
    expected: '`]]` on the same line',
  };
}

/** A `[[` at `from` without `]]` in a block that ends at `end`: in a table, a `|` may have cut it off. */
export function explainOpen(
  block: Nodes,
  {text, from, end}: {text: string; from: number; end: number},
): Problem {
  const rest = /^[^\r\n]*/.exec(text.slice(end))?.[0] ?? '';
  const cut = rest.indexOf('|');
  if (block.type !== 'tableCell' || cut === -1 || !rest.includes(']]', cut)) {
    return explainUnclosed(placeOffsets(text, from, from + 2));
  }
  const pipe = end + cut;
  return {
    rule: 'invalid-blank',
    place: placeOffsets(text, pipe, pipe + 1),
    actual: '`|` in a blank of a table',
    expected: '`\\|`',
    note: 'without the backslash it ends the cell',
  };
}

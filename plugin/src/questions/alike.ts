import type {Nodes} from 'mdast';

import {findName} from '../mdast/accessibleName.js';
import {perceive} from '../mdast/perceived.js';
import type {Place, Problem} from '../mdast/problem.js';
import {quote} from '../mdast/source.js';
import type {Source} from '../mdast/source.js';

/** An option, item or cell that readers have to tell from others. */
export interface Part {
  content: readonly Nodes[];
  /** The content in a form that reformatting does not change. */
  canonical: string;
  place: Place | undefined;
}

/** Reports each part that some readers cannot tell from an earlier one. */
export function findAlike(noun: string, parts: readonly Part[], source: Source): Problem[] {
  const seen = new Map<string, Part>();
  return parts.flatMap((part) => {
    const perceived = perceive(part.content);
    const first = seen.get(perceived);
    if (first) return [explainAlike(noun, part, first, source)];
    seen.set(perceived, part);
    return [];
  });
}

function explainAlike(noun: string, part: Part, first: Part, source: Source): Problem {
  const [text = '', other = ''] = [part, first].map(({content}) => {
    const written = quote(source, content);
    return written && ` “${written}”`;
  });
  const isEqual = part.canonical === first.canonical;
  const actual = isEqual
    ? `${noun}${text} that says the same as another one`
    : `${noun}${text} that readers cannot tell from${other === '' ? ' another one' : other}`;
  return {
    rule: 'duplicate-option',
    place: part.place,
    actual,
    expected: `${noun}s that differ`,
    ...(!isEqual && {note: NOT_PERCEIVED}),
    ...(first.place && {first: first.place}),
  };
}

const NOT_PERCEIVED =
  'readers see no addresses of links, no language of a code block and no characters without a width, and some only hear the alternative text of an image';

/** Reports a part that a screen reader could not name, such as an image without an alternative text. */
export function findNameless(noun: string, {content, place}: Part): Problem[] {
  if (findName(content) !== '') return [];
  return [
    {
      rule: 'empty-option',
      place,
      actual: `${noun} without a name that a screen reader can say`,
      expected: 'words, or an alternative text: `![what the image shows](…)`',
    },
  ];
}

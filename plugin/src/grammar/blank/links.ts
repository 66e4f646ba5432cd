import type {Nodes} from 'mdast';

import {walk} from '../../mdast/walk.js';

/** A link or an image from its `[` on, as offsets. */
export interface Link {
  noun: string;
  start: number;
  end: number;
}

const LINKS = new Set<string>(['link', 'linkReference', 'image', 'imageReference']);

/** Links and images that are written with brackets; an address without them is text in a blank, too. */
export function findLinks(block: Nodes, text: string): Link[] {
  const links: Link[] = [];
  walk(block, ({type, position}) => {
    if (!LINKS.has(type)) return;
    const start = position?.start.offset;
    const end = position?.end.offset;
    if (start === undefined || end === undefined) return;
    const mark = /^!?\[/.exec(text.slice(start, start + 2))?.[0];
    const noun = type.startsWith('image') ? 'an image' : 'a link';
    if (mark) links.push({noun, start: start + mark.length - 1, end});
  });
  return links;
}

/** A link that has some of the brackets from `from` to `to`, so that only one of the two can be what it is. */
export function findCrossing(links: readonly Link[], from: number, to: number): Link | undefined {
  return links.find(({start, end}) =>
    start < from ? end > from && end < to : start < to && end > to,
  );
}

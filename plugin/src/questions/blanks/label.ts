import {splitAtPlaceholders} from '../../grammar/blank/placeholder.js';

/** Characters of the sentence that a blank's name keeps on each side of it. */
const REACH = 30;
const GAP = '…';

/** The words around the blank of that number, with `…` in place of it and its neighbours; nothing without words. */
export function writeLabel(text: string, number: number): string | undefined {
  const parts = splitAtPlaceholders(text);
  const place = parts.indexOf(number);
  const join = (some: (string | number)[]): string =>
    some.map((part) => (typeof part === 'string' ? part : GAP)).join('');
  return cutLabel(join(parts.slice(0, place)), join(parts.slice(place + 1)));
}

/** The words before and after a blank, cut at spaces. */
export function cutLabel(before: string, after: string): string | undefined {
  const start = before.length > REACH ? before.slice(-REACH).replace(/^\S*\s+/, '') : before;
  const end = after.length > REACH ? after.slice(0, REACH).replace(/(?<!\s)\s+\S*$/, '') : after;
  const label = `${start}${GAP}${end}`.replace(/\s+/g, ' ').trim();
  return /[^\s…]/.test(label) ? label : undefined;
}

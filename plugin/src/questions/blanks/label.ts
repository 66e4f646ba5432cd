import {splitAtPlaceholders} from '../../grammar/blank/placeholder.js';

/** Characters of the sentence that a blank's name keeps on each side of it. */
const REACH = 30;
const GAP = '…';

/**
 * For the number of each blank of a text, in its order, the words around it, with `…` in place of it and its neighbours;
 * nothing without words.
 */
export function writeLabels(text: string): ReadonlyMap<number, string | undefined> {
  const labels = new Map<number, string | undefined>();
  const parts = splitAtPlaceholders(text);
  const words = parts.map((part) => (typeof part === 'string' ? part : GAP)).join('');
  let end = 0;
  for (const part of parts) {
    const start = end;
    end += typeof part === 'string' ? part.length : GAP.length;
    if (typeof part === 'number') {
      labels.set(part, cutLabel(words.slice(0, start), words.slice(end)));
    }
  }
  return labels;
}

/** The words before and after a blank, cut at spaces. */
export function cutLabel(before: string, after: string): string | undefined {
  const start = before.length > REACH ? before.slice(-REACH).replace(/^\S*\s+/, '') : before;
  const end = after.length > REACH ? after.slice(0, REACH).replace(/(?<!\s)\s+\S*$/, '') : after;
  const label = `${start}${GAP}${end}`.replace(/\s+/g, ' ').trim();
  return /[^\s…]/.test(label) ? label : undefined;
}

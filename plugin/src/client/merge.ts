import {asCount, asObject} from './records.js';
import type {Records} from './records.js';

/** Reads the text of a slot, with nothing in it checked; nothing when a newer version of the widget wrote it. */
export function parse(text: string | null): Record<string, unknown> | undefined {
  try {
    const saved = asObject(JSON.parse(text!));
    return (saved.v as number) > 1 ? undefined : saved;
  } catch {
    return {};
  }
}

/** Adds the entries that are newer in what was saved. Entries that are not newer stay the same objects. */
export function merge({q}: Records, saved: Record<string, unknown>): Records {
  // Not by assignment: a key may be `__proto__`.
  return {q: {...q, ...Object.fromEntries(findNewer(q, saved.q))}};
}

/** The entries that are newer than what is known by their names, if anything is. Nothing in either has been checked. */
export function findNewer(known: unknown, entries: unknown): [string, unknown][] {
  const q = asObject(known);
  return Object.entries(asObject(entries)).filter(
    ([key, entry]) => !(key in q) || timeOf(entry) > timeOf(q[key]),
  );
}

function timeOf(entry: unknown): number {
  return asCount(asObject(entry).t) ?? 0;
}

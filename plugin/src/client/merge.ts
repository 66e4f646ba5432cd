import {asCount, asObject} from './records.js';
import type {Records} from './records.js';

/** Reads the text of a slot, with nothing in it checked; nothing when a newer version of the widget wrote it. */
export function parse(text: string | null): Record<string, unknown> | undefined {
  try {
    const saved = asObject(JSON.parse(text ?? ''));
    return Number(saved.v) > 1 ? undefined : saved;
  } catch {
    return {};
  }
}

/** Adds the entries that are newer in what was saved. Entries that are not newer stay the same objects. */
export function merge({q}: Records, saved: Record<string, unknown>): Records {
  const newer = Object.entries(asObject(saved.q)).filter(
    ([key, entry]) => !(key in q) || timeOf(entry) > timeOf(q[key]),
  );
  // Not by assignment: a key may be `__proto__`.
  return {q: {...q, ...Object.fromEntries(newer)}};
}

function timeOf(entry: unknown): number {
  return asCount(asObject(entry).t) ?? 0;
}

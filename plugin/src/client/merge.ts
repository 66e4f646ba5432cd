import {isObject, readCount} from './records.js';
import type {Records} from './records.js';

const VERSION = 1;

/** Reads what is stored of a source file; `undefined` when a newer version of the widget wrote it. */
export function parseRecords(text: string | null): Records | undefined {
  const saved = parseObject(text);
  if (isNewer(saved)) return undefined;
  const {q, o} = saved;
  return {...saved, q: isObject(q) ? q : {}, o: isObject(o) ? o : {}};
}

/** Adds the entries that are newer in what was saved. Entries that are not newer stay the same objects. */
export function mergeRecords(records: Records, saved: Records): Records {
  const newer = Object.entries(saved.q).filter(
    ([key, entry]) => !Object.hasOwn(records.q, key) || timeOf(entry) > timeOf(records.q[key]),
  );
  return {
    // Not by assignment: a key may be `__proto__`.
    q: Object.fromEntries([...Object.entries(records.q), ...newer]),
    o: {...records.o, ...saved.o},
  };
}

/** Makes an object of any text. */
export function parseObject(text: string | null): Record<string, unknown> {
  try {
    const json: unknown = JSON.parse(text ?? '');
    return isObject(json) ? json : {};
  } catch {
    return {};
  }
}

/** Whether stored JSON is of a version that this one must not overwrite. */
export function isNewer({v}: Record<string, unknown>): boolean {
  return typeof v === 'number' && v > VERSION;
}

function timeOf(entry: unknown): number {
  return (isObject(entry) && readCount(entry['t'])) || 0;
}

import {createStorageSlot} from '@docusaurus/theme-common';
import {merge, parse} from './merge.js';
import {asObject} from './records.js';
import type {Records} from './records.js';

/** What readers did with the quizzes of one source file, shared by all that shows them. */
export interface Store {
  get: () => Records;
  set: (records: Records) => void;
  subscribe: (onChange: () => void) => () => void;
}

const stores: Record<string, Store> = {};

/** The store of a source file. It opens the site's storage when it is first read, so never on the server. */
export function openStore(source: string): Store {
  return (stores[source] ??= createStore(source));
}

/** A store of its own, for `openStore` and for tests. */
export function createStore(source: string): Store {
  const listeners = new Set<() => void>();
  let records: Records = {q: {}};
  let slot: ReturnType<typeof createStorageSlot> | undefined;

  /** Adds what is stored. */
  const load = (base: Records, text: string | null) => {
    const saved = parse(text);
    records = saved ? merge(base, saved) : base;
    return saved;
  };
  const notify = () => listeners.forEach((listener) => listener());
  const open = () => {
    if (!slot) {
      slot = createStorageSlot(`docusaurus-quiz:${source}`);
      load(records, slot.get());
      slot.listen(({newValue}) => {
        load(records, newValue);
        notify();
      });
    }
    return slot;
  };

  return {
    get() {
      open();
      return records;
    },
    set(next) {
      const target = open();
      const saved = load(next, target.get());
      if (saved) {
        target.set(JSON.stringify({...saved, v: 1, ...records}));
        list(source);
      }
      notify();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Adds a source to those with stored records, which have a slot of their own. */
function list(source: string): void {
  const slot = createStorageSlot('docusaurus-quiz');
  const saved = parse(slot.get());
  const s = {...asObject(saved?.s), [source]: Date.now()};
  if (saved) slot.set(JSON.stringify({...saved, v: 1, s}));
}

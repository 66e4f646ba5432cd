import {mergeRecords, parseRecords} from './merge.js';
import type {Records} from './records.js';
import {listSource, openSlot} from './sources.js';

/** What readers did with the quizzes of one source file, shared by all that shows them. */
export interface Store {
  get: () => Records;
  set: (records: Records) => void;
  subscribe: (onChange: () => void) => () => void;
}

const NOTHING: Records = {q: {}, o: {}};
const stores = new Map<string, Store>();

/** The store of a source file. It opens the site's storage when it is first read, so never on the server. */
export function openStore(source: string): Store {
  let store = stores.get(source);
  if (!store) stores.set(source, (store = createStore(source)));
  return store;
}

/** A store of its own, for `openStore` and for tests. */
export function createStore(source: string): Store {
  const listeners = new Set<() => void>();
  let slot: ReturnType<typeof openSlot> | undefined;
  let records = {...NOTHING};

  const load = (text: string | null) => {
    records = mergeRecords(records, parseRecords(text) ?? NOTHING);
  };
  const notify = () => {
    for (const listener of listeners) listener();
  };
  const open = () => {
    if (slot) return slot;
    slot = openSlot(source);
    load(slot.get());
    slot.listen(({newValue}) => {
      if (newValue === null) records = {...NOTHING};
      else load(newValue);
      notify();
    });
    return slot;
  };

  return {
    get() {
      open();
      return records;
    },
    set(next) {
      const target = open();
      const saved = parseRecords(target.get());
      records = saved ? {...mergeRecords(next, saved), o: {...saved.o, ...next.o}} : next;
      if (saved) {
        const text = JSON.stringify({...saved, v: 1, ...records});
        target.set(text);
        listSource(source, text.length);
      }
      notify();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

import {createStorageSlot} from '@docusaurus/theme-common';
import {findNewer, merge, parse} from './merge.js';
import type {Records} from './records.js';

/** What readers did with the quizzes of one source file, shared by all that shows them. */
export interface Store {
  get: () => Records;
  /** Takes what was made of the records that `get` returned. A draft may wait until it is stored. */
  set: (records: Records, isDraft?: boolean) => void;
  subscribe: (onChange: () => void) => () => void;
}

/** Milliseconds that a draft waits for others to be stored with, and that anything waits for other tabs. */
const WAIT = 300;

const stores: Record<string, Store> = {};

/** The store of a source file. It opens the site's storage when it is first read, so never on the server. */
export function openStore(source: string): Store {
  return (stores[source] ??= createStore(source));
}

/** A store of its own, for `openStore` and for tests. */
export function createStore(source: string): Store {
  const listeners = new Set<() => void>();
  const slot = createStorageSlot(`docusaurus-quiz:${source}`);
  let records: Records = {q: {}};
  /** What the slot holds, as it was last read or written; `undefined` before it is opened. */
  let text: string | null | undefined;
  /** The same, parsed; `undefined` when a newer version of the widget wrote it. */
  let saved: Record<string, unknown> | undefined;
  /** Runs as long as there is something to store. */
  let timer: ReturnType<typeof setTimeout> | undefined;

  const notify = () => listeners.forEach((listener) => listener());

  /** Adds what the slot holds. */
  const load = (next: string | null) => {
    if (next === text) return;
    text = next;
    saved = parse(next);
    if (saved) {
      records = merge(records, saved);
      // A tab that wrote in the same instant may not have seen what this one wrote.
      if (next && !timer && findNewer(saved.q, records.q).length) save();
    }
    notify();
  };

  /** Adds what the slot holds, and stores what it does not hold yet. */
  const sync = () => {
    load(slot.get());
    if (timer && saved) {
      slot.set((text = JSON.stringify({...saved, v: 1, ...records})));
      // The sources with stored records have a slot of their own.
      const index = createStorageSlot('docusaurus-quiz');
      const list = parse(index.get());
      if (list) {
        index.set(
          JSON.stringify({...list, v: 1, s: {...(list.s as object), [source]: Date.now()}}),
        );
      }
    }
    clearTimeout(timer);
    timer = undefined;
  };

  /** Does so while no other tab does. */
  const save = () => {
    clearTimeout(timer);
    // The lock may never come: a tab that the browser has frozen keeps it.
    timer = setTimeout(sync, WAIT);
    // There are no locks on pages without HTTPS.
    void (
      (navigator as Partial<Navigator>).locks?.request('docusaurus-quiz', sync).catch(sync) ??
      sync()
    );
  };

  return {
    get() {
      if (text === undefined) {
        sync();
        slot.listen(({newValue}) => load(newValue));
        // Pages go for good, or come back as they were, and on phones they may only ever be hidden.
        for (const type of ['pagehide', 'pageshow', 'visibilitychange']) {
          addEventListener(type, sync);
        }
      }
      return records;
    },
    set(next, isDraft) {
      records = next;
      if (isDraft) timer ??= setTimeout(save, WAIT);
      else save();
      notify();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (timer) save();
      };
    },
  };
}

import {vi} from 'vitest';

/** What a store asks of the browser's tab, in the hands of a test. */
export interface Tab {
  /** Tells all who listen to the window. */
  dispatch: (name: string) => void;
  /** Has the tab locks, which no request gets by itself. */
  provideLocks: () => Locks;
}

export interface Locks {
  /** Gives all who have asked what they asked for, one after the other. */
  grant: () => Promise<void>;
  /** Answers all of them as browsers do where a page may not have locks. */
  refuse: () => Promise<void>;
}

/** Puts a tab without locks, as on a page without HTTPS, in place of the globals; `vi.unstubAllGlobals` takes it away. */
export function createTab(): Tab {
  const listeners: [string, () => void][] = [];
  vi.stubGlobal('addEventListener', (...listener: [string, () => void]) =>
    listeners.push(listener),
  );
  vi.stubGlobal('navigator', {});
  return {
    dispatch(name) {
      for (const [event, listener] of listeners) if (event === name) listener();
    },
    provideLocks() {
      const requests: {callback: () => void; resolve: () => void; reject: (why: Error) => void}[] =
        [];
      const request = (_: string, callback: () => void) =>
        new Promise<void>((resolve, reject) => requests.push({callback, resolve, reject}));
      vi.stubGlobal('navigator', {locks: {request}});
      return {
        async grant() {
          for (const {callback, resolve} of requests.splice(0)) {
            callback();
            resolve();
          }
          await Promise.resolve();
        },
        async refuse() {
          for (const {reject} of requests.splice(0)) reject(new Error('SecurityError'));
          await Promise.resolve();
          await Promise.resolve();
        },
      };
    },
  };
}

/** The site's storage, in memory. */
export const storage = new Map<string, string>();

type Listener = (event: {newValue: string | null}) => void;
const listeners = new Map<string, Listener[]>();

/** Empties the storage, and forgets who listens to it. */
export function clearStorage(): void {
  storage.clear();
  listeners.clear();
}

/** Writes as another tab does. */
export function writeElsewhere(key: string, text: string): void {
  storage.set(key, text);
  for (const listener of listeners.get(key) ?? []) listener({newValue: text});
}

/** Slots tell of every change, as the host's do. */
export function createStorageSlot(key: string) {
  return {
    get: () => storage.get(key) ?? null,
    set: (text: string) => writeElsewhere(key, text),
    del: () => void storage.delete(key),
    listen(listener: Listener) {
      listeners.set(key, [...(listeners.get(key) ?? []), listener]);
      return () => undefined;
    },
  };
}

/** The code block theme of a site without one. */
export function usePrismTheme() {
  return {plain: {}, styles: []};
}

const ACTS = ['wheel', 'touchstart', 'keydown', 'pointerdown'];

/** Calls a function once, when the reader next scrolls, touches, types or points. Returns what calls it off. */
export function onceReaderActs(call: () => void): () => void {
  const stop = new AbortController();
  const act = () => {
    stop.abort();
    call();
  };
  for (const name of ACTS) {
    addEventListener(name, act, {capture: true, passive: true, signal: stop.signal});
  }
  return () => stop.abort();
}

/**
 * Waits, but no longer than until the signal is given.
 * @param {number} ms
 * @param {AbortSignal} signal
 * @returns {Promise<void>}
 */
export function sleep(ms, signal) {
  return new Promise((resolve) => {
    const stop = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      resolve();
    };
    const timer = setTimeout(stop, signal.aborted ? 0 : ms);
    signal.addEventListener('abort', stop);
  });
}

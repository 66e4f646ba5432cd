/**
 * Waits until something is on the page at an address. Looks again after each change of the page. Nothing once the reader is
 * at another address, or the signal aborts.
 */
export function waitFor<T>(
  href: string,
  find: () => T | null | undefined,
  signal?: AbortSignal,
): Promise<T | undefined> {
  return new Promise((resolve) => {
    const look = (): boolean => {
      const isOver = !!signal?.aborted || location.href !== href;
      const found = isOver ? undefined : find();
      if (!isOver && !found) return false;
      observer.disconnect();
      // When the host has shown the page, it scrolls before the next frame.
      requestAnimationFrame(() => resolve(found ?? undefined));
      return true;
    };
    const observer = new MutationObserver(look);
    signal?.addEventListener('abort', look);
    observer.observe(document.body, {
      childList: true,
      subtree: true,
      attributeFilter: ['data-live'],
    });
    look();
  });
}

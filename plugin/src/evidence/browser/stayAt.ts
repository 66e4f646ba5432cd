import {onceReaderActs} from './onceReaderActs.js';

/** Scrolls to words, so that they are in the middle of the window. */
export function scrollToRange(range: Range): void {
  const {top} = range.getBoundingClientRect();
  scrollTo({top: scrollY + top - innerHeight / 2, behavior: 'instant'});
}

/**
 * Scrolls to words again each time the page changes its size, as with pictures and diagrams that come late, until the
 * reader acts. Returns what ends it earlier.
 */
export function stayAt(range: Range): () => void {
  const observer = new ResizeObserver(() => scrollToRange(range));
  // The body itself may be as high as the window, whatever is in it.
  for (const child of document.body.children) observer.observe(child);
  const forget = onceReaderActs(() => observer.disconnect());
  return () => {
    forget();
    observer.disconnect();
  };
}

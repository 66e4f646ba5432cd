import {findControl} from '../../client/findControl.js';
import {onceReaderActs} from './onceReaderActs.js';
import {waitFor} from './waitFor.js';

/** Where a reader comes from. */
export interface Origin {
  /** With it, the reader followed the link. */
  click: Event & Partial<MouseEvent>;
  /** The address of the page before. */
  href: string;
  /** How far it was scrolled, in pixels. */
  top: number;
  /** Id of the element of the question. */
  question: string;
}

/**
 * Brings a reader to the link again, with the page scrolled as it was. A verdict that was closed meanwhile is opened. Where
 * the question has no such link any more, the reader comes to its verdict, to its first control, or to the question.
 * `left` is an element of the page that the reader leaves, if that is another one: it may have a question of the same name.
 */
export async function goBack({href, question, top}: Origin, left?: Element): Promise<void> {
  const stop = new AbortController();
  const keep = onceReaderActs(() => stop.abort());
  // Until then, the question shows nothing of what is stored.
  const isLive = `[data-live="true"] #${CSS.escape(question)}`;
  const root = await waitFor(
    href,
    () => (left?.isConnected ? undefined : document.querySelector<HTMLElement>(isLive)),
    stop.signal,
  );
  keep();
  if (!root || stop.signal.aborted) return;
  root.querySelector<HTMLElement>('[data-verdict] [aria-expanded="false"]')?.click();
  // React shows what a click changes before the next frame.
  await new Promise((resolve) => requestAnimationFrame(resolve));
  const target =
    root.querySelector<HTMLElement>('.quiz-review a') ??
    root.querySelector<HTMLElement>('[data-verdict]') ??
    findControl(root) ??
    root;
  if (target === root) root.tabIndex = -1;
  scrollTo({top, behavior: 'instant'});
  target.focus({preventScroll: true});
  const box = target.getBoundingClientRect();
  if (box.top < 0 || box.bottom > innerHeight) {
    target.scrollIntoView({block: 'center', behavior: 'instant'});
  }
}

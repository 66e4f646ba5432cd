import {translate} from '@docusaurus/Translate';
import {findRange} from './findRange.js';
import {goBack} from './goBack.js';
import type {Origin} from './goBack.js';
import {scrollToRange, stayAt} from './stayAt.js';
import {waitFor} from './waitFor.js';

/** The name under which style sheets find the marked words. */
const MARK = 'quiz-evidence';

/** Below one of these, or in it, stands the way back. */
const BLOCK = 'p, li, td, th, dd, dt, pre, blockquote, h1, h2, h3, h4, h5, h6, summary';

/** Those that hold it. */
const HOLDER = 'li, td, th, dd, dt';

/** From where the last link was followed. */
let latest: Origin | undefined;

/** The address at which the reader was before the marked place. */
let home = '';

/** Takes the mark away, and with it the way back. */
let forget = (): void => undefined;

/**
 * Marks words where a link leads, on this page or on the next, scrolls to them, and puts a button below them that leads
 * back. Where the page does not show the words, or the browser has no marks, readers are at the section, as
 * without all this. To be called while the link is clicked, or later.
 */
export async function showWords(
  words: string,
  place: string | undefined,
  origin: Origin,
): Promise<void> {
  const {click, href} = origin;
  const link = (click.target as Element).closest('a');
  // With a key it opens in another tab, or is saved.
  if (!link || click.button || click.altKey || click.ctrlKey || click.metaKey || click.shiftKey) {
    return;
  }
  forget();
  latest = origin;
  // Where a link leads to the address at which the reader is already, it adds no step to go back.
  if (href !== link.href) home = href;
  // A link is followed once all who listen know of the click, and this script may be there sooner.
  await new Promise((resolve) => setTimeout(resolve));
  const {pathname, hash} = new URL(link.href);
  const isHere = pathname === new URL(href).pathname;
  const find = () =>
    hash
      ? document.getElementById(decodeURIComponent(hash.slice(1)))
      : document.querySelector<HTMLElement>('main');
  // The page before may have a heading of the same name.
  const target = await waitFor(link.href, () => (isHere || !link.isConnected ? find() : undefined));
  if (!target) return;
  const range = 'highlights' in CSS ? await mark(words, hash ? target : null) : undefined;
  // Another link may have been followed meanwhile.
  if (latest !== origin) return;
  const block = range?.startContainer.parentElement?.closest<HTMLElement>(BLOCK) ?? target;
  const button = buildButton(place);
  if (block.matches(HOLDER)) block.append(button);
  else block.after(button);
  block.tabIndex = -1;
  block.focus({preventScroll: true});

  const stopStaying = range ? stayAt(range) : undefined;
  // A link to another place of the same page leaves the mark where it is.
  const leave = () => {
    if (location.pathname !== pathname || location.href === home) forget();
  };
  const observer = new MutationObserver(() => {
    if (!block.isConnected) forget();
  });
  observer.observe(document.body, {childList: true, subtree: true});
  addEventListener('popstate', leave);
  forget = () => {
    forget = () => undefined;
    stopStaying?.();
    observer.disconnect();
    removeEventListener('popstate', leave);
    if (range) CSS.highlights.delete(MARK);
    button.remove();
    block.removeAttribute('tabindex');
  };
  button.onclick = () => {
    forget();
    stepBack(href, () => void goBack(origin, isHere ? undefined : block));
  };
}

/**
 * Goes back in the history to an address, step by step: the number of steps is not known once the reader went to other places
 * of the page and back. Where a link led to the address at which the reader was already, there may be none.
 */
function stepBack(href: string, arrive: () => void): void {
  if (location.href === href) return arrive();
  addEventListener('popstate', () => stepBack(href, arrive), {once: true});
  history.back();
}

/** Marks words below a heading, and scrolls to them. Nothing where they cannot be seen. */
async function mark(words: string, heading: Element | null): Promise<Range | undefined> {
  const range = findRange(words, heading);
  if (!range) return undefined;
  await open(range.startContainer.parentElement);
  if (!range.getBoundingClientRect().height) return undefined;
  CSS.highlights.set(MARK, new Highlight(range));
  scrollToRange(range);
  return range;
}

/** Opens what is closed around an element. The host does so in steps, with a component of its own. */
async function open(element: Element | null): Promise<void> {
  const closed = element?.closest('details:not([open])');
  if (!closed) return;
  closed.querySelector('summary')?.click();
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  // It may stand in another one, and this one may not have opened.
  await open(closed.parentElement);
}

/** Leads back to the question, which is `2 / 5` or the only one of its quiz. */
function buildButton(place: string | undefined): HTMLElement {
  const [number] = place?.split(' ') ?? [];
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'quiz-button quiz-back';
  button.textContent = number
    ? translate({id: 'theme.Quiz.backTo', message: 'Back to question {number}'}, {number})
    : translate({id: 'theme.Quiz.back', message: 'Back to the question'});
  return button;
}

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

/** Brings a reader to the link again, with the page scrolled as it was. A verdict that was closed meanwhile is opened. */
export async function goBack({href, question, top}: Origin): Promise<void> {
  const find = (selector: string) =>
    document.getElementById(question)?.querySelector<HTMLElement>(selector);
  const link = await waitFor(href, () => {
    find('[data-verdict] [aria-expanded="false"]')?.click();
    return find('.quiz-review a');
  });
  if (!link) return;
  scrollTo({top, behavior: 'instant'});
  link.focus({preventScroll: true});
  const box = link.getBoundingClientRect();
  if (box.top < 0 || box.bottom > innerHeight) {
    link.scrollIntoView({block: 'center', behavior: 'instant'});
  }
}

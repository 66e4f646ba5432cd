import type {Page} from 'playwright-core';

/** An event of a quiz as a listener on the document hears it. */
export interface HeardEvent {
  name: 'answered' | 'completed' | 'reset';
  bubbles: boolean;
  /** `data-quiz` of the element it was sent from. */
  from: string | undefined;
  detail: Record<string, unknown>;
}

declare global {
  interface Window {
    heard: HeardEvent[];
  }
}

/** Records, from the next page load on, the events that reach the document. */
export async function recordEvents(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.heard = [];
    for (const name of ['answered', 'completed', 'reset'] as const) {
      document.addEventListener(`docusaurus-quiz:${name}`, (event) => {
        const {bubbles, target, detail} = event as CustomEvent<Record<string, unknown>>;
        window.heard.push({name, bubbles, from: (target as HTMLElement).dataset.quiz, detail});
      });
    }
  });
}

/** The events since the page was loaded. */
export async function readEvents(page: Page): Promise<HeardEvent[]> {
  return page.evaluate(() => window.heard);
}

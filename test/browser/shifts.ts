import type {Page} from 'playwright-core';
import {comeToRest} from '../support/rest.js';

declare global {
  interface Window {
    shifts: {value: number; of: string}[];
  }
}

/** Notes from the first byte on what moves without its own doing, whoever caused it; see `sumShifts`. */
export async function listenToShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const {value, sources} = entry as PerformanceEntry & {
          value: number;
          sources: {node: Node | null}[];
        };
        const moved = sources
          .map(({node}) => (node instanceof Element ? node : node?.parentElement))
          // The host adds buttons to code that turns out not to fit.
          .filter((element) => !element?.closest('[class*=codeBlock]'));
        if (sources.length > 0 && moved.length === 0) continue;
        const of = moved.map((element) => element?.outerHTML.slice(0, 80)).join(' | ');
        window.shifts.push({value, of});
      }
    }).observe({type: 'layout-shift', buffered: true});
  });
}

/** The layout shift of a page so far, with the texts that moved. */
export async function sumShifts(page: Page): Promise<{value: number; of: string[]}> {
  await page.evaluate(() => document.fonts.ready.then(() => {}));
  await comeToRest(page);
  return page.evaluate(() => ({
    value: window.shifts.reduce((sum, {value}) => sum + value, 0),
    of: window.shifts.map(({of}) => of),
  }));
}

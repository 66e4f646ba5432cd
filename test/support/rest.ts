import type {BrowserContext, Page, Request} from 'playwright-core';
import {expect} from 'vitest';
import {LIMIT} from './limit.js';

/** What the pages of a context have asked for. */
interface Requests {
  count: number;
  open: Set<Request>;
}

const contexts = new WeakMap<BrowserContext, Requests>();

/** Follows the requests of a context from now on, so that its pages can come to rest. */
export function followRequests(context: BrowserContext): void {
  const requests: Requests = {count: 0, open: new Set()};
  contexts.set(context, requests);
  context.on('request', (request) => {
    requests.count += 1;
    requests.open.add(request);
  });
  const close = (request: Request) => void requests.open.delete(request);
  context.on('requestfinished', close).on('requestfailed', close);
}

/**
 * Waits until a page of the host has come alive, has drawn what was done last, has got all that it asked for, and has
 * nothing left to do.
 */
export async function comeToRest(page: Page): Promise<void> {
  const requests = contexts.get(page.context());
  if (!requests) throw new Error('Nobody follows the requests of this page');
  await page.locator('html[data-has-hydrated=true]').waitFor({state: 'attached'});
  let before: number;
  do {
    before = requests.count;
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          // What is seen first in one frame is asked for before the next one.
          requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(resolve)));
        }),
    );
    await expect.poll(() => requests.open.size, {timeout: LIMIT, interval: 25}).toBe(0);
  } while (requests.count > before);
}

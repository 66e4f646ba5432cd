import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, expect} from 'vitest';
import {openPage} from '../support/browser.js';
import {launchBrowser} from '../support/chromium.js';
import type {PageOptions} from '../support/browser.js';
import {LIMIT} from '../support/limit.js';
import {serve} from '../support/serve.js';
import type {ServeOptions, Server} from '../support/serve.js';
import type {SiteResult} from '../support/site.js';
import {buildBrowserSite} from './site.js';

export interface VisitOptions extends PageOptions {
  /** Called before the page goes anywhere. */
  prepare?: (page: Page) => Promise<unknown>;
  /** When the page counts as arrived; default `load`, which waits for the scripts. */
  waitUntil?: 'load' | 'commit';
}

export interface VisitedSite {
  site: SiteResult;
  server: Server;
  browser: Browser;
  /** A page of its own for the running test, which has arrived at the path. */
  open: (path: string, options?: VisitOptions) => Promise<Page>;
}

/** One site, one server and one browser for the tests around the call. */
export function visitSite(
  build: () => Promise<SiteResult> = buildBrowserSite,
  serveOptions?: ServeOptions,
): VisitedSite {
  const visited = {
    open: async (path, {prepare, waitUntil = 'load', ...options} = {}) => {
      const page = await openPage(visited.browser, options);
      await prepare?.(page);
      await page.goto(visited.server.url + path, {waitUntil});
      return page;
    },
  } as VisitedSite;
  beforeAll(async () => {
    visited.site = await build();
    expect(visited.site.exitCode, visited.site.output).toBe(0);
    visited.server = await serve(visited.site.outDir, serveOptions);
    visited.browser = await launchBrowser();
  });
  afterAll(async () => {
    await visited.browser.close();
    await visited.server.close();
  });
  return visited;
}

/** Waits until what is read meets the expectation: `await eventually(() => …).toBe(…)`. */
export const eventually = <T>(read: () => T) => expect.poll(read, {timeout: LIMIT, interval: 25});

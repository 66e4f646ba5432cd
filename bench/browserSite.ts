import type {BrowserContext, CDPSession, Page} from 'playwright-core';
import {launchBrowser} from '../test/support/chromium.js';
import {serve} from '../test/support/serve.js';
import {buildSite} from '../test/support/site.js';
import type {SiteResult} from '../test/support/site.js';
import {writePlainList, writeQuiz} from './content.js';

/** How many questions the pages hold. */
export const SIZES = [5, 20, 50, 1000] as const;

/** A page that has arrived and come to rest. */
export interface Visit {
  context: BrowserContext;
  page: Page;
  session: CDPSession;
}

export interface VisitOptions {
  /** How many times slower the processor seems. */
  rate?: number;
  viewport?: {width: number; height: number};
  /** Runs in the page before anything of its own. */
  script?: () => void;
}

/** Opens a page in a browser profile of its own, lets `read` look at it, and closes it again. */
export type Open = <T>(
  path: string,
  options: VisitOptions,
  read: (visit: Visit) => Promise<T>,
) => Promise<T>;

/**
 * Builds pages with the real host, and opens them in Chromium: `quiz-<size>`, `list-<size>` and `empty`, or those of another
 * site.
 */
export async function openPages<T>(
  use: (open: Open) => Promise<T>,
  build: () => Promise<SiteResult> = buildPages,
): Promise<T> {
  const {outDir, output, exitCode} = await build();
  if (exitCode) throw new Error(output);
  const server = await serve(outDir);
  const browser = await launchBrowser();
  try {
    return await use(async (path, {rate = 1, script, ...options}, read) => {
      const context = await browser.newContext(options);
      try {
        const page = await context.newPage();
        page.setDefaultTimeout(60_000);
        if (script) await page.addInitScript(script);
        const session = await context.newCDPSession(page);
        // Time of the processor, not of the clock: what else runs on the machine does not count.
        await session.send('Performance.enable', {timeDomain: 'threadTicks'});
        await session.send('Emulation.setCPUThrottlingRate', {rate});
        await page.goto(`${server.url}/docs/${path}`);
        const visit = {context, page, session};
        await comeToRest(visit);
        return await read(visit);
      } finally {
        await context.close();
      }
    });
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Milliseconds that the page's thread has worked so far: on scripts, or on everything. */
export async function readTime(visit: Visit, what: 'Script' | 'Task' = 'Script'): Promise<number> {
  const {metrics} = await visit.session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({name}) => name === `${what}Duration`)?.value ?? NaN);
}

/** Waits until no script has run for half a second. Asks from outside, since a question in the page would be a script. */
export async function comeToRest(visit: Visit): Promise<void> {
  let before = -1;
  for (let quiet = 0; quiet < 5;) {
    await visit.page.waitForTimeout(100);
    const now = await readTime(visit);
    quiet = now === before ? quiet + 1 : 0;
    before = now;
  }
}

/** Fails unless the page is hydrated, and its quiz ready to be used. */
export async function expectLive({page}: Visit): Promise<void> {
  const isLive = await page.evaluate(() => {
    const questions = document.querySelectorAll('.quiz-question');
    const buttons = [...document.querySelectorAll('.quiz-question .quiz-main')];
    const usable = buttons.filter((button) => button.checkVisibility());
    const {hasHydrated} = document.documentElement.dataset;
    return hasHydrated === 'true' && usable.length === questions.length;
  });
  if (!isLive) throw new Error(`Expected ${page.url()} to be hydrated`);
}

function buildPages(): Promise<SiteResult> {
  const pages = SIZES.flatMap((size) => [
    [`docs/quiz-${size}.mdx`, writeQuiz(size)] as const,
    [`docs/list-${size}.mdx`, writePlainList(size)] as const,
  ]);
  return buildSite({
    name: 'bench-browser',
    files: {'docs/empty.mdx': 'Nothing.\n', ...Object.fromEntries(pages)},
    config: {onBrokenLinks: 'ignore'},
  });
}

import {execFileSync} from 'node:child_process';
import type {Browser, Page} from 'puppeteer-core';
import {launchFirefox} from '../support/firefox.js';
import {startDesktop} from './desktop.js';
import {startOrca} from './orca.js';
import type {Act} from './orca.js';

/** Somebody who uses Firefox with Orca and a keyboard; whoever brings them here sends them away. */
export interface Reader {
  /** Goes to a page as somebody who was never there, with an Orca that has heard nothing yet. */
  open: (url: string) => Promise<void>;
  /** Presses keys or types, in the words of a scenario, and returns what is heard until there is silence. */
  take: (step: string) => Promise<string[]>;
  leave: () => Promise<void>;
}

/** How often in a row browser and screen reader have to have nothing more to say. */
const ROUNDS = 3;

/** Orca hears of keys by the screen, so keys are pressed there, and Firefox has to have a window on it. */
const PREFERENCES = {
  'accessibility.force_disabled': -1,
  // Focus is real: a window has it or has not.
  'focusmanager.testmode': false,
  'remote.prefs.recommended': false,
};

/** Starts desktop, Orca and Firefox, with a first page. */
export async function bringReader(url: string): Promise<Reader> {
  const desktop = await startDesktop();
  const {environment} = desktop;
  let orca = await startOrca(environment);
  // What is named on the command line has the focus, and no bar of the browser.
  const browser = await launchFirefox({urls: [url], environment, preferences: PREFERENCES});
  const page = await findPage(browser, url);

  /** Waits for silence: until neither the page nor Orca has anything left to do, and nothing was said for some rounds. */
  const listen = async (from: number): Promise<Act[]> => {
    let rounds = 0;
    let length = from;
    while (rounds < ROUNDS) {
      await finish(page);
      await orca.settle();
      const acts = orca.listActs(from);
      const isNew = acts.slice(length - from).some(({kind}) => kind !== 'settled');
      rounds = isNew ? 0 : rounds + 1;
      length = from + acts.length;
    }
    return orca.listActs(from);
  };

  return {
    async open(next) {
      await page.evaluate(() => {
        localStorage.clear();
      });
      await page.goto('about:blank');
      await orca.stop();
      orca = await startOrca(environment);
      await page.goto(next);
      await page.waitForSelector('[data-live="true"]');
      await listen(orca.listActs().length);
    },
    async take(step) {
      const from = orca.listActs().length;
      const [, text] = /^type:(.*)$/.exec(step) ?? [];
      const args = text === undefined ? ['key', step] : ['type', '--delay', '50', text];
      execFileSync('xdotool', args, {env: {...process.env, ...environment}});
      await orca.seeKeys(text === undefined ? step.split('+').length : text.length, from);
      const acts = await listen(from);
      // Who types on does not listen to the end.
      return describe(text === undefined ? acts : acts.filter(({kind}) => kind === 'said'));
    },
    async leave() {
      await browser.close();
      await orca.stop();
      await desktop.stop();
    },
  };
}

async function findPage(browser: Browser, url: string): Promise<Page> {
  const target = await browser.waitForTarget((each) => each.url() === url);
  const page = await target.page();
  if (!page) throw new Error(`Firefox did not open ${url}`);
  return page;
}

/** Waits until a page has drawn what it has to draw, and has nothing left to do. */
const finish = (page: Page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        setTimeout(() => requestAnimationFrame(() => requestIdleCallback(resolve)), 100);
      }),
  );

/** Orca tells of a progress bar when it likes: by the clock, in between or after what a key brought about. */
const PROGRESS = /^\d+ percent\.$/;

/** What was heard, an utterance a line, without progress bars. What was cut off before it could be heard says so. */
function describe(acts: readonly Act[]): string[] {
  const heard: string[] = [];
  for (const {kind, text} of acts) {
    if (kind === 'said' && !PROGRESS.test(text)) heard.push(text);
    if (kind === 'stopped' && heard.length > 0) heard.push('(what was said is cut off)');
  }
  return heard;
}

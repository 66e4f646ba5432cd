import fs from 'node:fs';
import path from 'node:path';
import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {setTheme} from '../browser/colours.js';
import {buildContentSite, showContent, SLOTS} from '../browser/content.js';
import type {Slot} from '../browser/content.js';
import {openPage} from '../support/browser.js';
import {serve} from '../support/serve.js';
import type {Server} from '../support/serve.js';
import {launchPinnedBrowser} from './pinned.js';
import {describeDifference, joinPictures, packSheet} from './sheet.js';

const UPDATE = process.env.UPDATE === '1' && !process.env.CI;

/** What a sheet shows side by side. */
const LOOKS = [
  {width: 440, theme: 'light', language: ''},
  {width: 440, theme: 'dark', language: ''},
  {width: 320, theme: 'light', language: ''},
  {width: 440, theme: 'light', language: '/he'},
] as const;

/** High enough that nothing scrolls below the host's bar. */
const HEIGHT = 6000;

let server: Server;
let browser: Browser;

beforeAll(async () => {
  const site = await buildContentSite();
  expect(site.exitCode, site.output).toBe(0);
  server = await serve(site.outDir);
  browser = await launchPinnedBrowser();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

async function take(slot: Slot, {width, theme, language}: (typeof LOOKS)[number]): Promise<Buffer> {
  const viewport = {width, height: HEIGHT};
  const page = await openPage(browser, {viewport, reducedMotion: 'reduce'});
  await page.goto(`${server.url}${language}/${slot}`);
  await setTheme(page, theme);
  await showContent(page, slot);
  // The pointer and the focus belong to one reader.
  await page.mouse.move(0, 0);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  return page.locator('[data-quiz]').screenshot({animations: 'disabled'});
}

it.each(SLOTS)(
  'draws each kind of content in the slot %s as it was, light, dark, on a phone and right to left',
  async (slot) => {
    const pictures: Buffer[] = [];
    for (const look of LOOKS) pictures.push(await take(slot, look));
    const sheet = joinPictures(pictures);
    const golden = path.join(import.meta.dirname, 'golden', `${slot}.png`);
    if (UPDATE) fs.writeFileSync(golden, packSheet(sheet));
    expect(describeDifference(slot, sheet, fs.readFileSync(golden))).toBeUndefined();
  },
);

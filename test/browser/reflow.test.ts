import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {findClipped, findOverlaps, findUnreachableScrollers, measureSideways} from './layout.js';
import {bringTo} from './states.js';
import type {State} from './states.js';
import {visitSite} from './visit.js';

/** The host's own links to the next page do not fit at this size. */
const TEXT_200 =
  'html { font-size: 200% !important; } .pagination-nav { display: none !important; }';
/** The values of success criterion 1.4.12. */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
  p { margin-block-end: 2em !important; }`;

const {open} = visitSite();

async function expectReadable(page: Page): Promise<void> {
  await expect(findClipped(page)).resolves.toEqual([]);
  await expect(findOverlaps(page)).resolves.toEqual([]);
  await expect(findUnreachableScrollers(page)).resolves.toEqual([]);
  await expect(measureSideways(page), 'sideways scrolling').resolves.toBeLessThanOrEqual(0);
}

/** Brings a phone's page to a state, and looks at it with large text and with wide spacing too. */
async function expectReflow(page: Page, state: State): Promise<void> {
  await bringTo(page, state);
  await expectReadable(page);
  const large = await page.addStyleTag({content: TEXT_200});
  await expectReadable(page);
  await large.evaluate((style) => {
    (style as HTMLStyleElement).remove();
  });
  await page.addStyleTag({content: SPACING});
  await expectReadable(page);
}

const STATES = ['fresh', 'error', 'wrong', 'partly', 'shown', 'restored'] as const;
const PHONE = {viewport: {width: 320, height: 640}};

describe.each(['/wide', '/de/wide'])('on %s', (path) => {
  it.each(STATES)(
    'fits 320 px, with text twice as large and spaced out too, when %s (AX-15, AX-16)',
    async (state) => {
      await expectReflow(await open(path, PHONE), state);
    },
  );
});

it.each(['fresh', 'error', 'partly', 'shown'] as const)(
  'fits 320 px with all types of questions, when %s (AX-15, AX-16)',
  async (state) => {
    await expectReflow(await open('/types', PHONE), state);
  },
);

it.each(['/choice', '/compact', '/de/end'])(
  'fits 320 px on %s when all is shown (AX-15, AX-16)',
  async (path) => {
    await expectReflow(await open(path, PHONE), 'shown');
  },
);

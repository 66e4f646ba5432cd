import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {findClipped, findUnreachableScrollers, measureSideways} from './layout.js';
import {bringTo} from './states.js';
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
  await expect(findUnreachableScrollers(page)).resolves.toEqual([]);
  await expect(measureSideways(page), 'sideways scrolling').resolves.toBeLessThanOrEqual(0);
}

const STATES = ['fresh', 'error', 'wrong', 'partly', 'shown', 'restored'] as const;

describe.each(['/wide', '/de/wide', '/choice'])('on %s', (path) => {
  it.each(STATES)('fits 320 px, with text twice as large too, when %s (AX-15)', async (state) => {
    const page = await open(path, {viewport: {width: 320, height: 640}});
    await bringTo(page, state);
    await expectReadable(page);
    await page.addStyleTag({content: TEXT_200});
    await expectReadable(page);
  });

  it.each(STATES)('stands the spacing that a reader needs, when %s (AX-16)', async (state) => {
    const page = await open(path, {viewport: {width: 320, height: 640}});
    await bringTo(page, state);
    await page.addStyleTag({content: SPACING});
    await expectReadable(page);
  });
});

it('fits 320 px when a whole quiz was submitted', async () => {
  const page = await open('/end', {viewport: {width: 320, height: 640}});
  await bringTo(page, 'shown');
  await page.addStyleTag({content: TEXT_200});
  await expectReadable(page);
});

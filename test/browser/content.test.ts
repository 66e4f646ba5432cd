import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {buildContentSite, KINDS, showContent, SLOTS} from './content.js';
import {findClipped, findOverlaps, findUnreachableScrollers, measureSideways} from './layout.js';
import {visitSite} from './visit.js';

const {open} = visitSite(buildContentSite);

/** Words of tables that do not stand in one line. */
const findBrokenWords = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-quiz] :is(th, td)')].flatMap((cell) => {
      const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      const broken: string[] = [];
      while (texts.nextNode()) {
        const {currentNode} = texts;
        for (const {0: word, index} of currentNode.textContent!.matchAll(/\S+/g)) {
          const range = document.createRange();
          range.setStart(currentNode, index);
          range.setEnd(currentNode, index + word.length);
          if (range.getClientRects().length > 1) broken.push(word);
        }
      }
      return broken;
    }),
  );

describe.each(SLOTS)('content of authors in the slot %s', (slot) => {
  it.each(['', '/he'])(
    'fits 320 px, scrolls in its own box, and keeps words of tables whole, on %s/',
    async (language) => {
      const page = await open(`${language}/${slot}`, {viewport: {width: 320, height: 640}});
      await showContent(page, slot);
      const tables = page.locator('[data-quiz] table').filter({visible: true});
      expect(await tables.count(), 'it is shown').toBe(1);
      await expect(findBrokenWords(page)).resolves.toEqual([]);
      await expect(findClipped(page)).resolves.toEqual([]);
      await expect(findOverlaps(page)).resolves.toEqual([]);
      await expect(findUnreachableScrollers(page)).resolves.toEqual([]);
      await expect(measureSideways(page), 'sideways scrolling').resolves.toBeLessThanOrEqual(0);
    },
  );
});

it('writes code from left to right on a site that is written from right to left', async () => {
  const page = await open('/he/explanation');
  await showContent(page, 'explanation');
  const code = page.locator('[data-quiz] pre').filter({visible: true});
  expect(await code.evaluate((block) => getComputedStyle(block).direction)).toBe('ltr');
});

it('emphasises the question alone: a prompt of one block, and of several the last paragraph', async () => {
  const page = await open('/prompt');
  await showContent(page, 'prompt');
  const emphasized = await page.evaluate(() =>
    [...document.querySelectorAll('.quiz-prompt')].map((prompt) => {
      const blocks = [...prompt.querySelectorAll(':scope > :is(p, ol, table, div)')];
      // A prompt of one paragraph stands there without it.
      return (blocks.length > 0 ? blocks : [prompt]).map(
        (block) => Number(getComputedStyle(block).fontWeight) >= 600,
      );
    }),
  );
  const expected = Object.keys(KINDS).map((kind) =>
    kind === 'paragraphs' ? [false, false, true] : [true],
  );
  expect(emphasized).toEqual(expected);
});

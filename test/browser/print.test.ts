import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {readPrinted} from './printed.js';
import {bringTo, findQuestions} from './states.js';
import {visitSite} from './visit.js';

const {open} = visitSite();

async function expectPrinted(page: Page): Promise<void> {
  const text = await readPrinted(page);
  expect(text).toContain('Which port does HTTPS use by default?');
  expect(text).toContain('8080');
  expect(text).toContain('server.listen(443);');
  expect(text).toContain('IANA registered port 443 for HTTP over TLS.');
  expect(text).toContain('SSH and HTTPS encrypt');
  expect(text).not.toMatch(/\b(Check|Answer again|Reset|Start over|Submit|to go)\b/);
}

describe('on paper (UX-09)', () => {
  it('holds options and answers when nothing was answered', async () => {
    const page = await open('/choice');
    await bringTo(page, 'fresh');
    await expectPrinted(page);
  });

  it('holds options and answers of what was answered', async () => {
    const page = await open('/choice');
    await bringTo(page, 'partly');
    await expectPrinted(page);
    expect(await readPrinted(page)).not.toMatch(/Choose again|more to find|Review:/);
  });

  it('holds options and answers without scripts', async () => {
    await expectPrinted(await open('/choice', {javaScriptEnabled: false}));
  });

  it('holds no key where it is never to be shown', async () => {
    const page = await open('/reveal');
    await bringTo(page, 'fresh');
    const text = await readPrinted(page);
    expect(text).toContain('Because of always');
    expect(text).not.toContain('Because of never');
  });

  it('leaves the screen as it was', async () => {
    const page = await open('/choice');
    await bringTo(page, 'wrong');
    const before = await findQuestions(page).allInnerTexts();
    await page.pdf();
    await expect(findQuestions(page).allInnerTexts()).resolves.toEqual(before);
  });
});

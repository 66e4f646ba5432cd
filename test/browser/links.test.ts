import type {Locator, Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {eventually, visitSite} from './visit.js';

describe('deep links (UX-08)', () => {
  const {open} = visitSite();
  /** Low enough that both targets have to be scrolled to. */
  const small = {viewport: {width: 800, height: 400}};

  const expectBelowNavbar = async (page: Page, target: Locator) => {
    const navbar = page.getByRole('navigation', {name: 'Main'});
    await eventually(async () => {
      const [bar, box] = [await navbar.boundingBox(), await target.boundingBox()];
      const top = (box?.y ?? 0) - (bar?.y ?? 0) - (bar?.height ?? 0);
      return top >= 0 && top < 100;
    }).toBe(true);
  };
  /** What can be seen of being the target: its own frame, surface or a part drawn beside it. */
  const readLooks = (target: Locator) =>
    target.evaluate((element) =>
      [null, '::before', '::after'].map((part) => {
        const {outline, boxShadow, background, border} = getComputedStyle(element, part);
        return [outline, boxShadow, background, border];
      }),
    );

  it.each([
    ['ports', '[data-quiz="ports"]'],
    ['ports--listen', '[data-question="listen"]'],
    ['ports--https', '[data-question="https"]'],
  ])('#%s arrives below the navbar, and shows where it arrived', async (anchor, selector) => {
    const page = await open(`/choice#${anchor}`, small);
    const target = page.locator(selector);
    expect(await target.getAttribute('id')).toBe(anchor);
    await expectBelowNavbar(page, target);
    const found = await readLooks(target);
    await page.evaluate(() => {
      window.location.hash = '#elsewhere';
    });
    await eventually(() => readLooks(target)).not.toEqual(found);
  });

  it('arrive from a link on another page of the site', async () => {
    const page = await open('/linking', small);
    await page.getByRole('link', {name: 'To the question about servers'}).click();
    await expectBelowNavbar(page, page.locator('[data-question="listen"]'));
  });

  it('are in the HTML of the server', async () => {
    const page = await open('/choice#ports--listen', {...small, javaScriptEnabled: false});
    await expectBelowNavbar(page, page.locator('[data-question="listen"]'));
  });
});

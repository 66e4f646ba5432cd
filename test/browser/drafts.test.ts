import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {findQuestion} from './question.js';
import {findControls} from './respond.js';
import {readKey, readSaved} from './saved.js';
import {bringTo} from './states.js';
import {eventually, visitSite} from './visit.js';

const {open} = visitSite();

const SOURCE = 'docs/types.md';

/** Opens the page, on which something is saved for another question. */
async function openSaved(): Promise<{page: Page; key: string}> {
  const page = await open('/types');
  await bringTo(page, 'fresh');
  await findControls(findQuestion(page, 'code').root).first().fill('connect');
  return {page, key: await readKey(page, SOURCE)};
}

/**
 * Types into the first field of the page, lets the page go or hide in the same instant, if `then` says so, and returns
 * what is saved before and after that.
 */
function typeAndLeave(page: Page, key: string, then?: 'pagehide' | 'visibilitychange') {
  return page.evaluate(
    ([slot, name]) => {
      const field = document.querySelector<HTMLInputElement>('[data-question="text"] input')!;
      // Past the property by which React watches what it has set itself.
      Reflect.set(HTMLInputElement.prototype, 'value', 'setupComp', field);
      field.dispatchEvent(new InputEvent('input', {bubbles: true}));
      const before = localStorage.getItem(slot);
      if (name === 'pagehide') dispatchEvent(new PageTransitionEvent(name));
      if (name === 'visibilitychange') document.dispatchEvent(new Event(name, {bubbles: true}));
      return [before, localStorage.getItem(slot)].map((text) => text?.includes('setupComp'));
    },
    [key, then] as const,
  );
}

describe('what was typed and not checked', () => {
  it('waits to be saved with what is typed next', async () => {
    const {page, key} = await openSaved();
    expect(await typeAndLeave(page, key)).toEqual([false, false]);
    const read = async () => (await readSaved(page, SOURCE)).q['types/text']?.r;
    await eventually(read).toEqual(['setupComp', '', '', '']);
  });

  it.each(['pagehide', 'visibilitychange'] as const)('is saved at %s', async (name) => {
    const {page, key} = await openSaved();
    expect(await typeAndLeave(page, key, name)).toEqual([false, true]);
  });

  it.each(['leaving by the address bar', 'a reload'])('is there after %s', async (way) => {
    const {page, key} = await openSaved();
    await typeAndLeave(page, key);
    if (way === 'a reload') await page.reload();
    else {
      await page.goto(new URL('/', page.url()).href);
      await page.goBack();
    }
    const field = findControls(findQuestion(page, 'text').root).first();
    await eventually(() => field.inputValue()).toBe('setupComp');
  });

  it('is saved when a link leads to another page, without a reload', async () => {
    const {page, key} = await openSaved();
    await page.evaluate(() => Object.assign(window, {isSame: true}));
    await typeAndLeave(page, key);
    await page.getByRole('link', {name: 'Before the quiz'}).click();
    await page.waitForURL('**/plain');
    const read = async () => (await readSaved(page, SOURCE)).q['types/text']?.r;
    await eventually(read).toEqual(['setupComp', '', '', '']);
    expect(await page.evaluate(() => 'isSame' in window)).toBe(true);
  });
});

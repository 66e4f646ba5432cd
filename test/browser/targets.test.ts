import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {forget} from './saved.js';
import {bringTo, findCheck, findOptions, findQuestions} from './states.js';
import {eventually, visitSite} from './visit.js';

const {open} = visitSite();

/** The focused element, when it is partly under the navigation bar or beyond the window. */
const findHidden = (page: Page) =>
  page.evaluate(() => {
    const bar = document.querySelector('.navbar')!.getBoundingClientRect().bottom;
    const {top, bottom, height} = document.activeElement!.getBoundingClientRect();
    const isSeen = height > 0 && top > bar - 1 && bottom < innerHeight + 1;
    return isSeen ? [] : [document.activeElement!.outerHTML.slice(0, 120), top, bottom];
  });

describe.each([
  ['forwards', 'Tab', 'Before the quiz', 'After the quiz'],
  ['backwards', 'Shift+Tab', 'After the quiz', 'Before the quiz'],
])('going %s', (_, key, from, to) => {
  it('never hides what has the focus under the navigation bar (AX-12)', async () => {
    const page = await open('/choice', {viewport: {width: 600, height: 420}});
    await bringTo(page, 'wrong');
    const last = page.getByRole('link', {name: to});
    await page.getByRole('link', {name: from}).focus();
    for (let count = 0; count < 60; count++) {
      await page.keyboard.press(key);
      if (await last.evaluate((link) => link === document.activeElement)) return;
      // The browser scrolls with the next frame.
      await eventually(() => findHidden(page)).toEqual([]);
    }
    expect.fail('The link on the other side of the quiz was never reached.');
  });
});

it('gives every option and button a target of 44 px (AX-10, UX-11)', async () => {
  const page = await open('/plain', {viewport: {width: 412, height: 800}, hasTouch: true});
  for (const [path, state] of [
    ['/choice', 'fresh'],
    ['/choice', 'wrong'],
    ['/choice', 'shown'],
    ['/compact', 'wrong'],
    ['/end', 'shown'],
  ] as const) {
    await forget(page);
    await page.goto(new URL(path, page.url()).href);
    await bringTo(page, state);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('[data-quiz] :is(input, button, summary)')]
        // Code blocks bring the host's own buttons.
        .filter((control) => control.checkVisibility() && !control.closest('[class*=codeBlock]'))
        // The row of an option is its target, whether it is a label or not; the next test taps it.
        .map((control) => (control.matches('input') ? control.parentElement! : control))
        .map((target) => ({target, box: target.getBoundingClientRect()}))
        .filter(({box}) => Math.round(box.height) < 44 || Math.round(box.width) < 44)
        .map(({target, box}) => `${box.width} x ${box.height}: ${target.outerHTML.slice(0, 120)}`),
    );
    expect(small, `${path} ${state}`).toEqual([]);
  }
});

it.each(['fresh', 'error', 'partly', 'shown'] as const)(
  'gives all types buttons of 44 px, and fields of at least 24 px, when %s (AX-10, UX-11)',
  async (state) => {
    const page = await open('/types', {viewport: {width: 412, height: 800}, hasTouch: true});
    await bringTo(page, state);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('[data-quiz] :is(.quiz-control, .quiz-button)')]
        .filter((control) => control.checkVisibility({visibilityProperty: true}))
        .map((target) => ({target, box: target.getBoundingClientRect()}))
        .filter(({target, box}) => {
          const least = target.matches('.quiz-control') ? 24 : 44;
          return Math.round(box.height) < least || Math.round(box.width) < least;
        })
        .map(({target, box}) => `${box.width} x ${box.height}: ${target.outerHTML.slice(0, 120)}`),
    );
    expect(small).toEqual([]);
  },
);

it.each([
  ['of a line', 0, 0],
  ['of blocks', 2, 1],
])('lets the whole row of an option %s be tapped (AX-10)', async (_, question, index) => {
  const page = await open('/choice', {viewport: {width: 412, height: 800}, hasTouch: true});
  await bringTo(page, 'fresh');
  const option = findOptions(findQuestions(page).nth(question)).nth(index);
  await option.scrollIntoViewIfNeeded();
  const box = (await option.locator('xpath=..').boundingBox())!;
  for (const [x, y] of [
    [4, 4],
    [box.width - 4, box.height - 4],
  ] as const) {
    await forget(page);
    await findCheck(findQuestions(page).first()).waitFor();
    await option.scrollIntoViewIfNeeded();
    const row = (await option.locator('xpath=..').boundingBox())!;
    await page.touchscreen.tap(row.x + x, row.y + y);
    await eventually(() => option.isChecked()).toBe(true);
  }
});

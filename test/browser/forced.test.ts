import type {Locator} from 'playwright-core';
import {expect, it} from 'vitest';
import {measureContrast, measureDrawnContrast} from './colours.js';
import {findRing} from './ring.js';
import {bringTo, findOptions, findQuestions} from './states.js';
import {visitSite} from './visit.js';

const {open} = visitSite();

it.each(['light', 'dark'] as const)(
  'draws chosen, not chosen and focused options apart in forced %s colours (AX-18)',
  async (colorScheme) => {
    const page = await open('/choice', {forcedColors: 'active', colorScheme});
    await bringTo(page, 'fresh');
    for (const question of (await findQuestions(page).all()).slice(0, 2)) {
      const option = findOptions(question).first();
      const unchosen = await option.screenshot({animations: 'disabled'});
      await expect(measureDrawnContrast(option)).resolves.toBeGreaterThanOrEqual(3);
      await option.check();
      await page.evaluate(() => {
        (document.activeElement as HTMLElement).blur();
      });
      await page.mouse.move(0, 0);
      const chosen = await option.screenshot({animations: 'disabled'});
      expect(chosen.equals(unchosen)).toBe(false);
      await expect(measureDrawnContrast(option)).resolves.toBeGreaterThanOrEqual(3);
    }
    await page.getByRole('link', {name: 'Before the quiz'}).focus();
    await page.keyboard.press('Tab');
    expect((await findRing(page))?.width).toBeGreaterThanOrEqual(2);
  },
);

it('leaves the colours of all text to the reader (AX-18)', async () => {
  const page = await open('/choice', {forcedColors: 'active'});
  await bringTo(page, 'shown');
  const kept = await page.evaluate(() =>
    [...document.querySelectorAll('[data-quiz] *')]
      .filter((element) => getComputedStyle(element).forcedColorAdjust === 'none')
      .filter((element) => element.textContent.trim() !== '')
      .map((element) => element.outerHTML.slice(0, 120)),
  );
  expect(kept).toEqual([]);
});

/** Whether a line is drawn, of which the computed colour does not tell. */
async function isUnderlined(button: Locator): Promise<boolean> {
  const drawn = await button.screenshot({animations: 'disabled'});
  await button.evaluate((node) => {
    node.style.textDecoration = 'none';
  });
  return !drawn.equals(await button.screenshot({animations: 'disabled'}));
}

it('borders each button, or underlines it, since backgrounds are gone in forced colours (AX-18)', async () => {
  const page = await open('/choice', {forcedColors: 'active'});
  for (const state of ['fresh', 'wrong'] as const) {
    await bringTo(page, state);
    const buttons = await page.locator('[data-quiz] .quiz-button:visible').all();
    expect(buttons.length).toBeGreaterThanOrEqual(3);
    for (const button of buttons) {
      const width = await button.evaluate((node) => getComputedStyle(node).borderBlockStartWidth);
      const contrast = await measureContrast(button, 'border-block-start-color');
      const isBordered = width === '1px' && contrast >= 3;
      expect(isBordered || (await isUnderlined(button)), await button.innerText()).toBe(true);
    }
  }
});

it('borders each option, since backgrounds are gone in forced colours (AX-18)', async () => {
  const page = await open('/choice', {forcedColors: 'active'});
  await bringTo(page, 'shown');
  const mark = page.getByText('Correct answer', {exact: true}).first();
  const box = mark.locator('xpath=ancestor::*[.//input][1]');
  const border = await box.evaluate((element) => {
    const {borderBlockStartStyle, borderBlockStartWidth} = getComputedStyle(element);
    return {style: borderBlockStartStyle, width: parseFloat(borderBlockStartWidth)};
  });
  expect(border.style).toBe('solid');
  expect(border.width).toBeGreaterThanOrEqual(1);
});

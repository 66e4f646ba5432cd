import {describe, expect, it} from 'vitest';
import {measureContrast, measureDrawnContrast, setTheme} from './colours.js';
import {findRing} from './ring.js';
import {answer, bringTo, findCheck, findOptions, findQuestions, showAnswer} from './states.js';
import {visitSite} from './visit.js';

const {open} = visitSite();

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it('draws controls with a contrast of 3 to 1, chosen or not (AX-09)', async () => {
    const page = await open('/choice');
    await bringTo(page, 'fresh');
    await setTheme(page, theme);
    for (const question of (await findQuestions(page).all()).slice(0, 2)) {
      const options = findOptions(question);
      await options.first().check();
      await page.mouse.move(0, 0);
      for (const option of await options.all()) {
        await expect(measureDrawnContrast(option)).resolves.toBeGreaterThanOrEqual(3);
      }
    }
  });

  it('draws fields with a contrast of 3 to 1, empty, wrong and right (AX-09)', async () => {
    const page = await open('/types');
    for (const state of ['fresh', 'partly'] as const) {
      await bringTo(page, state);
      await setTheme(page, theme);
      for (const field of await page.locator('.quiz-field > .quiz-control').all()) {
        const of = `${state} ${(await field.getAttribute('aria-label')) ?? ''}`;
        const border = await measureContrast(field, 'border-block-start-color');
        const fill = await measureContrast(field, 'background-color');
        expect(Math.max(border, fill), of).toBeGreaterThanOrEqual(3);
      }
      for (const mark of await page.locator('.quiz-mark').all()) {
        const text = await measureContrast(mark, 'color');
        const surface = await measureContrast(mark, 'background-color');
        expect(Math.max(text, surface)).toBeGreaterThanOrEqual(3);
      }
    }
  });

  it('draws code with blanks as readable as any other code of the site', async () => {
    const page = await open('/types');
    await bringTo(page, 'fresh');
    await setTheme(page, theme);
    const code = page.locator('.quiz-code code .plain:not(:empty)').first();
    await expect(measureContrast(code, 'color')).resolves.toBeGreaterThanOrEqual(4.5);
  });

  it('draws the marks of checked options with a contrast of 3 to 1 (AX-09)', async () => {
    const page = await open('/choice');
    await bringTo(page, 'fresh');
    await setTheme(page, theme);
    const secure = findQuestions(page).nth(1);
    await answer(secure, [0, 1]);
    await showAnswer(secure);
    for (const words of ['Right', 'Wrong', 'Correct, not chosen']) {
      const mark = secure.locator('.quiz-mark').getByText(words, {exact: true});
      // Written in a colour or on it; that its text can be read is for axe to say.
      const text = await measureContrast(mark, 'color');
      const surface = await measureContrast(mark, 'background-color');
      expect(Math.max(text, surface), words).toBeGreaterThanOrEqual(3);
      const box = mark.locator('xpath=ancestor::*[.//input][1]');
      const border = measureContrast(box, 'border-block-start-color');
      await expect(border, `border: ${words}`).resolves.toBeGreaterThanOrEqual(3);
    }
  });

  it('draws the focus ring with a contrast of 3 to 1 and at least 2 px (AX-09, AX-12)', async () => {
    const page = await open('/choice');
    await bringTo(page, 'wrong');
    await setTheme(page, theme);
    const last = page.getByRole('link', {name: 'After the quiz'});
    await page.getByRole('link', {name: 'Before the quiz'}).focus();
    for (let count = 0; count < 60; count++) {
      await page.keyboard.press('Tab');
      if (await last.evaluate((link) => link === document.activeElement)) return;
      const ring = await findRing(page);
      if (!ring) continue;
      expect(ring.width, ring.of).toBeGreaterThanOrEqual(2);
      await expect(
        measureContrast(page.locator('[data-ring]'), 'outline-color'),
        ring.of,
      ).resolves.toBeGreaterThanOrEqual(3);
    }
    expect.fail('The link after the quiz was never reached.');
  });

  it('fills or borders the Check button with a contrast of 3 to 1 (AX-09)', async () => {
    const page = await open('/choice');
    await bringTo(page, 'fresh');
    await setTheme(page, theme);
    const check = findCheck(findQuestions(page).first());
    const fill = await measureContrast(check, 'background-color');
    const border = await measureContrast(check, 'border-block-start-color');
    expect(Math.max(fill, border)).toBeGreaterThanOrEqual(3);
  });
});

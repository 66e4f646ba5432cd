import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {measureContrast, measureDrawnContrast, setTheme} from './colours.js';
import {findRing} from './ring.js';
import {answer, bringTo, findCheck, findOptions, findQuestions, showAnswer} from './states.js';
import {visitSite} from './visit.js';

const {open} = visitSite();

/** Looks at a page in one theme, then in the other. */
async function inBothThemes(page: Page, look: (theme: string) => Promise<void>): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await setTheme(page, theme);
    await look(theme);
  }
}

describe('in both themes', () => {
  it('draws controls with a contrast of 3 to 1, chosen or not (AX-09)', async () => {
    // High enough that nothing scrolls below the host's bar.
    const page = await open('/choice', {viewport: {width: 1280, height: 1600}});
    await bringTo(page, 'fresh');
    const questions = (await findQuestions(page).all()).slice(0, 2).map(findOptions);
    for (const options of questions) await options.first().check();
    await page.mouse.move(0, 0);
    await inBothThemes(page, async (theme) => {
      for (const options of questions) {
        for (const option of await options.all()) {
          expect(await measureDrawnContrast(option), theme).toBeGreaterThanOrEqual(3);
        }
      }
    });
  });

  it.each(['fresh', 'partly'] as const)(
    'draws fields with a contrast of 3 to 1, and their marks, when %s (AX-09)',
    async (state) => {
      const page = await open('/types');
      await bringTo(page, state);
      await inBothThemes(page, async (theme) => {
        for (const field of await page.locator('.quiz-field > .quiz-control').all()) {
          const of = `${theme} ${(await field.getAttribute('aria-label')) ?? ''}`;
          const border = await measureContrast(field, 'border-block-start-color');
          const fill = await measureContrast(field, 'background-color');
          expect(Math.max(border, fill), of).toBeGreaterThanOrEqual(3);
        }
        const discs = await page.locator('.quiz-join, .quiz-disc').all();
        if (state === 'partly') expect(discs.length).toBeGreaterThan(7);
        for (const disc of discs) {
          expect(await measureContrast(disc, 'background-color'), theme).toBeGreaterThanOrEqual(3);
          expect(await measureContrast(disc.locator('svg'), 'color'), theme).toBeGreaterThanOrEqual(
            3,
          );
        }
      });
    },
  );

  it('draws code with blanks as readable as any other code of the site', async () => {
    const page = await open('/types');
    await bringTo(page, 'fresh');
    const code = page.locator('.quiz-code code .plain:not(:empty)').first();
    await inBothThemes(page, async (theme) => {
      expect(await measureContrast(code, 'color'), theme).toBeGreaterThanOrEqual(4.5);
    });
  });

  it('draws the marks of checked options with a contrast of 3 to 1 (AX-09)', async () => {
    const page = await open('/choice');
    await bringTo(page, 'fresh');
    const secure = findQuestions(page).nth(1);
    await answer(secure, [0, 1]);
    await showAnswer(secure);
    await inBothThemes(page, async (theme) => {
      for (const words of ['Correct, your choice', 'Not this one', 'Correct answer']) {
        const mark = secure.locator('.quiz-mark').getByText(words, {exact: true});
        // Written in a colour or on it; that its text can be read is for axe to say.
        const text = await measureContrast(mark, 'color');
        const surface = await measureContrast(mark, 'background-color');
        expect(Math.max(text, surface), `${theme}: ${words}`).toBeGreaterThanOrEqual(3);
        const box = mark.locator('xpath=ancestor::*[.//input][1]');
        const border = await measureContrast(box, 'border-block-start-color');
        expect(border, `${theme}, border: ${words}`).toBeGreaterThanOrEqual(3);
      }
    });
  });

  it('draws the focus ring with a contrast of 3 to 1 and at least 2 px (AX-09, AX-12)', async () => {
    const page = await open('/choice');
    await bringTo(page, 'wrong');
    const last = page.getByRole('link', {name: 'After the quiz'});
    await inBothThemes(page, async (theme) => {
      await page.getByRole('link', {name: 'Before the quiz'}).focus();
      for (let count = 0; count < 60; count++) {
        await page.keyboard.press('Tab');
        if (await last.evaluate((link) => link === document.activeElement)) return;
        const ring = await findRing(page);
        if (!ring) continue;
        const of = `${theme}: ${ring.of}`;
        expect(ring.width, of).toBeGreaterThanOrEqual(2);
        const contrast = await measureContrast(page.locator('[data-ring]'), 'outline-color');
        expect(contrast, of).toBeGreaterThanOrEqual(3);
      }
      expect.fail('The link after the quiz was never reached.');
    });
  });

  it('fills or borders the Check button with a contrast of 3 to 1 (AX-09)', async () => {
    const page = await open('/choice');
    await bringTo(page, 'fresh');
    const check = findCheck(findQuestions(page).first());
    await inBothThemes(page, async (theme) => {
      const fill = await measureContrast(check, 'background-color');
      const border = await measureContrast(check, 'border-block-start-color');
      expect(Math.max(fill, border), theme).toBeGreaterThanOrEqual(3);
    });
  });
});

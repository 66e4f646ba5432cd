import type {Locator} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {answer, bringTo, findQuestions, showAnswer} from './states.js';
import {visitSite} from './visit.js';

const {open} = visitSite();

/** The text that a sighted reader has before them: nothing clipped away or left to assistive technology. */
const readVisible = (element: Locator): Promise<string> =>
  element.evaluate((root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const words: string[] = [];
    while (walker.nextNode()) {
      const range = document.createRange();
      range.selectNode(walker.currentNode);
      const {width, height} = range.getBoundingClientRect();
      const parent = walker.currentNode.parentElement!;
      const {clientWidth, clientHeight} = parent;
      const clipped =
        getComputedStyle(parent).overflow !== 'visible' && clientWidth * clientHeight < 9;
      const visible = parent.checkVisibility({visibilityProperty: true, opacityProperty: true});
      if (width > 1 && height > 1 && visible && !clipped) {
        words.push(walker.currentNode.textContent!);
      }
    }
    return words.join(' ').replace(/\s+/g, ' ').trim();
  });

describe('without any colour (AX-07)', () => {
  it('words tell the verdicts apart', async () => {
    const page = await open('/choice');
    await bringTo(page, 'fresh');
    const [https, secure, listen] = await findQuestions(page).all();
    await answer(https!, [1]);
    await answer(secure!, [0, 1, 2]);
    await answer(listen!, [0]);
    await expect(readVisible(https!)).resolves.toMatch(/(?<!Partly )\bRight\b/);
    await expect(readVisible(secure!)).resolves.toMatch(/\bPartly right\b/);
    await expect(readVisible(secure!)).resolves.toContain('0.5');
    await expect(readVisible(listen!)).resolves.toMatch(/\bWrong\b/);
  });

  it('words mark what was chosen rightly, chosen wrongly and missed', async () => {
    const page = await open('/choice');
    await bringTo(page, 'fresh');
    const secure = findQuestions(page).nth(1);
    await answer(secure, [0, 1]);
    const read = () => readVisible(secure.locator('.quiz-options'));
    const count = async (words: string) => (await read()).split(words).length - 1;
    await expect(count('Right')).resolves.toBe(1);
    await expect(count('Wrong')).resolves.toBe(1);
    await expect(count('Correct, not chosen'), 'before the answer is shown').resolves.toBe(0);
    await showAnswer(secure);
    await expect(count('Right')).resolves.toBe(1);
    await expect(count('Wrong')).resolves.toBe(1);
    await expect(count('Correct, not chosen')).resolves.toBe(1);
  });

  it('a mark stands with its option', async () => {
    const page = await open('/choice');
    await bringTo(page, 'fresh');
    const secure = findQuestions(page).nth(1);
    await answer(secure, [0, 1]);
    await showAnswer(secure);
    await expect(readVisible(secure.locator('.quiz-options'))).resolves.toMatch(
      /22 .*Right.* 23 .*Wrong.* 443 .*Correct, not chosen.* 80/,
    );
  });
});

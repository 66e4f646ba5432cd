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
    await expect(readVisible(https!)).resolves.toMatch(/(?<!(?:Partly|Not) )\b[Cc]orrect\b/);
    await expect(readVisible(secure!)).resolves.toMatch(/\bPartly correct\b/);
    await expect(readVisible(secure!)).resolves.toContain('2 found, 1 does not belong.');
    await expect(readVisible(listen!)).resolves.toMatch(/\bNot correct\b/);
  });

  it('words mark what was chosen rightly, chosen wrongly and missed', async () => {
    const page = await open('/choice');
    await bringTo(page, 'fresh');
    const secure = findQuestions(page).nth(1);
    await answer(secure, [0, 1]);
    const read = () => readVisible(secure.locator('.quiz-options'));
    const count = async (words: string) => (await read()).split(words).length - 1;
    await expect(count('Correct, your choice')).resolves.toBe(1);
    await expect(count('Not this one')).resolves.toBe(1);
    await expect(count('Correct answer'), 'before the answer is shown').resolves.toBe(0);
    await showAnswer(secure);
    await expect(count('Correct, your choice')).resolves.toBe(1);
    await expect(count('Not this one')).resolves.toBe(1);
    await expect(count('Correct answer')).resolves.toBe(1);
  });

  it('a mark stands with its option', async () => {
    const page = await open('/choice');
    await bringTo(page, 'fresh');
    const secure = findQuestions(page).nth(1);
    await answer(secure, [0, 1]);
    await showAnswer(secure);
    await expect(readVisible(secure.locator('.quiz-options'))).resolves.toMatch(
      /22 .*Correct, your choice.* 23 .*Not this one.* 443 .*Correct answer.* 80/,
    );
  });
});

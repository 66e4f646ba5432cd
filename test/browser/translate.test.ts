import type {Page} from 'playwright-core';
import {expect, it} from 'vitest';
import {answer, bringTo, findCheck, findQuestions, findShowAnswer, findVerdict} from './states.js';
import {visitSite} from './visit.js';

const {open} = visitSite();

/** Puts every text of the page, and every text that comes later, into `<font>` elements of its own, as Chrome does. */
const translatePage = (page: Page) =>
  page.evaluate(() => {
    const wrap = (text: Text) => {
      if (!text.data.trim() || text.parentElement?.closest('font, script, style')) return;
      const inner = document.createElement('font');
      const outer = document.createElement('font');
      outer.append(inner);
      text.replaceWith(outer);
      inner.append(text.data.toUpperCase());
    };
    const wrapAll = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = root instanceof Text ? [root] : [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      texts.forEach(wrap);
    };
    wrapAll(document.body);
    new MutationObserver((records) => {
      for (const {addedNodes} of records) addedNodes.forEach(wrapAll);
    }).observe(document.body, {subtree: true, childList: true});
  });

// Errors of React that lost its text nodes would fail these tests as errors in the page.
it('works on when the browser translates the page (AX-25)', async () => {
  const page = await open('/choice');
  await bringTo(page, 'fresh');
  await translatePage(page);
  const [https, secure, listen] = await findQuestions(page).all();
  await findCheck(https!).click();
  await answer(https!, [0]);
  await findShowAnswer(https!).click();
  await https!.getByText('IANA registered port 443').waitFor();
  await https!.getByRole('button', {name: /^answer again$/i}).click();
  await answer(https!, [1]);
  await answer(secure!, [0]);
  await answer(listen!, [0]);
  await page
    .getByText(/^0 of 3 correct/i)
    .first()
    .waitFor();
  await page.getByText(/^3 \/ 3 completed/i).waitFor();
  await page.getByRole('button', {name: /^try the wrong ones again$/i}).click();
  await findCheck(secure!).waitFor();
  await page.getByRole('button', {name: /^start over$/i}).click();
  await page.getByRole('button', {name: /^forget all answers/i}).click();
  await page.getByText(/^0 \/ 3 completed/i).waitFor();
  await expect(findVerdict(https!).count()).resolves.toBe(0);
});

it('works on when the browser translates a quiz that is submitted as a whole (AX-25)', async () => {
  const page = await open('/end');
  await bringTo(page, 'fresh');
  await translatePage(page);
  for (const question of await findQuestions(page).all()) await answer(question, [0], false);
  await page.getByRole('button', {name: /^submit$/i}).click();
  await page
    .getByText(/^1 of 3 correct/i)
    .first()
    .waitFor();
  await page.getByRole('button', {name: /^try the wrong ones again$/i}).click();
  await page.getByRole('button', {name: /^start over$/i}).click();
  await page.getByRole('button', {name: /^forget all answers/i}).click();
  await page.getByText(/^0 \/ 3 completed/i).waitFor();
});

import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {findQuestion} from './question.js';
import {findCheck, findOptions} from './states.js';
import {eventually, visitSite} from './visit.js';

/** The words that are marked on a page; nothing where none are. */
const readMark = (page: Page) =>
  page.evaluate(() => {
    const ranges = [...(CSS.highlights.get('quiz-evidence') ?? [])];
    return (
      ranges.map((range) => (range as Range).toString().replace(/\s+/g, ' ')).join() || undefined
    );
  });

/** Whether the middle of what is marked is in the window. */
const isMarkInView = (page: Page) =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get('quiz-evidence') ?? [];
    const {top, bottom} = (range as Range).getBoundingClientRect();
    return top > 60 && bottom < innerHeight;
  });

const listScripts = (page: Page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({name}) => /\/quiz-evidence[.\w]*\.js$/.test(name))
      .map(({name}) => name),
  );

/** Gives a wrong response to a question. Returns its review link. */
async function answerWrong(page: Page, id: string) {
  const question = findQuestion(page, id).root;
  await findCheck(question).waitFor();
  await findOptions(question).nth(1).check();
  await findCheck(question).click();
  const link = question.locator('.quiz-review a');
  await link.waitFor();
  return link;
}

const small = {viewport: {width: 800, height: 400}};

describe('the review link of a question with evidence', () => {
  const {open} = visitSite();

  it.each([
    ['words', 1, 'server “stops” at once1 and drops'],
    ['item', 2, 'Received: 24 kHz'],
    ['code', 3, 'true, "turnComplete": false'],
  ])('leads to the words, and back: %s', async (id, number, words) => {
    const page = await open('/evidence', small);
    const link = await answerWrong(page, id);
    expect(await listScripts(page)).toEqual([]);
    await link.scrollIntoViewIfNeeded();
    const top = await page.evaluate(() => scrollY);
    await link.click();
    await eventually(async () => (await readMark(page))?.replace(/\s/g, '')).toBe(
      words.replace(/\s/g, ''),
    );
    expect(await isMarkInView(page)).toBe(true);
    const back = page.getByRole('button', {name: `Back to question ${number}`});
    expect(await back.count()).toBe(1);
    await page.keyboard.press('Tab');
    // A note in the words can be reached as well.
    if (id === 'words') await page.keyboard.press('Tab');
    await eventually(() => back.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await eventually(() => link.evaluate((it) => it === document.activeElement)).toBe(true);
    expect(await readMark(page)).toBeUndefined();
    expect(await back.count()).toBe(0);
    expect(new URL(page.url()).hash).toBe('');
    expect(Math.abs((await page.evaluate(() => scrollY)) - top)).toBeLessThan(2);
  });

  it('leads to another page, and back', async () => {
    const page = await open('/evidence', small);
    const link = await answerWrong(page, 'far');
    await link.click();
    await eventually(() => readMark(page)).toBe('the very words');
    expect(await isMarkInView(page)).toBe(true);
    expect(new URL(page.url()).pathname).toBe('/evidence-far');
    await page.getByRole('button', {name: 'Back to question 4'}).click();
    await eventually(() => link.evaluate((it) => it === document.activeElement)).toBe(true);
    expect(new URL(page.url()).pathname).toBe('/evidence');
    expect(await readMark(page)).toBeUndefined();
  });

  it('leads back to the first control where the question was reset meanwhile', async () => {
    const page = await open('/evidence', small);
    await (await answerWrong(page, 'item')).click();
    await eventually(() => readMark(page)).toBe('Received: 24 kHz');
    const question = findQuestion(page, 'item').root;
    await question.getByRole('button', {name: 'Reset'}).click();
    await page.getByRole('button', {name: 'Back to question 2'}).click();
    const first = findOptions(question).first();
    await eventually(() => first.evaluate((it) => it === document.activeElement)).toBe(true);
    await findOptions(question).nth(1).check();
    await findCheck(question).click();
    const verdict = question.locator('[data-verdict]');
    await eventually(() => verdict.evaluate((it) => it === document.activeElement)).toBe(true);
  });

  it('keeps the words in view while what is above them grows, until the reader acts', async () => {
    const page = await open('/evidence', small);
    await (await answerWrong(page, 'far')).click();
    await eventually(() => readMark(page)).toBe('the very words');
    const grow = () =>
      page.evaluate(() => {
        const block = document.createElement('div');
        block.style.cssText = 'height: 1500px; overflow-anchor: none';
        document.documentElement.style.overflowAnchor = 'none';
        document.querySelector('main h2')?.before(block);
      });
    await grow();
    await eventually(() => isMarkInView(page)).toBe(true);
    await page.keyboard.press('Shift');
    await grow();
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    expect(await isMarkInView(page)).toBe(false);
  });

  it('keeps mark and way back while the reader goes to other places of the page', async () => {
    const page = await open('/evidence', small);
    const link = await answerWrong(page, 'far');
    await link.click();
    await eventually(() => readMark(page)).toBe('the very words');
    await page.evaluate(() => location.assign('#other'));
    await page.evaluate(() => location.assign('#space'));
    await page.goBack();
    await eventually(() => new URL(page.url()).hash).toBe('#other');
    expect(await readMark(page)).toBe('the very words');
    await page.getByRole('button', {name: 'Back to question 4'}).click();
    await eventually(() => link.evaluate((it) => it === document.activeElement)).toBe(true);
    expect(new URL(page.url()).pathname).toBe('/evidence');
  });

  it('leads there again, also where the address is the same', async () => {
    const page = await open('/evidence#barge-in', small);
    const link = await answerWrong(page, 'item');
    for (let time = 0; time < 2; time += 1) {
      await link.click();
      await eventually(() => readMark(page)).toBe('Received: 24 kHz');
      await page.getByRole('button', {name: 'Back to question 2'}).click();
      await eventually(() => link.evaluate((it) => it === document.activeElement)).toBe(true);
      expect(new URL(page.url()).pathname).toBe('/evidence');
    }
  });

  it('marks one place at a time, and none once the reader has left', async () => {
    const page = await open('/evidence', small);
    const item = await answerWrong(page, 'item');
    const code = await answerWrong(page, 'code');
    await item.click();
    await eventually(() => readMark(page)).toBe('Received: 24 kHz');
    await code.click();
    await eventually(async () => (await readMark(page))?.includes('turnComplete')).toBe(true);
    expect(await page.locator('.quiz-back').count()).toBe(1);
    await page.goBack();
    await eventually(() => readMark(page)).toBeUndefined();
    expect(await page.locator('.quiz-back').count()).toBe(0);
    await item.click();
    await eventually(() => readMark(page)).toBe('Received: 24 kHz');
    await findQuestion(page, 'far').root.getByRole('radio').nth(1).check();
    await findCheck(findQuestion(page, 'far').root).click();
    await findQuestion(page, 'far').root.locator('.quiz-review a').click();
    await eventually(() => readMark(page)).toBe('the very words');
    await page.goBack();
    await eventually(() => readMark(page)).toBeUndefined();
  });

  it('is the link to the section without evidence, and where the browser has no marks', async () => {
    const page = await open('/evidence', {
      ...small,
      prepare: (page) => page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights')),
    });
    await (await answerWrong(page, 'plain')).click();
    await eventually(() => new URL(page.url()).hash).toBe('#barge-in');
    expect(await page.locator('.quiz-back').count()).toBe(0);
    await (await answerWrong(page, 'words')).click();
    const back = page.getByRole('button', {name: 'Back to question 1'});
    await back.waitFor();
    const {y = -1} = (await page.locator('#barge-in').boundingBox()) ?? {};
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThan(400);
  });
});

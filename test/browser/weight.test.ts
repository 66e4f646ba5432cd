import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {comeToRest} from '../support/rest.js';
import {listenToShifts, sumShifts} from './shifts.js';
import {answer, bringTo, findCheck, findOptions, findQuestions, findShowAnswer} from './states.js';
import {visitSite} from './visit.js';

const {open} = visitSite();

const PHONE = {viewport: {width: 412, height: 915}};

/** Goes to a page on a connection on which the host fetches nothing ahead, with its own notes of what was asked for. */
async function openSlowly(path: string): Promise<{page: Page; requests: string[]}> {
  const page = await open('/plain', PHONE);
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', {value: {saveData: true, effectiveType: '2g'}});
  });
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto(new URL(path, page.url()).href);
  await comeToRest(page);
  return {page, requests};
}

describe('what the widget asks of the network', () => {
  it('is nothing on a page without a quiz, until the reader goes to one (PF-03)', async () => {
    const {page, requests} = await openSlowly('/plain');
    const chunk = /\/assets\/js\/quiz\.[\w.]+js$/;
    expect(requests.filter((path) => path.endsWith('.js')).length).toBeGreaterThan(1);
    expect(requests.filter((path) => chunk.test(path))).toEqual([]);
    await page.getByRole('link', {name: 'To the choices'}).click();
    await findCheck(findQuestions(page).first()).waitFor();
    expect(requests.filter((path) => chunk.test(path))).toHaveLength(1);
  });

  it('is what shows and finds answers again, once, while a quiz is answered, shown, tried again and reset (PF-09)', async () => {
    const {page, requests} = await openSlowly('/long');
    const question = findQuestions(page).first();
    await findCheck(question).waitFor();
    requests.length = 0;
    await answer(question, [1]);
    await findShowAnswer(question).click();
    await question.getByRole('button', {name: 'Answer again'}).click();
    await answer(question, [0]);
    await page.getByRole('button', {name: 'Start over'}).click();
    await page.getByRole('button', {name: /^Forget all answers/}).click();
    await findCheck(question).waitFor();
    await comeToRest(page);
    expect(requests.sort()).toEqual([
      expect.stringMatching(/^\/assets\/js\/quiz-answered\.\w+\.js$/),
      expect.stringMatching(/^\/assets\/js\/quiz-follow\.\w+\.js$/),
    ]);
  });
});

describe('what moves on a phone', () => {
  const openShifting = async (path: string) => {
    const page = await open('/plain', PHONE);
    await listenToShifts(page);
    await page.goto(new URL(path, page.url()).href);
    return page;
  };

  it.each(['/choice', '/compact', '/end', '/long', '/shuffle', '/types', '/wide'])(
    'nothing while %s loads and comes alive (PF-06)',
    async (path) => {
      const page = await openShifting(path);
      const check = page.getByRole('button', {name: /^(Check|Submit)$/}).first();
      await check.waitFor();
      await expect(sumShifts(page)).resolves.toEqual({value: 0, of: []});
    },
  );

  it.each(['/choice', '/long', '/types'])(
    'nothing while the server’s HTML of %s arrives piece by piece (PF-06)',
    async (path) => {
      const page = await open(path, {...PHONE, javaScriptEnabled: false});
      const moved = await page.evaluate(() =>
        [...document.querySelectorAll('.quiz-details')].map((details) => {
          const whole = details.getBoundingClientRect();
          // A browser may paint what has come before the button of an answer has.
          details.firstElementChild?.remove();
          return details.getBoundingClientRect().top - whole.top;
        }),
      );
      expect(moved.length).toBeGreaterThan(1);
      expect(moved.filter((by) => by !== 0)).toEqual([]);
    },
  );

  it.each(['right', 'wrong'])(
    'hardly anything while ten %s responses are restored (PF-06)',
    async (outcome) => {
      const page = await openShifting('/long');
      const questions = await findQuestions(page).all();
      expect(questions).toHaveLength(10);
      for (const question of questions) await answer(question, [outcome === 'right' ? 0 : 1]);
      await page.evaluate(() => {
        scrollTo(0, 0);
      });
      await page.reload();
      await page.getByText('10 / 10 completed').waitFor();
      const {value, of} = await sumShifts(page);
      expect(value, of.join('\n')).toBeLessThanOrEqual(0.01);
    },
  );

  it.each(['right', 'partly'] as const)(
    'hardly anything while %s responses of all types are restored (PF-06)',
    async (state) => {
      const page = await openShifting('/types');
      await bringTo(page, state);
      await page.evaluate(() => {
        scrollTo(0, 0);
      });
      await page.reload();
      await page.getByText('7 / 7 completed').waitFor();
      const {value, of} = await sumShifts(page);
      expect(value, of.join('\n')).toBeLessThanOrEqual(0.01);
    },
  );

  it.each(['/choice', '/compact', '/long'])(
    'never the page under the reader when a response is checked on %s (UX-02)',
    async (path) => {
      const page = await open(path, PHONE);
      await bringTo(page, 'fresh');
      const read = () => page.evaluate(() => scrollY);
      for (const question of (await findQuestions(page).all()).slice(0, 3)) {
        await findOptions(question).first().check();
        const check = findCheck(question);
        await check.scrollIntoViewIfNeeded();
        const [before, place] = [await read(), (await check.boundingBox())!.y];
        await check.click();
        await check.waitFor({state: 'hidden'});
        expect(await read()).toBe(before);
        expect(place).toBeGreaterThan(0);
      }
    },
  );
});

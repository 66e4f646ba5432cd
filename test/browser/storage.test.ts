import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {findQuestion, findQuiz} from './question.js';
import {readSaved, readText} from './saved.js';
import {answer, SOURCE, visitWithSaved} from './savedVisit.js';
import {eventually} from './visit.js';

const HOUR = 3_600_000;

/** Answers, resets and answers again. */
async function answerTwice(page: Page): Promise<void> {
  await answer(page);
  await findQuestion(page, 'https').reset.click();
  await findQuiz(page, 'ports').progress(0, 3).waitFor();
  await answer(page);
}

describe('whatever storage does, the quiz works (SE-06)', () => {
  const {open, learn, openWith} = visitWithSaved();

  it('leaves alone what a newer version has written (SE-09)', async () => {
    const newer = '{"v":2,"everything":"else"}';
    const page = await openWith(newer);
    await findQuiz(page, 'ports').progress(0, 3).waitFor();
    await answer(page);
    expect(await readText(page, SOURCE)).toBe(newer);
  });

  it('keeps the fields and questions that it does not know', async () => {
    const {saved} = await learn();
    const q = {...saved.q, 'other/one': {t: Date.now() - HOUR, later: true}};
    const page = await openWith(JSON.stringify({...saved, later: [1], q}));
    const {choose, check, verdict} = findQuestion(page, 'secure');
    await choose('22', '443');
    await check.click();
    await verdict('Correct').waitFor();
    await eventually(() => readSaved(page, SOURCE)).toMatchObject({
      later: [1],
      q: {'other/one': {later: true}, 'ports/https': {s: 1}, 'ports/secure': {s: 1}},
    });
  });

  it('keeps what is answered after the clock was set back', async () => {
    const {saved} = await learn();
    const ahead = {...saved.q['ports/https'], t: Date.now() + 24 * HOUR};
    const page = await openWith(JSON.stringify({...saved, q: {'ports/https': ahead}}));
    const {reset, choose, check, verdict} = findQuestion(page, 'https');
    await verdict('Correct').waitFor();
    await reset.click();
    await choose('80');
    await check.click();
    await verdict('Not correct').waitFor();
    await page.reload();
    await verdict('Not correct').waitFor();
  });

  it('works where reading `localStorage` throws', async () => {
    await answerTwice(
      await open('/choice', {
        prepare: (page) =>
          page.addInitScript(() => {
            Object.defineProperty(window, 'localStorage', {
              get: () => {
                throw new DOMException('denied', 'SecurityError');
              },
            });
          }),
      }),
    );
  });

  it('works where storage is full', async () => {
    // The host's storage slot reports the quota itself.
    await answerTwice(
      await open('/choice', {
        expected: /^Docusaurus storage error/,
        prepare: (page) =>
          page.addInitScript(() => {
            Storage.prototype.setItem = () => {
              throw new DOMException('full', 'QuotaExceededError');
            };
          }),
      }),
    );
  });
});

import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {comeToRest} from '../support/rest.js';
import {listenToAnnouncements, readAnnouncements} from './announcements.js';
import {answer, bringTo, findCheck, findQuestions, findShowAnswer} from './states.js';
import {visitSite} from './visit.js';

const {open} = visitSite();

async function openListening(path: string): Promise<Page> {
  const page = await open('/plain');
  await listenToAnnouncements(page);
  await page.goto(new URL(path, page.url()).href);
  await bringTo(page, 'fresh');
  return page;
}

async function listenTo(page: Page, action: () => Promise<unknown>): Promise<string[]> {
  await readAnnouncements(page);
  await action();
  await comeToRest(page);
  return readAnnouncements(page);
}

describe('announcements (AX-06)', () => {
  it('has one empty polite region in each quiz before anything happens', async () => {
    const page = await openListening('/reveal');
    const quizzes = await page.locator('[data-quiz]').all();
    expect(quizzes).toHaveLength(3);
    for (const quiz of quizzes) {
      const regions = quiz.locator('[role=status], [role=alert], [aria-live], output');
      await expect(regions.count()).resolves.toBe(1);
      await expect(regions.getAttribute('role')).resolves.toBe('status');
      await expect(regions.textContent()).resolves.toBe('');
    }
    await expect(readAnnouncements(page)).resolves.toEqual([]);
  });

  it('says the verdict exactly once a check, with the score of a partly right response', async () => {
    const page = await openListening('/choice');
    const [https, secure, listen] = await findQuestions(page).all();
    await expect(listenTo(page, () => answer(https!, [1]))).resolves.toEqual([
      expect.stringMatching(/^Right\b/),
    ]);
    await expect(listenTo(page, () => answer(secure!, [0]))).resolves.toEqual([
      expect.stringMatching(/^Partly right\b.*0\.5/),
    ]);
    await expect(listenTo(page, () => answer(listen!, [0]))).resolves.toEqual([
      expect.stringMatching(/^Wrong\b/),
    ]);
  });

  it('says the same verdict again when it comes twice', async () => {
    const page = await openListening('/choice');
    const question = findQuestions(page).first();
    const wrong = [expect.stringMatching(/^Wrong\b/)];
    await expect(listenTo(page, () => answer(question, [0]))).resolves.toEqual(wrong);
    await question.getByRole('button', {name: 'Try again'}).click();
    await expect(listenTo(page, () => answer(question, [0]))).resolves.toEqual(wrong);
    const other = findQuestions(page).nth(2);
    await expect(listenTo(page, () => answer(other, [0]))).resolves.toEqual(wrong);
  });

  it('says one thing when a whole quiz is submitted', async () => {
    const page = await openListening('/end');
    const questions = findQuestions(page);
    await answer(questions.nth(0), [0], false);
    await answer(questions.nth(1), [0], false);
    await answer(questions.nth(2), [0], false);
    const said = await listenTo(page, () => page.getByRole('button', {name: 'Submit'}).click());
    expect(said).toEqual([expect.stringContaining('1.5')]);
  });

  it('says nothing when options are only chosen or the answer is shown', async () => {
    const page = await openListening('/choice');
    const question = findQuestions(page).first();
    await expect(listenTo(page, () => answer(question, [0], false))).resolves.toEqual([]);
    await findCheck(question).click();
    await expect(listenTo(page, () => findShowAnswer(question).click())).resolves.toEqual([]);
  });

  it.each(['/choice', '/end'])('says nothing when what was saved is restored: %s', async (path) => {
    const page = await openListening(path);
    await bringTo(page, 'restored');
    await comeToRest(page);
    await expect(readAnnouncements(page)).resolves.toEqual([]);
  });
});

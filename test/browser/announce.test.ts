import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {comeToRest} from '../support/rest.js';
import {listenToAnnouncements, readAnnouncements} from './announcements.js';
import {hasFocus} from './focus.js';
import {findQuestion} from './question.js';
import {answer, bringTo, findCheck, findOptions, findQuestions, findShowAnswer} from './states.js';
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

  it('leaves the verdict to the focus, in one region that is named by all that it says', async () => {
    const page = await openListening('/choice');
    const [https, secure, listen] = await findQuestions(page).all();
    for (const [question, response, name] of [
      [https!, [1], 'Correct Registered since 1994. IANA registered port 443 for HTTP over TLS.'],
      [
        secure!,
        [0],
        'Partly correct 1 found, 1 more to find. SSH encrypts from its first packet on.',
      ],
      [
        listen!,
        [0],
        "Not correct Choose again. That opens a connection to somebody else's server. 1 of 3 correct. Results",
      ],
    ] as const) {
      await expect(listenTo(page, () => answer(question, response))).resolves.toEqual([]);
      const region = question.getByRole('group', {name, exact: true});
      await expect(hasFocus(region)).resolves.toBe(true);
    }
  });

  it('leaves the answer to the focus as well', async () => {
    const page = await openListening('/choice');
    const question = findQuestions(page).first();
    await expect(listenTo(page, () => answer(question, [0], false))).resolves.toEqual([]);
    await findCheck(question).click();
    await expect(listenTo(page, () => findShowAnswer(question).click())).resolves.toEqual([]);
    const region = question.getByRole('group', {
      name: /^Answer shown Counts as not correct\..*IANA/,
    });
    await expect(hasFocus(region)).resolves.toBe(true);
  });

  it('says what is asked for, each time, when nothing was chosen', async () => {
    const page = await openListening('/choice');
    const question = findQuestions(page).first();
    for (let count = 0; count < 2; count++) {
      await expect(listenTo(page, () => findCheck(question).click())).resolves.toEqual([
        'Choose an option first.',
      ]);
    }
    await expect(hasFocus(findOptions(question).first())).resolves.toBe(true);
  });

  it('leaves what a field asks for to its description, which the focus says', async () => {
    const page = await openListening('/types');
    for (const [id, asked] of [
      ['text', 'Write a number in digits.'],
      ['match', '3 of 3 rows are empty.'],
      ['output', 'Give an answer first.'],
    ] as const) {
      const {root, check} = findQuestion(page, id);
      await expect(listenTo(page, () => check.click())).resolves.toEqual([]);
      const field = root.locator('.quiz-control[aria-invalid]').first();
      await expect(hasFocus(field)).resolves.toBe(true);
      const described = await field.evaluate(
        (one) => document.getElementById(one.getAttribute('aria-describedby')!)?.textContent,
      );
      expect(described).toBe(asked);
    }
  });

  it('says what an order asks for, without the name of the button beside it', async () => {
    const page = await openListening('/types');
    const {check} = findQuestion(page, 'order');
    await expect(listenTo(page, () => check.click())).resolves.toEqual([
      'Move at least one item, or say that it is right already.',
    ]);
  });

  it('leaves the results of a submitted quiz to the focus', async () => {
    const page = await openListening('/end');
    const questions = findQuestions(page);
    for (const index of [0, 1, 2]) await answer(questions.nth(index), [0], false);
    const submit = () => page.getByRole('button', {name: 'Submit'}).click();
    await expect(listenTo(page, submit)).resolves.toEqual([]);
    const results = page.getByRole('group', {name: /^1 of 3 correct.*1\.5 of 3 points\.$/});
    await expect(hasFocus(results)).resolves.toBe(true);
  });

  it.each(['/choice', '/end'])('says nothing when what was saved is restored: %s', async (path) => {
    const page = await openListening(path);
    await bringTo(page, 'restored');
    await comeToRest(page);
    await expect(readAnnouncements(page)).resolves.toEqual([]);
  });
});

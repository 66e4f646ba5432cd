import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {readEvents, recordEvents} from './heard.js';
import {buildEditedSite} from './edited.js';
import {findQuestion, findQuiz} from './question.js';
import {eventually, visitSite} from './visit.js';

/** Answers two of the three questions, one of them wrongly, and picks without checking in the third. */
async function answerSome(page: Page) {
  const quiz = findQuiz(page, 'ports');
  const [https, secure, listen] = [
    quiz.question('https'),
    quiz.question('secure'),
    quiz.question('listen'),
  ];
  await https.choose('8080');
  await https.check.click();
  await secure.choose('22', '443');
  await secure.check.click();
  await quiz.progress(2, 3).waitFor();
  await listen.choose('Neither of them');
}

async function expectSame(page: Page) {
  const quiz = findQuiz(page, 'ports');
  await quiz.progress(2, 3).waitFor();
  const [https, secure, listen] = [
    quiz.question('https'),
    quiz.question('secure'),
    quiz.question('listen'),
  ];
  await https.verdict('Not correct').waitFor();
  expect(await https.option('8080').isChecked()).toBe(true);
  await secure.verdict('Correct').waitFor();
  expect(await secure.option('22').isChecked()).toBe(true);
  expect(await secure.option('443').isChecked()).toBe(true);
  expect(await secure.option('23').isChecked()).toBe(false);
  await listen.check.waitFor();
  await eventually(() => listen.option('Neither of them').isChecked()).toBe(true);
}

describe('what a reader gave is kept (UX-05)', () => {
  const {open} = visitSite();

  it('over a reload, picks that were not checked included, and sends no event', async () => {
    const page = await open('/choice');
    await answerSome(page);
    await recordEvents(page);
    await page.reload();
    await expectSame(page);
    expect(await readEvents(page)).toEqual([]);
  });

  it('over leaving for another site page and coming back by the browser', async () => {
    const page = await open('/choice');
    await answerSome(page);
    await page.goto(new URL('/compact', page.url()).href);
    await page.goBack();
    await expectSame(page);
    await page.goForward();
    await page.goBack();
    await expectSame(page);
  });

  it('over a link to another page and back, without a reload', async () => {
    const page = await open('/choice');
    await answerSome(page);
    await page.getByRole('link', {name: 'After the quiz'}).click();
    await page.getByRole('link', {name: 'To the choices'}).click();
    await expectSame(page);
    await page.goBack();
    await page.goForward();
    await expectSame(page);
  });

  it('so that a question can be tried again, and reset, after a reload', async () => {
    const page = await open('/choice');
    await answerSome(page);
    await page.reload();
    const {choose, check, verdict, reset} = findQuestion(page, 'https');
    await choose('443');
    await check.click();
    await verdict('Correct').waitFor();
    await page.reload();
    await verdict('Correct').waitFor();
    await reset.click();
    await check.waitFor();
    await page.reload();
    await findQuiz(page, 'ports').progress(1, 3).waitFor();
    await check.waitFor();
    expect(await findQuestion(page, 'https').option('443').isChecked()).toBe(false);
  });

  it('and the explanation of what was shown stays one step away', async () => {
    const page = await open('/choice');
    await answerSome(page);
    const {root, showAnswer} = findQuestion(page, 'https');
    await showAnswer.click();
    await root.getByText('IANA registered').waitFor();
    await page.reload();
    await root.getByText('Answer shown', {exact: true}).waitFor();
    const feedback = root.getByRole('button', {name: 'Feedback'});
    await expect(feedback.getAttribute('aria-expanded')).resolves.toBe('false');
    await feedback.click();
    await root.getByText('IANA registered').waitFor();
  });
});

describe('when the author edits a page (UX-06)', () => {
  const before = visitSite();
  const after = visitSite(buildEditedSite);

  it('keeps answers over a typo fix, and drops that to another key only', async () => {
    const old = await before.open('/choice');
    await answerSome(old);
    await old.goto(new URL('/', old.url()).href);
    const saved = await old.evaluate(() => Object.entries<string>(localStorage));
    const page = await after.open('/plain');
    await page.evaluate((entries) => {
      for (const [key, value] of entries) sessionStorage.setItem(key, value);
    }, saved);
    await page.goto(`${after.server.url}/choice`);
    const quiz = findQuiz(page, 'ports');
    await page.getByText('Which port does HTTPS take by default?').waitFor();
    await quiz.question('https').verdict('Not correct').waitFor();
    await quiz.progress(2, 3).waitFor();
    const secure = quiz.question('secure');
    await secure.check.waitFor();
    expect(await secure.verdict('Correct').count()).toBe(0);
    for (const name of ['990', '443']) {
      expect(await secure.option(name).isChecked()).toBe(false);
    }
    expect(await quiz.question('listen').option('Neither of them').isChecked()).toBe(true);
  });

  it('keeps it where the site keeps what it stores (SE-07)', async () => {
    const page = await after.open('/choice');
    const {choose, check, verdict} = findQuestion(page, 'https');
    await choose('443');
    await check.click();
    await page.reload();
    await verdict('Correct').waitFor();
    const keys = await page.evaluate(() =>
      [localStorage, sessionStorage].map((storage) => Object.keys(storage)),
    );
    expect(keys[0]?.filter((key) => key.includes('quiz'))).toEqual([]);
    expect(keys[1]?.filter((key) => key.includes('quiz'))).not.toEqual([]);
  });
});

import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {readEvents, recordEvents} from './heard.js';
import {findQuestion, findQuiz} from './question.js';
import {findControls, findItems, respond} from './respond.js';
import {forget} from './saved.js';
import {answer, bringTo, findVerdict} from './states.js';
import {TYPES} from './types.js';
import type {TypeExample} from './types.js';
import {eventually, visitSite} from './visit.js';

const {open} = visitSite();

const GRADED = TYPES.filter(({id}) => id !== 'recall');

const openMode = async (mode: string) => {
  const page = await open(`/types-${mode}`, {prepare: recordEvents});
  const quiz = findQuiz(page, 'types');
  await quiz.root
    .getByRole('button', {name: /^(Check|Submit)$/})
    .first()
    .waitFor();
  return {page, quiz};
};

const find = (page: Page, {id, because}: TypeExample) => {
  const question = findQuestion(page, id);
  return {
    ...question,
    key: question.root.locator('.quiz-key'),
    because: question.root.getByText(because),
  };
};

describe('all types in a quiz with', () => {
  it('feedback=end: give their verdicts together, and what is empty counts 0', async () => {
    const {page, quiz} = await openMode('end');
    await expect(quiz.root.getByRole('button', {name: 'Check'}).count()).resolves.toBe(0);
    for (const [index, type] of GRADED.slice(0, 5).entries()) {
      await respond(find(page, type).root, type.partly ?? type.wrong);
      await quiz.progress(index + 1, 7).waitFor();
      await expect(findVerdict(quiz.root).count()).resolves.toBe(0);
    }
    await quiz.submit.click();
    await find(page, GRADED[5]!).root.getByText('Give an answer first.').waitFor();
    await expect(quiz.root.locator('.quiz-error').count()).resolves.toBe(1);
    await quiz.submitAll.click();
    // (1/2 + 1/2 + 3 * 1/3) of what was given; the output was not.
    await quiz.score('2 of 6 points').waitFor();
    for (const type of GRADED.slice(0, 5))
      await find(page, type).verdict('Partly correct').waitFor();
    await find(page, GRADED[5]!).verdict('Not answered').waitFor();
    const events = await readEvents(page);
    expect(events.map(({name}) => name)).toEqual([...TYPES.map(() => 'answered'), 'completed']);
    expect(events.at(-1)?.detail).toMatchObject({
      score: expect.closeTo(2) as number,
      max: 6,
      outcome: 'partly',
    });
  });

  it('feedback=end: keep the focus where items are said to be right already', async () => {
    const {page, quiz} = await openMode('end');
    await quiz.submit.click();
    const {root} = findQuestion(page, 'order');
    await root.getByRole('button', {name: 'It is right already'}).click();
    await quiz.progress(1, 7).waitFor();
    await expect(
      root.evaluate((question) => question.contains(document.activeElement)),
    ).resolves.toBe(true);
  });

  it('reveal=always: show key and explanation at once', async () => {
    const {page} = await openMode('always');
    for (const type of TYPES) {
      const {root, because, key, again} = find(page, type);
      await expect(because.isVisible(), type.id).resolves.toBe(false);
      await answer(root, type.wrong);
      await because.waitFor();
      if (type.key) await eventually(() => key.innerText()).toContain(type.key);
      await again.waitFor();
    }
  });

  it('reveal=never: show neither, but what belongs to a right response', async () => {
    const {page, quiz} = await openMode('never');
    await expect(quiz.root.locator('.quiz-key').count()).resolves.toBe(0);
    for (const type of GRADED) {
      const {root, because, again, showAnswer} = find(page, type);
      await answer(root, type.wrong);
      await expect(showAnswer.count()).resolves.toBe(0);
      await expect(because.isVisible()).resolves.toBe(false);
      await expect(again.count()).resolves.toBe(0);
      await answer(root, type.right);
      await because.waitFor();
    }
    await expect(quiz.root.locator('.quiz-key').count()).resolves.toBe(0);
  });

  it('attempts=2: show the answer once they are used up', async () => {
    const {page} = await openMode('attempts');
    for (const type of GRADED) {
      const {root, because, key, again, check} = find(page, type);
      await answer(root, type.wrong);
      await expect(because.isVisible(), type.id).resolves.toBe(false);
      await answer(root, type.partly ?? [...type.wrong.slice(0, -1), 'something else']);
      await because.waitFor();
      await eventually(() => key.innerText()).toContain(type.key);
      await expect(again.count(), type.id).resolves.toBe(0);
      await expect(check.count(), type.id).resolves.toBe(0);
    }
  });

  it('shuffle=all: stand in any order, are graded the same, and are kept', async () => {
    const {page, quiz} = await openMode('shuffled');
    const order = await quiz.listQuestions();
    expect(order).not.toEqual(TYPES.map(({id}) => id));
    for (const type of TYPES) await answer(find(page, type).root, type.right);
    await quiz.score('All 7 correct').waitFor();
    await page.reload();
    await quiz.score('All 7 correct').waitFor();
    await expect(quiz.listQuestions()).resolves.toEqual(order);
  });

  it('shuffle=all: offer items in an order that is not the right one, after each reset too', async () => {
    const {page, quiz} = await openMode('shuffled');
    const types = GRADED.filter(({id}) => id === 'order' || id === 'lines');
    for (let resets = 0; resets < 4; resets++) {
      for (const type of types) {
        const {root, verdict} = find(page, type);
        const texts = await findItems(root).allInnerTexts();
        const places = type.right.map((item) =>
          texts.findIndex((text) => text.includes(String(item))),
        );
        expect(places).not.toEqual(places.toSorted((a, b) => a - b));
        await answer(root, type.right);
        await verdict('Correct').waitFor();
      }
      await quiz.reset();
      await quiz.progress(0, 7).waitFor();
    }
  });
});

describe('by default', () => {
  it('the score is of what was graded, and recall counts as completed only', async () => {
    const page = await open('/types');
    const quiz = findQuiz(page, 'types');
    await bringTo(page, 'partly');
    await quiz.progress(7, 7).waitFor();
    await quiz.score('2 of 6 points').waitFor();
    await quiz.retryWrong.click();
    await find(page, TYPES[0]!).check.waitFor();
    for (const type of TYPES) await answer(find(page, type).root, type.right);
    await quiz.score('All 7 correct').waitFor();
    await quiz.reset();
    await quiz.progress(0, 7).waitFor();
    await expect(
      findControls(quiz.root).evaluateAll((all) =>
        all.map((control) => (control as HTMLInputElement).value),
      ),
    ).resolves.toEqual(Array(10).fill(''));
  });

  it('practice after the answer was shown leaves the score alone', async () => {
    const page = await open('/types');
    await bringTo(page, 'shown');
    const quiz = findQuiz(page, 'types');
    await quiz.score('0 of 7 correct').waitFor();
    await quiz.retryWrong.click();
    for (const type of GRADED) await answer(find(page, type).root, type.right);
    await quiz.root.getByText('This was practice: the score stays.').nth(5).waitFor();
    await quiz.score('0 of 7 correct').waitFor();
  });

  it('a number or a choice that is missing, or is none, is an error at its own control, not a wrong answer (AX-13)', async () => {
    const page = await open('/types');
    await bringTo(page, 'fresh');
    const [number, choice] = ['Write a number in digits.', 'Give an answer first.'];
    for (const [id, given, missing, words] of [
      ['text', ['setupComplete', '', 'gRPC', ''], 1, number],
      ['text', ['setupComplete', 'sixteen', 'gRPC', ''], 1, number],
      ['text', ['setupComplete', '1.6.0', 'gRPC', ''], 1, number],
      ['text', ['', '16000', '', ''], 2, choice],
      ['match', ['Client', 'Server', ''], 2, '1 of 3 rows is empty.'],
    ] as const) {
      await forget(page);
      const {root, check} = findQuestion(page, id);
      await check.waitFor();
      await respond(root, given);
      await check.click();
      const control = findControls(root).nth(missing);
      await eventually(() =>
        control.evaluate((element) => element === document.activeElement),
      ).toBe(true);
      await expect(control.getAttribute('aria-invalid')).resolves.toBe('true');
      const error = (await control.getAttribute('aria-describedby')) ?? '';
      await expect(page.locator(`[id="${error}"]`).innerText()).resolves.toBe(words);
      await expect(root.locator('[aria-invalid=true]').count()).resolves.toBe(1);
      await expect(findVerdict(root).count()).resolves.toBe(0);
    }
  });
});

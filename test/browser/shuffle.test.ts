import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {findQuiz, listAttribute} from './question.js';
import {eventually, visitSite} from './visit.js';

/** The questions of a quiz and the texts of their options, as shown. */
async function readOrder(page: Page, id: string) {
  const quiz = findQuiz(page, id);
  const questions = await quiz.listQuestions();
  const options = await quiz.root
    .locator('[data-question]:visible')
    .evaluateAll((found) =>
      found.map((question) =>
        [...question.querySelectorAll('input')].map((input) =>
          input.labels?.[0]?.textContent.trim(),
        ),
      ),
    );
  return {questions, options};
}

describe('shuffle and pick (UX-13)', () => {
  const {open} = visitSite();
  const WRITTEN = [2, 3, 4, 5, 6, 7, 8, 9];

  /** Without scripts, so exactly what the server sent. */
  const readServed = async (id: string) =>
    readOrder(await open('/shuffle', {javaScriptEnabled: false}), id);

  it.each(['shuffled', 'drawn'])('shows %s first in the order the server sent', async (id) => {
    const served = await readServed(id);
    const page = await open('/shuffle');
    await findQuiz(page, id).root.getByRole('button', {name: 'Check'}).first().waitFor();
    expect(await readOrder(page, id)).toEqual(served);
  });

  it('shuffles questions and options, and leaves a pinned option last', async () => {
    const {questions, options} = await readServed('shuffled');
    const written = WRITTEN.slice(0, 6).map((n) => `s${String(n)}`);
    expect(questions.toSorted()).toEqual(written);
    expect(questions).not.toEqual(written);
    expect(options.map((texts) => texts.at(-1))).toEqual(questions.map(() => 'None of these'));
    const areWritten = (texts: (string | undefined)[]) =>
      texts
        .slice(0, 3)
        .every((text, index, all) => !index || Number(text) > Number(all[index - 1]));
    expect(options.every(areWritten)).toBe(false);
  });

  it('asks as many as are picked, in the written order, and counts only those', async () => {
    const page = await open('/shuffle');
    const quiz = findQuiz(page, 'drawn');
    await quiz.progress(0, 3).waitFor();
    const ids = await quiz.listQuestions();
    expect(ids).toHaveLength(3);
    expect(ids).toEqual(ids.toSorted());
    await quiz.root.getByText('3 / 3', {exact: true}).waitFor();
  });

  it.each(['shuffled', 'drawn'])(
    'gives %s another order at each reset, and keeps it over a reload',
    async (id) => {
      const page = await open('/shuffle');
      const quiz = findQuiz(page, id);
      const served = await readServed(id);
      const count = served.questions.length;
      expect(await readOrder(page, id)).toEqual(served);
      for (let resets = 0; resets < 3; resets += 1) {
        const before = await readOrder(page, id);
        await quiz.root.getByRole('radio').first().check();
        await quiz.root.getByRole('button', {name: 'Check'}).first().click();
        await quiz.progress(1, count).waitFor();
        expect(await readOrder(page, id), 'stays while answering').toEqual(before);
        await quiz.reset();
        await quiz.progress(0, count).waitFor();
        expect(await readOrder(page, id), 'changes with a reset').not.toEqual(before);
      }

      const {options, questions} = await readOrder(page, id);
      expect(options.map((texts) => texts.at(-1))).toEqual(questions.map(() => 'None of these'));
      await page.reload();
      await eventually(() => readOrder(page, id)).toEqual({options, questions});
    },
  );

  it('keeps one instance of each id, whatever the order', async () => {
    const page = await open('/shuffle');
    await findQuiz(page, 'drawn').progress(0, 3).waitFor();
    const ids = await listAttribute(page.locator('[id]'), 'id');
    expect(ids).toEqual([...new Set(ids)]);
  });
});

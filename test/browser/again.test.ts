import type {Locator} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {listenToAnnouncements, readAnnouncements} from './announcements.js';
import {hasFocus, readFocus} from './focus.js';
import {POINTERS} from './pointers.js';
import {findQuestion, findQuiz} from './question.js';
import {findControls} from './respond.js';
import {answer} from './states.js';
import {TYPES} from './types.js';
import {eventually, visitSite} from './visit.js';

const {open} = visitSite();

describe.each(POINTERS)('answering again by $pointer', ({device, press}) => {
  const openPorts = async () => {
    const page = await open('/choice', {...device, prepare: listenToAnnouncements});
    const quiz = findQuiz(page, 'ports');
    const {question} = quiz;
    return {
      page,
      quiz,
      https: question('https'),
      secure: question('secure'),
      listen: question('listen'),
    };
  };

  it('goes on from a wrong choice: another one opens the question, and nothing else changes', async () => {
    const {page, quiz, https} = await openPorts();
    const {root, option, choose, check, again, verdict} = https;
    await choose('80');
    await press(check);
    await verdict('Not correct').waitFor();
    expect(await again.count()).toBe(0);
    await choose('443');
    await check.waitFor();
    expect(await hasFocus(option('443'))).toBe(true);
    expect(await verdict('Not correct').count()).toBe(0);
    await expect(root.locator('.quiz-mark').allInnerTexts()).resolves.toEqual(['Tried']);
    await quiz.progress(1, 3).waitFor();
    expect(await readAnnouncements(page)).toEqual([]);
    await press(check);
    await verdict('Correct').waitFor();
    await quiz.progress(1, 3).waitFor();
  });

  it('keeps the marks of what was right while the rest is changed', async () => {
    const {secure} = await openPorts();
    const {root, choose, check, option, verdict} = secure;
    await choose('22', '23');
    await press(check);
    await verdict('Not correct').waitFor();
    await option('23').uncheck();
    await option('443').check();
    const marks = root.locator('.quiz-mark');
    await expect(marks.allInnerTexts()).resolves.toEqual(['Correct, your choice', 'Tried']);
    await press(check);
    await verdict('Correct').waitFor();
  });

  it('clears a response whose answer was seen, and says that it is practice', async () => {
    const {quiz, https} = await openPorts();
    const {root, options, choose, check, showAnswer, again, verdict, countMarks} = https;
    await choose('80');
    await press(check);
    await press(showAnswer);
    await eventually(countMarks).toEqual({right: 0, wrong: 1, missed: 1});
    await root.getByText('Counts as not correct.').waitFor();
    await press(again);
    await check.waitFor();
    expect(await options.and(quiz.root.locator(':checked')).count()).toBe(0);
    await eventually(() => hasFocus(options.first())).toBe(true);
    expect(await countMarks()).toEqual({right: 0, wrong: 0, missed: 0});
    await choose('443');
    await press(check);
    await verdict('Correct').waitFor();
    await root.getByText('This was practice: the score stays.').waitFor();
  });

  it('forgets one question on its reset and leaves the others alone', async () => {
    const {quiz, https, secure} = await openPorts();
    await https.choose('443');
    await press(https.check);
    await secure.choose('22', '443');
    await press(secure.check);
    await quiz.progress(2, 3).waitFor();
    await press(https.reset);
    await quiz.progress(1, 3).waitFor();
    await https.check.waitFor();
    await eventually(() => hasFocus(https.options.first())).toBe(true);
    expect(await https.option('443').isChecked()).toBe(false);
    expect(await secure.verdict('Correct').isVisible()).toBe(true);
  });

  it('counts down, sums up in words, tries the wrong ones again, and asks before it forgets', async () => {
    const {page, quiz, https, secure, listen} = await openPorts();
    await https.check.waitFor();
    expect(await quiz.results.count(), 'nothing below an untouched quiz').toBe(0);
    await https.choose('443');
    await press(https.check);
    await quiz.score('2 questions to go').waitFor();
    await secure.choose('22');
    await press(secure.check);
    await quiz.score('1 question to go').waitFor();
    await listen.choose('Neither of them');
    await press(listen.check);
    await quiz.progress(3, 3).waitFor();
    await listen.root.getByText('1 of 3 correct.').waitFor();
    await quiz.score('1.5 of 3 points.').waitFor();
    const dots = quiz.results.getByRole('listitem').getByRole('link');
    await expect(dots.allTextContents()).resolves.toEqual([
      '1, Correct',
      '2, Partly correct',
      '3, Not correct',
    ]);

    await press(quiz.retryWrong);
    await secure.check.waitFor();
    await listen.check.waitFor();
    expect(await https.verdict('Correct').isVisible()).toBe(true);
    expect(await secure.option('22').isChecked()).toBe(true);
    await quiz.progress(3, 3).waitFor();
    await secure.choose('22', '443');
    await press(secure.check);
    await quiz.score('2 of 3 correct').waitFor();

    await press(quiz.startOver);
    await press(quiz.root.getByRole('button', {name: 'Keep them'}));
    await eventually(() => hasFocus(quiz.results)).toBe(true);
    await quiz.progress(3, 3).waitFor();
    await quiz.reset(press);
    await quiz.progress(0, 3).waitFor();
    await https.check.waitFor();
    expect((await readFocus(page)).quiz).toBe('ports');
    expect(await https.option('443').isChecked()).toBe(false);
    expect(await quiz.results.count()).toBe(0);
  });
});

describe('a repair', () => {
  const fill = async (control: Locator, text: string) => {
    await control.focus();
    const isSelect = await control.evaluate((element) => element instanceof HTMLSelectElement);
    await (isSelect ? control.selectOption(text) : control.fill(text));
  };

  it.each(TYPES.filter(({id}) => ['text', 'code', 'match'].includes(id)))(
    'of $id keeps the marks of the other fields, also over a reload',
    async ({id, partly = [], right}) => {
      const page = await open('/types');
      const {root, check} = findQuestion(page, id);
      await check.waitFor();
      await answer(root, partly);
      const readMarks = () =>
        root
          .locator('.quiz-field')
          .evaluateAll((fields) => fields.map((field) => (field as HTMLElement).dataset.mark));
      const before = await readMarks();
      const wrong = before.indexOf('wrong');
      const control = findControls(root).nth(wrong);
      await fill(control, String(right[wrong]));
      await check.waitFor();
      expect(await hasFocus(control)).toBe(true);
      const after = before.map((mark, index) => (index === wrong ? undefined : mark));
      await expect(readMarks()).resolves.toEqual(after);
      await page.reload();
      await check.waitFor();
      await eventually(readMarks).toEqual(after);
    },
  );
});

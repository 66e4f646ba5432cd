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
    for (const name of ['1, Correct', '2, Partly correct', '3, Not correct']) {
      await quiz.results.getByRole('link', {name, exact: true}).waitFor();
    }
    await expect(dots.count()).resolves.toBe(3);

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

describe('what stands below the questions', () => {
  const finish = async () => {
    const page = await open('/choice');
    const quiz = findQuiz(page, 'ports');
    const [https, secure, listen] = ['https', 'secure', 'listen'].map((id) => quiz.question(id));
    await https!.choose('443');
    await https!.check.click();
    await secure!.choose('22', '443');
    await secure!.check.click();
    await listen!.choose('Neither of them');
    await listen!.check.click();
    await quiz.score('2 of 3 correct').waitFor();
    return {page, quiz, listen: listen!};
  };

  it('forgets nothing by a key that is pressed twice, and is left by Escape', async () => {
    const {page, quiz} = await finish();
    const forget = quiz.root.getByRole('button', {name: 'Forget all answers (3)'});
    const keep = quiz.root.getByRole('button', {name: 'Keep them'});
    await quiz.startOver.focus();
    await page.keyboard.press('Enter');
    await forget.waitFor();
    expect(await hasFocus(keep)).toBe(true);
    await page.keyboard.press('Enter');
    await quiz.startOver.waitFor();
    await quiz.progress(3, 3).waitFor();
    expect(await hasFocus(quiz.results)).toBe(true);
    await quiz.startOver.focus();
    await page.keyboard.press('Enter');
    await forget.waitFor();
    await page.keyboard.press('Escape');
    await quiz.startOver.waitFor();
    expect(await hasFocus(quiz.results)).toBe(true);
    await quiz.progress(3, 3).waitFor();
  });

  it('takes the focus along to a question, which is named by its prompt', async () => {
    const {page, quiz} = await finish();
    await quiz.results.getByRole('link', {name: '3, Not correct'}).click();
    await eventually(() => readFocus(page)).toMatchObject({question: 'listen'});
    const prompt = await quiz.root.locator('[data-question=listen] .quiz-prompt').innerText();
    await page
      .getByRole('group', {name: prompt.slice(0, 20)})
      .first()
      .waitFor();
  });

  it('is told by the verdict of a repair, too', async () => {
    const {quiz, listen} = await finish();
    await listen.root.getByText('2 of 3 correct.').waitFor();
    await listen.choose('server.listen(443);');
    await listen.check.click();
    await listen.verdict('Correct').waitFor();
    await listen.root.getByText('All 3 correct.').waitFor();
    await quiz.score('All 3 correct').waitFor();
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

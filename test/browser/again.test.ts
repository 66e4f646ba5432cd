import {describe, expect, it} from 'vitest';
import {hasFocus} from './focus.js';
import {POINTERS} from './pointers.js';
import {findQuiz} from './question.js';
import {eventually, visitSite} from './visit.js';

describe.each(POINTERS)('answering again by $pointer', ({device, press}) => {
  const {open} = visitSite();

  const openPorts = async () => {
    const page = await open('/choice', device);
    const quiz = findQuiz(page, 'ports');
    const {question} = quiz;
    return {quiz, https: question('https'), secure: question('secure'), listen: question('listen')};
  };

  it('clears the response on Try again, and takes another (UX-04)', async () => {
    const {quiz, https} = await openPorts();
    const {options, choose, check, tryAgain, verdict, countMarks} = https;
    await choose('80');
    await press(check);
    await press(tryAgain);
    await check.waitFor();
    expect(await options.and(quiz.root.locator(':checked')).count()).toBe(0);
    await eventually(() => hasFocus(options.first())).toBe(true);
    expect(await countMarks()).toEqual({right: 0, wrong: 0, missed: 0});
    expect(await verdict('Wrong').count()).toBe(0);
    await choose('443');
    await press(check);
    await verdict('Right').waitFor();
    await quiz.progress(1, 3).waitFor();
  });

  it('forgets one question on its reset and leaves the others alone (UX-04)', async () => {
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
    expect(await secure.verdict('Right').isVisible()).toBe(true);
  });

  it('sums up the points, retries the wrong ones only, and resets the whole quiz', async () => {
    const {quiz, https, secure, listen} = await openPorts();
    await https.choose('443');
    await press(https.check);
    await secure.choose('22');
    await press(secure.check);
    await quiz.root.getByText('Score: 1.5 / 2').waitFor();
    await listen.choose('Neither of them');
    await press(listen.check);
    await quiz.progress(3, 3).waitFor();
    await quiz.root.getByText('Score: 1.5 / 3').waitFor();

    await press(quiz.retryWrong);
    await secure.check.waitFor();
    await listen.check.waitFor();
    expect(await https.verdict('Right').isVisible()).toBe(true);
    expect(await secure.option('22').isChecked()).toBe(false);
    await quiz.progress(3, 3).waitFor();
    await secure.choose('22', '443');
    await press(secure.check);
    await quiz.root.getByText('Score: 2 / 3').waitFor();

    await press(quiz.reset);
    await quiz.progress(0, 3).waitFor();
    await https.check.waitFor();
    expect(await https.option('443').isChecked()).toBe(false);
  });
});

import {describe, expect, it} from 'vitest';
import {POINTERS} from './pointers.js';
import {findQuiz} from './question.js';
import {eventually, visitSite} from './visit.js';

describe.each(POINTERS)('answering by $pointer', ({device, press}) => {
  const {open} = visitSite();

  const openPorts = async () => {
    const page = await open('/choice', device);
    const quiz = findQuiz(page, 'ports');
    return {page, quiz, https: quiz.question('https')};
  };

  it('counts what is completed in words and in a named progress bar (UX-01)', async () => {
    const {quiz, https} = await openPorts();
    await quiz.progress(0, 3).waitFor();
    expect(await quiz.root.getByText('1 / 3', {exact: true}).count()).toBe(1);
    await https.choose('80');
    await quiz.progress(0, 3).waitFor();
    await press(https.check);
    await quiz.progress(1, 3).waitFor();
    const named = quiz.root.getByRole('progressbar', {name: /\S/});
    expect(
      await named.evaluate((bar: HTMLProgressElement) => [bar.tagName, bar.value, bar.max]),
    ).toEqual(['PROGRESS', 1, 3]);
  });

  it('chooses by a press anywhere on the text of an option', async () => {
    const {https} = await openPorts();
    await https.check.waitFor();
    const options = https.root.locator('.quiz-options');
    await press(options.getByText('8080', {exact: true}));
    expect(await https.option('8080').isChecked()).toBe(true);
    await press(options.getByText('443', {exact: true}));
    expect(await https.option('8080').isChecked()).toBe(false);
    expect(await https.option('443').isChecked()).toBe(true);
  });

  it('marks only the own choice and gives only its feedback before the answer is shown (UX-03)', async () => {
    const {https} = await openPorts();
    const {root, choose, check, verdict, countMarks, showAnswer} = https;
    await choose('8080');
    await press(check);
    await verdict('Not correct').waitFor();
    expect(await countMarks()).toEqual({right: 0, wrong: 1, missed: 0});
    expect(await root.getByText('Port 8080 is a common choice').isVisible()).toBe(true);
    expect(await root.getByText('Port 80 is for plain HTTP').isVisible()).toBe(false);
    expect(await root.getByText('Registered since 1994').isVisible()).toBe(false);
    expect(await root.getByText('IANA registered').isVisible()).toBe(false);

    await press(showAnswer);
    await root.getByText('IANA registered').waitFor();
    await eventually(countMarks).toEqual({right: 0, wrong: 1, missed: 1});
    expect(await root.getByText('Port 80 is for plain HTTP').isVisible()).toBe(false);
  });

  it('explains a right answer at once', async () => {
    const {https} = await openPorts();
    const {root, choose, check, verdict, countMarks} = https;
    await choose('443');
    await press(check);
    await verdict('Correct').waitFor();
    expect(await root.getByText('IANA registered').isVisible()).toBe(true);
    expect(await root.getByText('Registered since 1994').isVisible()).toBe(true);
    expect(await countMarks()).toEqual({right: 1, wrong: 0, missed: 0});
  });

  it('offers the answer after a try only, and Check only until there is a verdict', async () => {
    const {https} = await openPorts();
    const {choose, check, showAnswer, again} = https;
    await check.waitFor();
    expect(await showAnswer.isVisible()).toBe(false);
    expect(await again.isVisible()).toBe(false);
    await choose('80');
    await press(check);
    await showAnswer.waitFor();
    expect(await check.isVisible()).toBe(false);
  });

  it('does not move the page under the reader on Check (UX-02)', async () => {
    const {page, quiz} = await openPorts();
    const {choose, check, verdict} = quiz.question('secure');
    await choose('22', '23');
    await check.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => window.scrollY);
    await press(check);
    await verdict('Not correct').waitFor();
    expect(await page.evaluate(() => window.scrollY)).toBe(before);
  });
});

import {describe, expect, it} from 'vitest';
import {hasFocus} from './focus.js';
import {eventually, visitSite} from './visit.js';
import {findQuestion} from './question.js';

describe('a single question', () => {
  const {open} = visitSite();

  const openCompact = async () => {
    const page = await open('/compact');
    const quiz = page.locator('[data-quiz]');
    const id = await quiz.locator('[data-question]').getAttribute('data-question');
    return {quiz, question: findQuestion(page, id ?? '')};
  };

  it('has no progress, number or results around it, before and after Check', async () => {
    const {quiz, question} = await openCompact();
    const expectBare = async () => {
      expect(await quiz.getByRole('progressbar').count()).toBe(0);
      expect(await quiz.getByText(/\d \/ \d/).count()).toBe(0);
      expect(
        await quiz
          .getByText(/\d of \d|to go/)
          .filter({visible: true})
          .count(),
      ).toBe(0);
      expect(await quiz.getByRole('button', {name: /Start over|wrong ones/}).count()).toBe(0);
      expect(await quiz.getByRole('heading').count()).toBe(0);
    };
    await question.check.waitFor();
    await expectBare();
    await question.choose('21');
    await question.check.click();
    await question.verdict('Not correct').waitFor();
    await expectBare();
  });

  it('is answered, shown, tried again and reset like any other', async () => {
    const {quiz, question} = await openCompact();
    await question.choose('21');
    await question.check.click();
    await quiz.getByText('That is FTP.').waitFor();
    await question.showAnswer.click();
    await quiz.getByText('Port 22 was free.').waitFor();
    await question.again.click();
    await question.choose('22');
    await question.check.click();
    await question.verdict('Correct').waitFor();
    await question.reset.click();
    await question.check.waitFor();
    await eventually(() => hasFocus(question.options.first())).toBe(true);
    expect(await question.option('22').isChecked()).toBe(false);
  });
});

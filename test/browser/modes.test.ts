import {describe, expect, it} from 'vitest';
import {listenToAnnouncements, readAnnouncements} from './announcements.js';
import {hasFocus} from './focus.js';
import {findQuiz} from './question.js';
import {eventually, visitSite} from './visit.js';

describe('modes', () => {
  const {open} = visitSite();

  describe('feedback=end', () => {
    const openEnd = async () => {
      const page = await open('/end', {prepare: listenToAnnouncements});
      const quiz = findQuiz(page, 'end');
      const [one, two, three] = [
        quiz.question('one'),
        quiz.question('two'),
        quiz.question('three'),
      ];
      await quiz.submit.waitFor();
      return {page, quiz, one, two, three};
    };

    it('counts a response as completed, and no longer once it is cleared', async () => {
      const {quiz, one, two} = await openEnd();
      await quiz.progress(0, 3).waitFor();
      await one.choose('Wrong one');
      await quiz.progress(1, 3).waitFor();
      await two.choose('Wrong two');
      await quiz.progress(2, 3).waitFor();
      await two.option('Wrong two').uncheck();
      await quiz.progress(1, 3).waitFor();
      await one.reset.click();
      await quiz.progress(0, 3).waitFor();
    });

    it('says from the first response on what is missing', async () => {
      const {quiz, two} = await openEnd();
      await quiz.results.getByText('Verdicts come when you submit.').waitFor();
      expect(await quiz.results.getByText('Not answered yet').count()).toBe(0);
      await two.choose('Right two');
      await quiz.results.getByText('Not answered yet: 1 and 3.').waitFor();
    });

    it('leaves the room of Submit until the scripts are there', async () => {
      const page = await open('/end', {javaScriptEnabled: false});
      const measure = (results: ReturnType<typeof findQuiz>['results']) =>
        results.evaluate((element) => element.getBoundingClientRect().height);
      const before = await measure(findQuiz(page, 'end').results);
      const {quiz} = await openEnd();
      expect(await measure(quiz.results)).toBe(before);
    });

    it('asks for what is missing, then gives all verdicts together, says so once, and counts what is unanswered 0', async () => {
      const {page, quiz, one, two, three} = await openEnd();
      expect(await quiz.root.getByRole('button', {name: 'Check'}).count()).toBe(0);
      await one.choose('Right one');
      await two.choose('Right two');
      expect(await quiz.root.locator('.quiz-mark').count()).toBe(0);
      await quiz.submit.click();
      await three.root.getByText('Choose an option first.').waitFor();
      await eventually(() => hasFocus(quiz.results)).toBe(true);
      await quiz.results.getByText('Question 3 will count as 0.').waitFor();
      await quiz.results.getByRole('link', {name: 'Go to question 3'}).waitFor();
      expect(await quiz.root.locator('.quiz-error').count()).toBe(1);
      expect(await quiz.root.locator('[data-verdict]').count()).toBe(0);
      expect(await readAnnouncements(page), 'the focus says it').toEqual([]);
      await quiz.submitAll.click();
      await one.verdict('Correct').waitFor();
      await two.verdict('Partly correct').waitFor();
      await three.verdict('Not answered').waitFor();
      await quiz.score('1 of 3 correct').waitFor();
      await eventually(() => hasFocus(quiz.results)).toBe(true);
      const name = '1 of 3 correct 1 partly correct. 1 not answered. 1.5 of 3 points.';
      await quiz.root.getByRole('group', {name, exact: true}).waitFor();
      expect(await readAnnouncements(page), 'the focus says it').toEqual([]);
      expect(await one.root.getByText('Because of one.').isVisible()).toBe(true);
      expect(await two.root.getByText('Because of two.').isVisible()).toBe(false);
      await two.showAnswer.click();
      await two.root.getByText('Because of two.').waitFor();
    });

    it('takes one submit as one attempt, and shows the answers when both are used up', async () => {
      const {quiz, one, two, three} = await openEnd();
      await one.choose('Right one');
      await quiz.submit.click();
      await quiz.submitAll.click();
      await two.verdict('Not answered').waitFor();
      await quiz.retryWrong.click();
      await quiz.submit.waitFor();
      expect(await one.verdict('Correct').isVisible()).toBe(true);
      await two.choose('Right two', 'Also right two');
      await three.choose('Wrong three');
      await quiz.submit.click();
      await two.verdict('Correct').waitFor();
      await quiz.score('2 of 3 correct').waitFor();
      await three.root.getByText('Because of three.').waitFor();
      expect(await quiz.retryWrong.isVisible()).toBe(false);
      expect(await quiz.submit.isVisible()).toBe(false);
      await quiz.reset();
      await quiz.progress(0, 3).waitFor();
      await quiz.submit.waitFor();
    });
  });

  describe('reveal and attempts', () => {
    const openReveal = async (id: string) => {
      const page = await open('/reveal');
      const quiz = findQuiz(page, id);
      return {quiz, question: quiz.question('q')};
    };

    it('always: shows key and explanation at once after a wrong answer', async () => {
      const {question} = await openReveal('always');
      await question.choose('Wrong always');
      await question.check.click();
      await question.root.getByText('Because of always.').waitFor();
      await eventually(question.countMarks).toEqual({right: 0, wrong: 1, missed: 1});
      await question.again.waitFor();
    });

    it('never: tells neither key nor explanation of a wrong answer, and explains a right one', async () => {
      const {question} = await openReveal('never');
      await question.choose('Wrong never');
      await question.check.click();
      await question.verdict('Not correct').waitFor();
      expect(await question.showAnswer.count()).toBe(0);
      expect(await question.countMarks()).toEqual({right: 0, wrong: 1, missed: 0});
      expect(
        await question.root.getByText('Because of never.').filter({visible: true}).count(),
      ).toBe(0);
      await question.choose('Right never');
      await question.check.click();
      await question.root.getByText('Because of never.').waitFor();
    });

    it('attempts=2: shows the answer when they are used up, and offers no third', async () => {
      const {question} = await openReveal('attempts');
      await question.choose('Wrong attempt');
      await question.check.click();
      await question.verdict('Not correct').waitFor();
      expect(await question.root.getByText('Because of attempts.').isVisible()).toBe(false);
      await question.root.getByText('1 check left.').waitFor();
      await question.choose('Right attempt');
      await question.choose('Wrong attempt');
      await question.check.click();
      await question.root.getByText('No checks left.').waitFor();
      await question.root.getByText('Because of attempts.').waitFor();
      await eventually(question.countMarks).toEqual({right: 0, wrong: 1, missed: 1});
      expect(await question.again.isVisible()).toBe(false);
      expect(await question.check.isVisible()).toBe(false);
    });

    it('takes checks after the answer was shown as practice, which leaves the score alone', async () => {
      const {quiz, question} = await openReveal('always');
      await question.choose('Wrong always');
      await question.check.click();
      await question.again.click();
      await question.choose('Right always');
      await question.check.click();
      await question.verdict('Correct').waitFor();
      const other = quiz.question('other');
      await other.choose('Right other');
      await other.check.click();
      await quiz.score('1 of 2 correct').waitFor();
    });
  });
});

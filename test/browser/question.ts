import type {Locator, Page} from 'playwright-core';

/** One quiz as its reader meets it; the `n`-th of that id on the page. */
export function findQuiz(page: Page, id: string, n = 0) {
  const root = page.locator(`[data-quiz="${id}"]`).nth(n);
  const button = (name: string) => root.getByRole('button', {name, exact: true});
  return {
    root,
    question: (questionId: string) => findQuestion(root, questionId),
    /** The text beside the progress bar, `done / all completed`. */
    progress: (done: number, all: number) =>
      root.getByText(`${String(done)} / ${String(all)} completed`, {exact: true}),
    progressBar: root.getByRole('progressbar'),
    status: root.getByRole('status'),
    submit: button('Submit'),
    submitAll: button('Submit all the same'),
    retryWrong: button('Try the wrong ones again'),
    practiseWrong: button('Practise the wrong ones'),
    /** What stands below the questions. */
    results: root.locator('[data-results]'),
    startOver: button('Start over'),
    /** Forgets all answers, which takes a second word. */
    reset: async (press: (target: Locator) => Promise<unknown> = (target) => target.click()) => {
      await press(button('Start over'));
      await press(root.getByRole('button', {name: /^Forget all answers/}));
    },
    /** The score in words, in the panel or in the line that takes its place. */
    score: (words: string) => root.locator('[data-results]').getByText(words),
    /** The ids of the questions that are asked, in the order shown. */
    listQuestions: () => listAttribute(root.locator('[data-question]:visible'), 'data-question'),
  };
}

/** One question of a quiz or of a page that has it once. */
export function findQuestion(scope: Page | Locator, id: string) {
  const root = scope.locator(`[data-question="${id}"]`);
  const button = (name: string | RegExp) => root.getByRole('button', {name, exact: true});
  const option = (name: string | RegExp) =>
    root
      .getByRole('radio', {name, exact: true})
      .or(root.getByRole('checkbox', {name, exact: true}));
  const mark = (words: string) => root.locator('.quiz-mark').getByText(words, {exact: true});
  return {
    root,
    option,
    options: root.getByRole('radio').or(root.getByRole('checkbox')),
    /** Chooses by a click on the control. */
    choose: async (...names: (string | RegExp)[]) => {
      for (const name of names) await option(name).check();
    },
    check: button('Check'),
    again: button('Answer again'),
    reset: button(/^Reset( question)?$/),
    /** A button after a check, a disclosure before it. */
    showAnswer: button('Show answer').or(
      root.locator('summary', {hasText: /^Answer$/}).filter({visible: true}),
    ),
    /** The word that stands in the question's floor. */
    verdict: (word: 'Correct' | 'Partly correct' | 'Not correct' | 'Not answered') =>
      root.locator('[data-verdict] b').and(root.getByText(word, {exact: true})),
    /** How often each kind of mark is seen in the question. */
    countMarks: async () => ({
      right: await mark('Correct, your choice').count(),
      wrong: await mark('Not this one').count(),
      missed: await mark('Correct answer').count(),
    }),
  };
}

/** The values of an attribute, in document order. */
export async function listAttribute(locator: Locator, name: string): Promise<(string | null)[]> {
  return locator.evaluateAll((found, key) => found.map((one) => one.getAttribute(key)), name);
}

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
    retryWrong: button('Retry the wrong ones'),
    reset: button('Reset quiz'),
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
    tryAgain: button('Try again'),
    reset: button(/^Reset( question)?$/),
    showAnswer: root.locator('summary', {hasText: /^(Show answer|Answer)$/}),
    /** The word that stands in the question's actions row. */
    verdict: (word: 'Right' | 'Partly right' | 'Wrong') =>
      root.locator('[data-verdict] b').and(root.getByText(word, {exact: true})),
    /** How often each kind of mark is seen in the question. */
    countMarks: async () => ({
      right: await mark('Right').count(),
      wrong: await mark('Wrong').count(),
      missed: await mark('Correct, not chosen').count(),
    }),
  };
}

/** The values of an attribute, in document order. */
export async function listAttribute(locator: Locator, name: string): Promise<(string | null)[]> {
  return locator.evaluateAll((found, key) => found.map((one) => one.getAttribute(key)), name);
}

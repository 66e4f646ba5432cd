import type {Locator, Page} from 'playwright-core';

/** What a reader has done to the questions of a page. `restored` is `partly` and `wrong` after a reload. */
export type State = 'fresh' | 'error' | 'right' | 'partly' | 'wrong' | 'shown' | 'restored';

type Picks = Partial<Record<'right' | 'partly' | 'wrong', number[][]>>;

/** Which options to pick, by question, both in the written order. */
const PICKS: Record<string, Picks> = {
  '/choice': {right: [[1], [0, 2], [1]], partly: [[1], [0], [0]], wrong: [[0], [1, 3], [0]]},
  '/compact': {right: [[0]], wrong: [[1]]},
  '/end': {right: [[0], [0, 1], [1]], partly: [[0], [0], [0]], wrong: [[1], [2], [0]]},
  '/wide': {right: [[1, 2], [0]], partly: [[1], [1]], wrong: [[0], [1]]},
};

/** The questions of a page in their order. */
export const findQuestions = (page: Page): Locator => page.locator('[data-question]');

/** The options of a question in their order. */
export const findOptions = (question: Locator): Locator =>
  question.getByRole('radio').or(question.getByRole('checkbox'));

/** The button that checks a response, once the widget is alive. */
export const findCheck = (question: Locator): Locator =>
  question.getByRole('button', {name: /^(Check|Prüfen)$/i});

/** The control that opens the key and the explanation. */
export const findShowAnswer = (question: Locator): Locator =>
  question.locator('summary').filter({hasText: /^(Show answer|Lösung zeigen)$/i});

/** Opens the answer of a question that was not right, and waits until it shows: the browser tells of it a moment later. */
export async function showAnswer(question: Locator): Promise<void> {
  await findShowAnswer(question).click();
  await question.locator('[data-mark="missed"]').first().waitFor();
}

/** Brings the questions of an open page to a state, as a reader would. */
export async function bringTo(page: Page, state: State): Promise<void> {
  const path = new URL(page.url()).pathname.replace(/^\/de/, '');
  const questions = findQuestions(page);
  const isEnd = path === '/end';
  const submit = page.getByRole('button', {name: /^(Submit|Abgeben)$/i});
  await (isEnd ? submit : findCheck(questions.first())).waitFor();
  if (state === 'fresh') return;
  if (state === 'error') {
    for (const question of await questions.all()) await findCheck(question).click();
    return;
  }
  const outcome = state === 'shown' ? 'wrong' : state === 'restored' ? 'partly' : state;
  const picks = PICKS[path]?.[outcome] ?? PICKS[path]?.wrong ?? [];
  for (const [index, chosen] of picks.entries()) {
    await answer(questions.nth(index), chosen, !isEnd);
  }
  if (isEnd) await submit.click();
  if (state === 'shown') {
    for (const question of await questions.all()) await showAnswer(question);
  }
  if (state === 'restored') {
    await page.reload();
    await findVerdict(questions.first()).waitFor();
  }
}

/** Chooses options of a question by their index and checks them, unless the quiz is submitted as a whole. */
export async function answer(question: Locator, chosen: number[], check = true): Promise<void> {
  for (const option of chosen) await findOptions(question).nth(option).check();
  if (!check) return;
  await findCheck(question).click();
  await findVerdict(question).waitFor();
}

/** The word on how a response was graded. */
export const findVerdict = (question: Locator): Locator =>
  question.getByText(/^(Right|Partly right|Wrong|Richtig|Teilweise richtig|Falsch)$/i).first();

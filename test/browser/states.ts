import type {Locator, Page} from 'playwright-core';
import {respond} from './respond.js';
import type {Response} from './respond.js';
import {TYPES} from './types.js';

/** What a reader has done to the questions of a page. `restored` is `partly` and `wrong` after a reload. */
export type State = 'fresh' | 'error' | 'right' | 'partly' | 'wrong' | 'shown' | 'restored';

/** What to give to the questions of a page, in the written order. */
type Responses = Partial<Record<'right' | 'partly' | 'wrong', Response[]>>;

const RESPONSES: Record<string, Responses> = {
  '/choice': {right: [[1], [0, 2], [1]], partly: [[1], [0], [0]], wrong: [[0], [1, 3], [0]]},
  '/compact': {right: [[0]], wrong: [[1]]},
  '/end': {right: [[0], [0, 1], [1]], partly: [[0], [0], [0]], wrong: [[1], [2], [0]]},
  '/wide': {right: [[1, 2], [0]], partly: [[1], [1]], wrong: [[0], [1]]},
  '/types': {
    right: TYPES.map(({right}) => right),
    partly: TYPES.map(({wrong, partly = wrong}) => partly),
    wrong: TYPES.map(({wrong}) => wrong),
  },
};

/** The questions of a page in their order. */
export const findQuestions = (page: Page): Locator => page.locator('[data-question]');

/** The options of a question in their order. */
export const findOptions = (question: Locator): Locator =>
  question.getByRole('radio').or(question.getByRole('checkbox'));

/** The button that checks a response, once the widget is alive. */
export const findCheck = (question: Locator): Locator =>
  question.getByRole('button', {name: /^(Check|Prüfen)$/i});

/** The control that shows the key and the explanation: a button after a check, a disclosure before it. */
export const findShowAnswer = (question: Locator): Locator =>
  question
    .locator('button, summary')
    .filter({hasText: /^(Show answer|Answer|Lösung zeigen|Lösung)$/i})
    .filter({visible: true});

/** Shows the answer of a question that was not right, and waits until it is there. */
export async function showAnswer(question: Locator): Promise<void> {
  const button = findShowAnswer(question);
  if ((await button.count()) === 0) return;
  await button.click();
  await question.locator('[data-verdict="shown"]').waitFor();
}

/** Brings the questions of an open page to a state, as a reader would. */
export async function bringTo(page: Page, state: State): Promise<void> {
  const path = new URL(page.url()).pathname
    .replace(/^\/(de|community)/, '')
    .replace(/^(\/types)-.*/, '$1');
  const questions = findQuestions(page);
  const isEnd = page.url().endsWith('end');
  const submit = page.getByRole('button', {name: /^(Submit|Abgeben)$/i});
  await (isEnd ? submit : findCheck(questions.first())).waitFor();
  if (state === 'fresh') return;
  if (state === 'error') {
    for (const check of await findCheck(questions).all()) await check.click();
    return;
  }
  const outcome = state === 'shown' ? 'wrong' : state === 'restored' ? 'partly' : state;
  const responses = RESPONSES[path]?.[outcome] ?? RESPONSES[path]?.wrong ?? [];
  for (const [index, response] of responses.entries()) {
    await answer(questions.nth(index), response, !isEnd);
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

/** Responds to a question and checks it, unless the quiz is submitted as a whole. */
export async function answer(question: Locator, response: Response, check = true): Promise<void> {
  await respond(question, response);
  if (!check) return;
  // Whoever judges oneself has checked already.
  if ((await question.getAttribute('data-type')) !== 'recall') await findCheck(question).click();
  await findVerdict(question).waitFor();
}

/** The word on how a response was graded. */
export const findVerdict = (question: Locator): Locator => question.locator('[data-verdict] b');

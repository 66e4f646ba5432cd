import type {Locator} from 'playwright-core';
import {HANDS} from './hands.js';
import type {Hand} from './hands.js';

/**
 * What a reader gives, by type of question: options to pick and buttons to press by their index, texts for fields (nothing
 * for one that stays empty), items in their new order by a part of their text (the others are set aside).
 */
export type Response = readonly (string | number)[];

/** Everything in a question that takes a response. */
export const findControls = (question: Locator): Locator => question.locator('.quiz-control');

/** The items of a question in the order in which they stand. */
export const findItems = (question: Locator): Locator =>
  question.locator('.quiz-items > .quiz-option');

/** Gives a response to a question, in place of the one that it has, as a reader would, without checking it. */
export async function respond(
  question: Locator,
  response: Response,
  hand: Hand = HANDS[0]!,
): Promise<void> {
  const type = await question.getAttribute('data-type');
  if (type === 'order' || type === 'lines') return arrange(question, response.map(String), hand);
  if (type === 'choice') {
    for (const option of await question.getByRole('checkbox', {checked: true}).all()) {
      await option.uncheck();
    }
  }
  for (const [index, part] of response.entries()) {
    if (type === 'choice') await findControls(question).nth(Number(part)).check();
    else if (type === 'recall') await judge(question, Number(part), hand);
    else await hand.fill(findControls(question).nth(index), String(part));
  }
}

/** Opens the answer of a question of recall, and grades oneself: 0 for knew it, 1 for did not. */
async function judge(question: Locator, button: number, {press}: Hand): Promise<void> {
  const answer = question.locator('details.quiz-details');
  if (!(await answer.evaluate((details: HTMLDetailsElement) => details.open))) {
    await press(answer.locator('summary'));
  }
  await press(answer.getByRole('button').nth(button));
}

async function arrange(question: Locator, texts: string[], {press}: Hand): Promise<void> {
  const items = findItems(question);
  const find = (text: string) => items.filter({hasText: text});
  const isWrong = (text: string) => !texts.some((each) => text.includes(each));
  let count = 0;
  const use = async (button: Locator) => {
    if (count++ > 20) throw new Error(`The items cannot be moved to ${texts.join(', ')}`);
    await press(button);
  };
  const readTexts = () => items.locator('.quiz-item > div').allInnerTexts();
  for (const text of await readTexts()) {
    const item = find(text.trim());
    const isAside = (await item.getAttribute('data-aside')) === 'true';
    if (isAside !== isWrong(text)) await use(item.getByRole('button').last());
  }
  for (const [place, text] of texts.entries()) {
    const findPlace = async () => (await readTexts()).findIndex((each) => each.includes(text));
    while ((await findPlace()) > place) await use(find(text).getByRole('button').first());
  }
  if (count > 0) return;
  // Where everything happens to stand as wanted, there and back again.
  await press(items.first().getByRole('button').nth(1));
  await press(items.nth(1).getByRole('button').first());
}

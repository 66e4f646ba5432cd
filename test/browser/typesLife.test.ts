import type {Locator, Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {listenToAnnouncements, readAnnouncements} from './announcements.js';
import {readFocus} from './focus.js';
import {HANDS} from './hands.js';
import type {Hand} from './hands.js';
import {findQuestion} from './question.js';
import {findControls, findItems, respond} from './respond.js';
import type {Response} from './respond.js';
import {findVerdict} from './states.js';
import {TYPES} from './types.js';
import type {TypeExample} from './types.js';
import {eventually, visitSite} from './visit.js';

/** What the controls of a question hold, or the order of its items and which are set aside. */
const readGiven = async (question: Locator): Promise<unknown[]> => [
  ...(await findControls(question).evaluateAll((found) =>
    found.map((control) => (control as HTMLInputElement).value),
  )),
  ...(await findItems(question).evaluateAll((found) =>
    found.map((item) => [
      item.querySelector('[id]')?.textContent,
      (item as HTMLElement).dataset.aside,
    ]),
  )),
];

const VERDICTS = {right: 'Correct', partly: 'Partly correct', wrong: 'Not correct'} as const;

/** The life of one question of `/types` in steps, each of which looks after focus and announcements too. */
function liveWith(
  page: Page,
  {id, key, because, meaning = '', missing = ''}: TypeExample,
  hand: Hand,
) {
  const {root, check, again, reset, showAnswer} = findQuestion(page, id);
  const isRecall = id === 'recall';
  const expectFocus = (text: RegExp) =>
    eventually(() => readFocus(page)).toMatchObject({
      question: id,
      text: expect.stringMatching(text) as string,
    });
  const expectFresh = async () => {
    await (isRecall ? showAnswer : check).waitFor();
    await expect(findVerdict(root).count()).resolves.toBe(0);
    await expect(root.getByText(because).isVisible()).resolves.toBe(false);
  };
  return {
    expectFresh,
    async checkNothing() {
      await hand.press(check);
      const error = root.locator('.quiz-error').filter({hasText: missing});
      await error.first().waitFor();
      await eventually(() => readFocus(page)).toMatchObject({question: id});
      const described = await root.evaluate((question) => {
        const focused = document.activeElement!;
        const group = focused.closest('fieldset');
        const ids = [focused, group].map((element) => element?.getAttribute('aria-describedby'));
        return {
          isControl: focused.matches('fieldset :is(.quiz-control, button)'),
          isField: focused.hasAttribute('data-field'),
          text: ids
            .join(' ')
            .split(' ')
            .map((one) => document.getElementById(one))
            .map((element) => (element && question.contains(element) ? element.textContent : ''))
            .join(' '),
        };
      });
      const {isField, ...control} = described;
      expect(control).toEqual({
        isControl: true,
        text: expect.stringContaining(missing) as string,
      });
      // A screen reader says the description of a field that gets the focus, but not always that of a group.
      const said = isField ? [] : [expect.stringContaining(missing) as string];
      await eventually(() => readAnnouncements(page)).toEqual(said);
      return error;
    },
    async give(response: Response, outcome: keyof typeof VERDICTS) {
      await respond(root, response, hand);
      if (!isRecall) {
        const moves = await readAnnouncements(page);
        if ((await findItems(root).count()) > 0) expect(moves.at(-1)).toMatch(/, now \d of \d$/);
        else expect(moves).toEqual([]);
        await hand.press(check);
      }
      const word = isRecall ? /^(You knew it|To be learnt)/ : RegExp(`^${VERDICTS[outcome]}\\b`);
      await expectFocus(word);
      if (outcome === 'partly') await root.getByText(meaning).waitFor();
      await expect(readAnnouncements(page), 'the focus says it').resolves.toEqual([]);
      const name = await root.getByRole('group', {name: word}).getAttribute('data-verdict');
      expect(name).toBe(outcome);
    },
    async show() {
      await expect(root.getByText(because).isVisible()).resolves.toBe(false);
      await hand.press(showAnswer);
      await root.getByText(because).waitFor();
      if (key) await expect(root.locator('.quiz-key').innerText()).resolves.toContain(key);
      await expectFocus(/^Answer shown\b/);
      await expect(readAnnouncements(page), 'the focus says it').resolves.toEqual([]);
    },
    async retry() {
      await hand.press(again);
      await expectFresh();
      await eventually(() => readFocus(page)).toMatchObject({question: id});
    },
    reset,
    root,
  };
}

describe.each(HANDS)('in the life of a question, by $hand', (hand) => {
  const {open} = visitSite();

  it.each(TYPES)(
    '$id is given wrongly, partly rightly and rightly, kept and reset',
    async (type) => {
      const {id, right, partly, wrong, because} = type;
      // A keyboard starts where the link leads.
      const page = await open(`/types#types--${id}`, {
        ...hand.device,
        prepare: listenToAnnouncements,
      });
      const life = liveWith(page, type, hand);
      const {root, reset} = life;
      await life.expectFresh();
      const fresh = await readGiven(root);
      if (id !== 'recall') {
        const error = await life.checkNothing();
        await life.give(wrong, 'wrong');
        await expect(error.count()).resolves.toBe(0);
        await life.show();
      } else {
        await life.give(wrong, 'wrong');
        await root.getByText(because).waitFor();
      }
      await life.retry();
      await expect(readGiven(root)).resolves.toEqual(fresh);
      // What follows needs no more than a change of what is there.
      if (partly) await life.give(partly, 'partly');
      await life.give(right, 'right');
      await root.getByText(because).waitFor();
      // What is kept does not depend on the hand that gave it.
      if (hand.hand !== 'touch') {
        const given = await readGiven(root);
        await page.reload();
        await findVerdict(root).waitFor();
        await expect(readGiven(root)).resolves.toEqual(given);
        await expect(readAnnouncements(page)).resolves.toEqual([]);
      }
      await hand.press(reset);
      await life.expectFresh();
      await expect(readGiven(root)).resolves.toEqual(fresh);
      await eventually(() => readFocus(page)).toMatchObject({question: id});
    },
  );
});

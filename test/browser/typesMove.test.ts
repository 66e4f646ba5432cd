import type {Locator, Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {listenToAnnouncements, readAnnouncements} from './announcements.js';
import {hasFocus} from './focus.js';
import {HANDS} from './hands.js';
import {findQuestion} from './question.js';
import {findItems} from './respond.js';
import {answer} from './states.js';
import {eventually, visitSite} from './visit.js';

const {open} = visitSite();

const openItems = async (id: string, device = {}) => {
  const page = await open(`/types#types--${id}`, {...device, prepare: listenToAnnouncements});
  const {root, check} = findQuestion(page, id);
  await check.waitFor();
  const find = (text: string) => findItems(root).filter({hasText: text});
  const button = (text: string, name: string) => find(text).getByRole('button', {name});
  const readTexts = async () =>
    (await findItems(root).locator('.quiz-item > div').allInnerTexts()).map((text) => text.trim());
  return {page, root, find, button, readTexts};
};

/** Presses a button, which keeps the focus, and returns what was said. */
const use = async (page: Page, button: Locator, press: (button: Locator) => Promise<unknown>) => {
  await press(button);
  await expect(hasFocus(button)).resolves.toBe(true);
  return readAnnouncements(page);
};

describe.each(HANDS)('moving items by $hand', ({device, press}) => {
  it('says each new place once, keeps the focus on the moved item, and stops at the ends', async () => {
    const {page, button, readTexts} = await openItems('order', device);
    const texts = await readTexts();
    expect(texts).toHaveLength(4);
    const [first, second, third, last] = texts as [string, string, string, string];
    const up = button(last, 'Move up');
    await expect(use(page, up, press)).resolves.toEqual([`${last}, now 3 of 4`]);
    await expect(use(page, up, press)).resolves.toEqual([`${last}, now 2 of 4`]);
    await expect(use(page, up, press)).resolves.toEqual([`${last}, now 1 of 4`]);
    await expect(readTexts()).resolves.toEqual([last, first, second, third]);
    await expect(up.getAttribute('aria-disabled')).resolves.toBe('true');

    const down = button(last, 'Move down');
    await expect(use(page, down, press)).resolves.toEqual([`${last}, now 2 of 4`]);
    await expect(readTexts()).resolves.toEqual([first, last, second, third]);
    await expect(up.getAttribute('aria-disabled')).resolves.toBe('false');
  });

  it('sets a wrong line aside and takes it back, each said once', async () => {
    const {page, button, find, readTexts} = await openItems('lines', device);
    const wrong = 'await session.close();';
    const aside = button('session.close', 'Set aside');
    await expect(use(page, aside, press)).resolves.toEqual([
      expect.stringMatching(/session\.close\(\);.*: Set aside$/),
    ]);
    await expect(aside.getAttribute('aria-pressed')).resolves.toBe('true');
    await expect(find('session.close').getAttribute('data-aside')).resolves.toBe('true');
    await expect(button('session.close', 'Move up').count()).resolves.toBe(0);
    expect((await readTexts()).at(-1)).toBe(wrong);

    await expect(use(page, aside, press)).resolves.toEqual([
      expect.stringMatching(/session\.close\(\);.*, now 5 of 5$/),
    ]);
    await expect(aside.getAttribute('aria-pressed')).resolves.toBe('false');
    await button('session.close', 'Move up').waitFor();
  });
});

it('does not move an item beyond the first place, nor say that it did', async () => {
  const {page, button, readTexts} = await openItems('order');
  const texts = await readTexts();
  await button(texts[0]!, 'Move up').click({force: true});
  await expect(readTexts()).resolves.toEqual(texts);
  await expect(readAnnouncements(page)).resolves.toEqual([]);
});

it('marks each join of two items, as the score counts them, until one of the two is moved', async () => {
  const {root, find, button} = await openItems('order');
  await answer(root, ['connect', 'setupComplete', 'turnComplete', 'Audio']);
  const readMark = (text: string) => find(text).locator('.quiz-join').allTextContents();
  const [kept, broken] = ['Follows the one above', 'Does not follow the one above'];
  await expect(readMark('connect')).resolves.toEqual([]);
  await expect(readMark('setupComplete')).resolves.toEqual([kept]);
  await expect(readMark('turnComplete')).resolves.toEqual([broken]);
  await expect(readMark('Audio')).resolves.toEqual([broken]);
  await root.getByText('1 of 3 follows the one above.').waitFor();
  await button('Audio', 'Move up').click();
  await expect(readMark('setupComplete')).resolves.toEqual([kept]);
  await expect(readMark('turnComplete')).resolves.toEqual([]);
  await expect(readMark('Audio')).resolves.toEqual([]);
});

it('offers no button once the order is right', async () => {
  const {root} = await openItems('order');
  await answer(root, ['connect', 'setupComplete', 'Audio', 'turnComplete']);
  await expect(findItems(root).getByRole('button').count()).resolves.toBe(0);
});

it('keeps the indentation of lines and the colours of their code', async () => {
  const {find} = await openItems('lines');
  await expect(find('open()').locator('code').textContent()).resolves.toMatch(/^ {2}const/);
  await expect(find('async').locator('code .token.keyword').count()).resolves.toBeGreaterThan(0);
});

it.each(['order', 'lines'])('checks %s that nobody touched once its reader says so', async (id) => {
  const {page, root, readTexts} = await openItems(id);
  const texts = await readTexts();
  const {check, verdict} = findQuestion(page, id);
  await check.click();
  await check.click();
  await root.getByText('Move at least one item').waitFor();
  await expect(root.locator('[data-verdict]').count()).resolves.toBe(0);
  await root.getByRole('button', {name: 'It is right already', exact: true}).click();
  await verdict('Not correct').or(verdict('Partly correct')).waitFor();
  await expect(readTexts()).resolves.toEqual(texts);
});

it.each([
  ['order', ['button', 'button,button']],
  ['lines', ['button,button']],
])(
  'has the keyboard stop once or twice in each row of %s, at buttons alone',
  async (id, expected) => {
    const {root} = await openItems(id);
    const listStops = () =>
      findItems(root).evaluateAll((items) =>
        items.map((item) =>
          [...item.querySelectorAll<HTMLElement>('*')]
            .filter(
              (each) => each.tabIndex >= 0 && each.checkVisibility({visibilityProperty: true}),
            )
            .map(({localName}) => localName)
            .join(),
        ),
      );
    await eventually(async () => [...new Set(await listStops())].toSorted()).toEqual(expected);
  },
);

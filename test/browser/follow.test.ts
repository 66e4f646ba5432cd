import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {bringTo, findCheck, findQuestions} from './states.js';
import {eventually, visitSite} from './visit.js';

/** Stores what was given on a page under another file, as if the page had been renamed since. */
async function renameSaved(page: Page, from: string, to: string): Promise<void> {
  await page.evaluate(
    ([old = '', next = '']) => {
      for (const key of Object.keys(localStorage)) {
        const value = localStorage.getItem(key) ?? '';
        if (!key.startsWith('docusaurus-quiz')) continue;
        localStorage.removeItem(key);
        localStorage.setItem(key.replace(old, next), value.replaceAll(old, next));
      }
    },
    [from, to],
  );
}

const readStates = (page: Page) =>
  findQuestions(page).evaluateAll((all) => all.map((each) => each.dataset['state']));

/** The scripts of the widget that a page has loaded to look for answers. */
const listFollow = (page: Page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({name}) => /\/quiz-follow[.\w]*\.js$/.test(name))
      .map(({name}) => name),
  );

describe('what a reader gave follows its question', () => {
  const {open} = visitSite();

  it('from a page that was renamed', async () => {
    const page = await open('/choice');
    await bringTo(page, 'right');
    await page.goto(new URL('/plain', page.url()).href);
    await renameSaved(page, 'docs/choice.md', 'docs/renamed.md');
    await page.goto(new URL('/choice', page.url()).href);
    await eventually(() => readStates(page)).toEqual(['right', 'right', 'right']);
    expect(await listFollow(page)).toHaveLength(1);
  });

  it('and not from a page that is still there', async () => {
    const page = await open('/choice');
    await bringTo(page, 'right');
    await page.goto(new URL('/plain', page.url()).href);
    await renameSaved(page, 'docs/choice.md', 'docs/compact.md');
    await page.goto(new URL('/compact', page.url()).href);
    await eventually(() => listFollow(page)).toHaveLength(1);
    expect(await readStates(page)).toEqual([undefined]);
  });

  it('without a script more for those who have given nothing yet', async () => {
    const page = await open('/choice');
    await findCheck(findQuestions(page).first()).waitFor();
    expect(await listFollow(page)).toEqual([]);
    await bringTo(page, 'right');
    await eventually(() => listFollow(page)).toHaveLength(1);
  });
});

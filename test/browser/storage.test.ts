import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {findQuestion, findQuiz} from './question.js';
import {readKey, readSaved, readText} from './saved.js';
import {visitSite} from './visit.js';

const SOURCE = 'docs/choice.md';
const HOUR = 3_600_000;

/** Text that another version, an extension or a hand may have left in storage. */
const GARBAGE = [
  ['nothing', ''],
  ['no JSON', '{"v":1,"q":{'],
  ['null', 'null'],
  ['a number', '17'],
  ['a list', '[1,2,3]'],
  ['no questions', '{"v":1}'],
  ['questions that are a list', '{"v":1,"q":[1,2]}'],
  ['questions that are text', '{"v":1,"q":"ports/https","o":7}'],
  [
    'questions of every wrong shape',
    '{"v":1,"o":{"ports":"x"},"q":{"ports/https":null,"ports/secure":[[]],"ports/listen":"done"}}',
  ],
  [
    'fields of every wrong type',
    '{"v":1,"q":{"ports/https":{"f":{},"r":{"a":1},"s":"1","m":-1,"n":1e999,"h":[],"x":"no","c":{},"t":"now"},"ports/secure":{"f":null,"r":[null,{},7],"n":-3,"t":1e300}}}',
  ],
  [
    'names of prototypes',
    '{"v":1,"__proto__":{"q":{"polluted":1}},"q":{"__proto__":{"polluted":1},"constructor":{"t":1},"ports/__proto__":{"polluted":1},"ports/https":{"__proto__":{"polluted":1},"t":1}}}',
  ],
] as const;

describe('whatever storage does, the quiz works (SE-06)', () => {
  const {open} = visitSite();

  /** Answers a question, and ends with the right verdict on it. */
  const answer = async (page: Page) => {
    const {choose, check, verdict} = findQuestion(page, 'https');
    await choose('443');
    await check.click();
    await verdict('Right').waitFor();
    await findQuiz(page, 'ports').progress(1, 3).waitFor();
  };

  const answerTwice = async (page: Page) => {
    await answer(page);
    await findQuestion(page, 'https').reset.click();
    await findQuiz(page, 'ports').progress(0, 3).waitFor();
    await answer(page);
  };

  /** Opens the page with a text where its answers are saved. */
  const openWith = async (change: (key: string, page: Page) => Promise<string>) => {
    const page = await open('/choice');
    await answer(page);
    const key = await readKey(page, SOURCE);
    const text = await change(key, page);
    await page.evaluate(([name, value]) => localStorage.setItem(name, value), [key, text] as const);
    await page.reload();
    return page;
  };

  it.each(GARBAGE)('ignores %s in storage', async (_, text) => {
    const page = await openWith(() => Promise.resolve(text));
    await findQuiz(page, 'ports').progress(0, 3).waitFor();
    await answer(page);
    expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
    await page.reload();
    await findQuestion(page, 'https').verdict('Right').waitFor();
  });

  it('ignores garbage in the list of sources', async () => {
    const page = await open('/choice');
    await answer(page);
    await page.evaluate((source) => {
      const suffix = (prefix: string) =>
        Object.keys(localStorage).find((key) => key.startsWith(prefix)) ?? '';
      const index = suffix(`docusaurus-quiz:${source}`).replace(`:${source}`, '');
      localStorage.setItem(index, '{"v":1,"s":[null]}');
    }, SOURCE);
    await page.reload();
    await findQuestion(page, 'https').verdict('Right').waitFor();
    await findQuestion(page, 'https').reset.click();
    await answer(page);
  });

  it('leaves alone what a newer version has written (SE-09)', async () => {
    const newer = '{"v":2,"everything":"else"}';
    const page = await openWith(() => Promise.resolve(newer));
    await findQuiz(page, 'ports').progress(0, 3).waitFor();
    await answer(page);
    expect(await readText(page, SOURCE)).toBe(newer);
  });

  it('keeps the fields and questions that it does not know', async () => {
    const page = await openWith(async (_, current) => {
      const saved = await readSaved(current, SOURCE);
      const extended = {
        ...saved,
        later: [1],
        q: {...saved.q, 'other/one': {t: Date.now() - HOUR, later: true}},
      };
      return JSON.stringify(extended);
    });
    const {choose, check, verdict} = findQuestion(page, 'secure');
    await choose('22', '443');
    await check.click();
    await verdict('Right').waitFor();
    expect(await readSaved(page, SOURCE)).toMatchObject({
      later: [1],
      q: {'other/one': {later: true}, 'ports/https': {s: 1}, 'ports/secure': {s: 1}},
    });
  });

  it('keeps what is answered after the clock was set back', async () => {
    const page = await openWith(async (_, current) => {
      const saved = await readSaved(current, SOURCE);
      const https = saved.q['ports/https'];
      const ahead = {...https, t: Date.now() + 24 * HOUR};
      return JSON.stringify({...saved, q: {'ports/https': ahead}});
    });
    const {tryAgain, reset, choose, check, verdict} = findQuestion(page, 'https');
    await verdict('Right').waitFor();
    await reset.click();
    await choose('80');
    await check.click();
    await tryAgain.waitFor();
    await page.reload();
    await verdict('Wrong').waitFor();
  });

  it('works where reading `localStorage` throws', async () => {
    await answerTwice(
      await open('/choice', {
        prepare: (page) =>
          page.addInitScript(() => {
            Object.defineProperty(window, 'localStorage', {
              get: () => {
                throw new DOMException('denied', 'SecurityError');
              },
            });
          }),
      }),
    );
  });

  it('works where storage is full', async () => {
    // The host's storage slot reports the quota itself.
    await answerTwice(
      await open('/choice', {
        expected: /^Docusaurus storage error/,
        prepare: (page) =>
          page.addInitScript(() => {
            Storage.prototype.setItem = () => {
              throw new DOMException('full', 'QuotaExceededError');
            };
          }),
      }),
    );
  });
});

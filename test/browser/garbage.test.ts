import {describe, expect, it} from 'vitest';
import {findQuestion, findQuiz} from './question.js';
import {answer, SOURCE, visitWithSaved} from './savedVisit.js';

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
    '{"v":1,"q":{"ports/https":{"f":{},"r":{"a":1},"s":"1","m":-1,"n":1e999,"h":[],"o":"x","x":"no","c":{},"t":"now"},"ports/secure":{"f":null,"r":[null,{},7],"n":-3,"t":1e300}}}',
  ],
  [
    'names of prototypes',
    '{"v":1,"__proto__":{"q":{"polluted":1}},"q":{"__proto__":{"polluted":1},"constructor":{"t":1},"ports/__proto__":{"polluted":1},"ports/https":{"__proto__":{"polluted":1},"t":1}}}',
  ],
] as const;

describe('whatever stands in storage, the quiz works (SE-06)', () => {
  const {open, learn, openWith} = visitWithSaved();

  it.each(GARBAGE)('ignores %s in storage', async (_, text) => {
    const page = await openWith(text);
    await findQuiz(page, 'ports').progress(0, 3).waitFor();
    await answer(page);
    expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
    await page.reload();
    await findQuestion(page, 'https').verdict('Correct').waitFor();
  });

  it.each([
    ['points that nobody can have', {s: 99, m: 100}],
    ['negative points and checks', {s: -99, n: -1}],
    ['text for numbers', {s: '99', n: '2', c: '99', h: '99'}],
    ['a response of options that are gone', {r: ['gone', 'gone']}],
    ['a response of another type', {r: {a: '99'}}],
  ])('takes no harm from %s for the question of today', async (_, wrong) => {
    const {saved} = await learn();
    const q = {'ports/https': {...saved.q['ports/https'], ...wrong}};
    const page = await openWith(JSON.stringify({...saved, q}));
    const {choose, check, verdict} = findQuestion(page, 'secure');
    await choose('22', '443');
    await check.click();
    await verdict('Correct').waitFor();
    const {root, progressBar} = findQuiz(page, 'ports');
    const text = await root.innerText();
    expect(text).not.toMatch(/99|NaN|undefined|null|-\d/);
    expect(text).toMatch(/[12] questions? to go/);
    expect(await progressBar.evaluate((bar: HTMLProgressElement) => bar.position)).toBeLessThan(1);
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
    await findQuestion(page, 'https').verdict('Correct').waitFor();
    await findQuestion(page, 'https').reset.click();
    await answer(page);
  });
});

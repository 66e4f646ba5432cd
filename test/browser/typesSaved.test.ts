import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {readEvents, recordEvents} from './heard.js';
import {findQuestion, findQuiz} from './question.js';
import {findControls, findItems} from './respond.js';
import {readSaved} from './saved.js';
import {answer, bringTo, findVerdict} from './states.js';
import {TYPES} from './types.js';
import {eventually, visitSite} from './visit.js';

const {open} = visitSite();

const SOURCE = 'docs/types.md';

/** What may stand where a response does, by another version, an extension or a hand. */
const GARBAGE = [
  null,
  true,
  -1,
  99,
  'text',
  {},
  {length: 3},
  [],
  [[]],
  [null, {}, 7],
  ['', ' ', '\n'],
  ['gone', 'gone'],
  ['__proto__', 'constructor', 'length'],
  Array(500).fill('x'),
  ['x'.repeat(100_000)],
];

/** Gives every question of the page a response, to every other one as if it had been checked, and loads the page again. */
async function restoreWith(page: Page, response: unknown, turn: number): Promise<void> {
  await page.evaluate(
    ([source, r, offset]) => {
      const prefix = `docusaurus-quiz:${source}`;
      const key = Object.keys(localStorage).find((each) => each.startsWith(prefix))!;
      const saved = JSON.parse(localStorage.getItem(key)!) as {q: Record<string, object>};
      for (const [index, id] of Object.keys(saved.q).entries()) {
        saved.q[id] = {...saved.q[id], r, h: r, n: (index + offset) % 2};
      }
      localStorage.setItem(key, JSON.stringify(saved));
    },
    [SOURCE, response, turn] as const,
  );
  await page.reload();
}

describe('whatever stands in storage of any type, the quiz works (SE-06)', () => {
  it('takes no harm from any response, checked or not', async () => {
    const page = await open('/types');
    await bringTo(page, 'right');
    const listSaved = async () => Object.keys((await readSaved(page, SOURCE)).q).filter(Boolean);
    await eventually(listSaved).toHaveLength(7);
    const quiz = findQuiz(page, 'types');
    const items = await findItems(quiz.root).count();
    for (const [turn, response] of GARBAGE.entries()) {
      await restoreWith(page, response, turn);
      await quiz.startOver.waitFor();
      const text = await quiz.root.innerText();
      const about = JSON.stringify(response).slice(0, 80);
      expect(text, about).not.toMatch(/NaN|undefined|null|-\d|\[object/);
      await expect(findItems(quiz.root).count(), about).resolves.toBe(items);
      await expect(findControls(quiz.root).count(), about).resolves.toBe(10);
    }
    await quiz.reset();
    await quiz.progress(0, 7).waitFor();
    for (const {id, right} of TYPES) await answer(findQuestion(page, id).root, right);
    await quiz.progress(7, 7).waitFor();
    await quiz.score('All 7 correct').waitFor();
  });

  it('keeps drafts of every type over a reload, without a verdict', async () => {
    const page = await open('/types');
    await bringTo(page, 'fresh');
    const read = async () => ({
      values: await findControls(page.locator('main')).evaluateAll((all) =>
        all.map((control) => (control as HTMLInputElement).value),
      ),
      items: await findItems(page.locator('main')).allInnerTexts(),
    });
    for (const {id, wrong} of TYPES.slice(0, 6)) {
      await answer(findQuestion(page, id).root, wrong, false);
    }
    const given = await read();
    await page.reload();
    await findQuestion(page, 'text').check.waitFor();
    await expect(read()).resolves.toEqual(given);
    await expect(findVerdict(page.locator('main')).count()).resolves.toBe(0);
  });

  it('keeps no more than 200 characters of what is typed into a blank', async () => {
    const page = await open('/types');
    await bringTo(page, 'fresh');
    const {root} = findQuestion(page, 'text');
    await findControls(root).first().pressSequentially('x'.repeat(210));
    await findControls(root).nth(1).fill('1');
    const read = async () => (await readSaved(page, SOURCE)).q['types/text']?.r;
    await eventually(read).toEqual(['x'.repeat(200), '1', '', '']);
  });
});

describe('events of all types (SE-12)', () => {
  it('never hold what a reader typed or picked, and the order of items by ids only', async () => {
    const page = await open('/types', {prepare: recordEvents});
    await bringTo(page, 'partly');
    await findQuiz(page, 'types').reset();
    const events = await readEvents(page);
    expect(events.map(({name}) => name)).toEqual([
      ...TYPES.map(() => 'answered'),
      'completed',
      'reset',
    ]);
    const given = TYPES.flatMap(({partly, wrong}) => partly ?? wrong)
      .map(String)
      .filter((text) => text.length > 3);
    const told = JSON.stringify(events.map(({detail: {question: _, ...detail}}) => detail));
    for (const text of given) expect(told).not.toContain(text);
    const details: Record<string, Record<string, unknown>> = {};
    for (const {detail} of events.slice(0, 7)) details[String(detail.question)] = detail;
    expect(details.text).toMatchObject({type: 'blanks', optionIds: [], selfGraded: false, max: 1});
    expect(details.match).toMatchObject({type: 'match', optionIds: [], score: 0.333333});
    expect(details.output).toMatchObject({type: 'output', optionIds: [], outcome: 'wrong'});
    expect(details.order?.optionIds).toHaveLength(4);
    expect(details.lines?.optionIds).toHaveLength(4);
    expect(details.recall).toMatchObject({
      type: 'recall',
      selfGraded: true,
      outcome: 'wrong',
      score: 0,
      max: 0,
    });
  });
});

describe('a code block with blanks', () => {
  it('copies its code with gaps, not with the key, and not with what was typed', async () => {
    const page = await open('/types', {permissions: ['clipboard-read', 'clipboard-write']});
    await bringTo(page, 'fresh');
    const {root, showAnswer} = findQuestion(page, 'code');
    const copy = async () => {
      const code = root.locator('fieldset');
      await code.hover();
      await code.getByRole('button', {name: /copy/i}).click();
      return page.evaluate(() => navigator.clipboard.readText());
    };
    const text = await copy();
    expect(text).toContain('const session = await ai.live.…({');
    expect(text).toContain("responseModalities: ['…']");
    await answer(root, ['open', 'VIDEO']);
    await showAnswer.click();
    await expect(copy()).resolves.toBe(text);
  });
});

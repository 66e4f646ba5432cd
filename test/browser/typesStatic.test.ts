import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {readPrinted} from './printed.js';
import {findQuestion} from './question.js';
import {findControls, findItems} from './respond.js';
import {bringTo} from './states.js';
import {TYPES} from './types.js';
import {visitSite} from './visit.js';

const {open} = visitSite();

const openStatic = () => open('/types', {javaScriptEnabled: false});
const find = (page: Page, id: string) => findQuestion(page, id).root;

describe('all types without scripts (UX-10)', () => {
  it('show prompts, fields, pairs and items, each answer one click away', async () => {
    const page = await openStatic();
    for (const [id, texts, controls] of [
      ['text', ['Fill in the messages', 'The server confirms with', 'a session.'], 4],
      ['code', ['Complete the call.', 'const session = await ai.live.'], 2],
      ['match', ['Which side', 'Field', 'Side', 'setup', 'setupComplete', 'goAway'], 3],
      ['order', ['in order', 'connect', 'setupComplete', 'Audio in chunks', 'turnComplete'], 0],
      ['lines', ['in order', 'async function', 'open()', 'send(setup)', 'session.close()'], 0],
      ['output', ['What does this print?', 'range(3)'], 1],
      ['recall', ['What does VAD stand for?'], 0],
    ] as const) {
      const root = find(page, id);
      const text = await root.innerText();
      for (const part of texts) expect(text, id).toContain(part);
      const fields = await findControls(root).filter({visible: true}).all();
      expect(fields, id).toHaveLength(controls);
      for (const field of fields) expect(await field.isEditable()).toBe(true);
    }
    for (const {id, key, because} of TYPES) {
      const {root, showAnswer} = findQuestion(page, id);
      await expect(root.getByText(because).isVisible()).resolves.toBe(false);
      await showAnswer.click();
      await root.getByText(because).waitFor();
      if (key) await expect(root.locator('.quiz-key').innerText()).resolves.toContain(key);
    }
  });

  it('have no button that does nothing', async () => {
    const page = await openStatic();
    const buttons = page.locator('[data-quiz] :is(button, [role=button])');
    await expect(buttons.filter({visible: true}).count()).resolves.toBe(0);
  });

  it.each(['order', 'lines'])('do not give the order of %s away', async (id) => {
    const page = await openStatic();
    const texts = await findItems(find(page, id)).allInnerTexts();
    const {right} = TYPES.find((type) => type.id === id)!;
    const places = right.map((part) => texts.findIndex((text) => text.includes(String(part))));
    expect(places).not.toContain(-1);
    expect(places).not.toEqual(places.toSorted((a, b) => a - b));
  });

  it('offer every choice of a match in each row, in one order', async () => {
    const page = await openStatic();
    const rows = await find(page, 'match')
      .locator('select')
      .evaluateAll((all) =>
        all.map((select) => [...(select as HTMLSelectElement).options].map(({text}) => text)),
      );
    expect(rows[0]!.toSorted()).toEqual(['Choose…', 'Client', 'Proxy', 'Server']);
    expect(rows).toEqual([rows[0], rows[0], rows[0]]);
  });
});

describe('all types on paper (UX-09)', () => {
  it.each(['fresh', 'partly'] as const)(
    'hold prompts, items and answers when %s',
    async (state) => {
      const page = await open('/types');
      await bringTo(page, state);
      const text = await readPrinted(page);
      for (const {because} of TYPES) expect(text).toContain(because);
      for (const part of ['setupComplete', 'session.close()', 'goAway', 'range(3)']) {
        expect(text).toContain(part);
      }
      expect(text).not.toMatch(/\b(Check|Answer again|Reset|Submit|I knew it|Start over)\b/);
    },
  );
});

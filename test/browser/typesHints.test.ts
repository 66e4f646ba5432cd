import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {readEvents, recordEvents} from './heard.js';
import {hasFocus} from './focus.js';
import {HANDS} from './hands.js';
import {findQuestion, findQuiz} from './question.js';
import {answer, bringTo} from './states.js';
import {TYPES} from './types.js';
import {eventually, visitSite} from './visit.js';

const {open} = visitSite();

const findHints = (page: Page, id: string) => {
  const {root} = findQuestion(page, id);
  return {
    hint: (number: number) => root.locator('summary', {hasText: `Hint ${String(number)}`}),
    first: root.getByText('It is written in camel case.'),
    second: root.getByText('The rate is that of telephones, doubled.'),
  };
};

describe.each(HANDS)('hints by $hand', ({device, press}) => {
  it('come one at a time, are counted, kept and told, and forgotten by Reset', async () => {
    const page = await open('/types#types--text', {...device, prepare: recordEvents});
    const {root, check, reset} = findQuestion(page, 'text');
    const {hint, first, second} = findHints(page, 'text');
    await check.waitFor();
    expect(await hint(2).isVisible()).toBe(false);
    await press(hint(1));
    await first.waitFor();
    expect(await second.isVisible()).toBe(false);
    await press(hint(2));
    await second.waitFor();
    await press(hint(1));
    await eventually(() => first.isVisible()).toBe(false);
    await press(hint(1));
    await first.waitFor();

    await page.reload();
    await check.waitFor();
    expect(await first.isVisible(), 'what was opened must not move what follows').toBe(false);
    await answer(root, TYPES[0]!.wrong);
    expect((await readEvents(page)).map(({detail}) => detail.hints)).toEqual([2]);

    await press(reset);
    await check.waitFor();
    await eventually(() => first.isVisible()).toBe(false);
    expect(await hint(1).isVisible()).toBe(true);
    expect(await hint(2).isVisible()).toBe(false);
  });
});

describe('hints', () => {
  it('can be closed and opened again after the check, and keep the focus', async () => {
    const page = await open('/types');
    const {root, check} = findQuestion(page, 'text');
    const {hint, first} = findHints(page, 'text');
    await check.waitFor();
    await hint(1).click();
    await answer(root, TYPES[0]!.wrong);
    await hint(1).focus();
    await page.keyboard.press('Enter');
    await eventually(() => first.isVisible()).toBe(false);
    expect(await hasFocus(hint(1))).toBe(true);
    expect(await hint(1).isVisible()).toBe(true);
    expect(await hint(2).isVisible(), 'nobody asks for another one then').toBe(false);
    await page.keyboard.press('Enter');
    await first.waitFor();
  });

  it('are all closed, and the later ones asked for in their turn, after a reset of the quiz', async () => {
    const page = await open('/types');
    await bringTo(page, 'fresh');
    const {hint, first} = findHints(page, 'text');
    await hint(1).click();
    await hint(2).click();
    await answer(findQuestion(page, 'text').root, TYPES[0]!.wrong);
    await findQuiz(page, 'types').reset();
    await eventually(() => first.isVisible()).toBe(false);
    await eventually(() => hint(2).isVisible()).toBe(false);
    await hint(1).click();
    await first.waitFor();
    await hint(2).waitFor();
  });

  it('are not offered once there is a verdict, but those that were opened stay', async () => {
    const page = await open('/types');
    await bringTo(page, 'fresh');
    const {hint, first} = findHints(page, 'text');
    await hint(1).click();
    await answer(findQuestion(page, 'text').root, TYPES[0]!.wrong);
    expect(await hint(2).isVisible()).toBe(false);
    expect(await first.isVisible()).toBe(true);
  });

  it('open without scripts', async () => {
    const page = await open('/types', {javaScriptEnabled: false});
    const {hint, first, second} = findHints(page, 'text');
    await hint(1).click();
    await first.waitFor();
    await hint(2).click();
    await second.waitFor();
  });
});

describe('the review link', () => {
  it('of each type shows after a wrong check only', async () => {
    const page = await open('/types');
    await bringTo(page, 'fresh');
    for (const {id, right, wrong} of TYPES) {
      const {root} = findQuestion(page, id);
      const link = root.getByRole('link', {name: 'Session lifecycle'});
      expect(await link.count(), id).toBe(0);
      await answer(root, wrong);
      await link.waitFor();
      if (id === 'recall') await findQuestion(page, id).again.click();
      await answer(root, right);
      expect(await link.count(), id).toBe(0);
    }
  });

  it('leads to the heading above the quiz', async () => {
    const page = await open('/types', {viewport: {width: 800, height: 400}});
    await bringTo(page, 'wrong');
    await findQuestion(page, 'output').root.getByRole('link', {name: 'Session lifecycle'}).click();
    const heading = page.getByRole('heading', {name: 'Session lifecycle'});
    await eventually(async () => {
      const {y} = (await heading.boundingBox())!;
      return y >= 0 && y < 200;
    }).toBe(true);
    expect(new URL(page.url()).hash).toBe(`#${(await heading.getAttribute('id')) ?? ''}`);
  });
});

import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {hasFocus, pressUntil, readFocus} from './focus.js';
import {findQuiz} from './question.js';
import {eventually, visitSite} from './visit.js';

describe('by keyboard only', () => {
  const {open} = visitSite();

  const openPorts = async () => {
    const page = await open('/choice');
    const quiz = findQuiz(page, 'ports');
    const before = page.getByRole('link', {name: 'Before the quiz'});
    const after = page.getByRole('link', {name: 'After the quiz'});
    await quiz.question('https').check.waitFor();
    return {page, quiz, before, after, press: (key: string) => page.keyboard.press(key)};
  };

  const expectFocusIn = async (page: Page, question: string, text = /(?:)/) => {
    await eventually(() => readFocus(page)).toMatchObject({
      question,
      text: expect.stringMatching(text) as string,
    });
  };

  it('goes from the link before to the link after and back, with no trap (AX-03)', async () => {
    const {page, before, after, press} = await openPorts();
    const walk = async (key: string, from: typeof before, to: typeof after) => {
      await from.focus();
      const stops: string[] = [];
      while (stops.length < 40) {
        await press(key);
        if (await hasFocus(to)) return stops;
        const {tag, question, text} = await readFocus(page);
        expect(tag).not.toBe('body');
        stops.push(`${question ?? 'quiz'} ${tag} ${tag === 'button' ? text : ''}`.trim());
      }
      throw new Error(`trapped: ${stops.join(', ')}`);
    };
    const stops = await walk('Tab', before, after);
    // A radio group is one stop, each checkbox is one.
    expect(stops.filter((stop) => stop === 'https input')).toHaveLength(1);
    expect(stops.filter((stop) => stop === 'secure input')).toHaveLength(4);
    expect(stops.filter((stop) => stop.endsWith('button Check'))).toHaveLength(3);
    expect(await walk('Shift+Tab', after, before)).toHaveLength(stops.length);
  });

  it('moves and checks by arrow keys, wraps, and neither submits nor loses focus (AX-04, AX-05)', async () => {
    const {page, quiz, before, press} = await openPorts();
    const {options, option, check, verdict} = quiz.question('https');
    await before.focus();
    await press('Tab');
    expect(await hasFocus(options.first())).toBe(true);
    expect(await options.first().isChecked()).toBe(false);
    for (const name of ['443', '8080', '80', '443']) {
      await press('ArrowDown');
      expect(await option(name).isChecked(), name).toBe(true);
      expect(await hasFocus(option(name)), name).toBe(true);
    }
    await press('ArrowUp');
    expect(await option('80').isChecked()).toBe(true);
    expect(await check.isVisible()).toBe(true);
    expect(await verdict('Not correct').count()).toBe(0);
    await press('Tab');
    await press('Shift+Tab');
    expect(await hasFocus(option('80')), 'Tab enters at the checked one').toBe(true);
    await expectFocusIn(page, 'https');
  });

  it('toggles checkboxes by Space and presses Check by Enter (AX-04)', async () => {
    const {page, quiz, press} = await openPorts();
    const {options, option, check, verdict} = quiz.question('secure');
    await pressUntil('Tab', options.first());
    await press('Space');
    await press('Tab');
    await press('Space');
    expect(await option('23').isChecked()).toBe(true);
    await press('Space');
    expect(await option('23').isChecked()).toBe(false);
    expect(await option('22').isChecked()).toBe(true);
    await pressUntil('Tab', check);
    await press('Enter');
    await verdict('Partly correct').waitFor();
    await expectFocusIn(page, 'secure', /Partly correct/);
  });

  it('keeps focus inside the question after every action (AX-05)', async () => {
    const {page, quiz, press} = await openPorts();
    const {root, options, check, showAnswer, again, reset, verdict} = quiz.question('https');
    await pressUntil('Tab', options.first());
    await pressUntil('Tab', check);
    await press('Enter');
    await eventually(() => hasFocus(options.first())).toBe(true);

    await press('Space');
    await pressUntil('Tab', check);
    await press('Space');
    await verdict('Not correct').waitFor();
    await expectFocusIn(page, 'https', /Not correct/);

    await pressUntil('Tab', showAnswer);
    await press('Enter');
    await root.getByText('IANA registered').waitFor();
    await expectFocusIn(page, 'https');

    await pressUntil('Shift+Tab', again);
    await press('Enter');
    await eventually(() => hasFocus(options.first())).toBe(true);

    await press('ArrowDown');
    await pressUntil('Tab', check);
    await press('Enter');
    await verdict('Correct').waitFor();
    await expectFocusIn(page, 'https', /Correct/);

    await pressUntil('Shift+Tab', reset);
    await press('Enter');
    await eventually(() => hasFocus(options.first())).toBe(true);
    expect(await options.first().isChecked()).toBe(false);
  });

  it('opens a question again as soon as another option is chosen, and keeps the focus there', async () => {
    const {quiz, press} = await openPorts();
    const {option, check, verdict} = quiz.question('https');
    await pressUntil('Tab', quiz.question('https').options.first());
    await press('Space');
    await pressUntil('Tab', check);
    await press('Enter');
    await verdict('Not correct').waitFor();
    await pressUntil('Shift+Tab', option('80'));
    expect(await verdict('Not correct').isVisible()).toBe(true);
    await press('ArrowDown');
    expect(await option('443').isChecked()).toBe(true);
    expect(await hasFocus(option('443'))).toBe(true);
    expect(await verdict('Not correct').count()).toBe(0);
    await pressUntil('Tab', check);
    await press('Enter');
    await verdict('Correct').waitFor();
    await pressUntil('Shift+Tab', option('443'));
    await press('ArrowDown');
    expect(await option('443').isChecked(), 'a right response is locked').toBe(true);
  });

  it('keeps focus inside the quiz after retrying and resetting it (AX-05)', async () => {
    const {page, quiz, press} = await openPorts();
    for (const id of ['https', 'secure', 'listen']) {
      const {options, check} = quiz.question(id);
      await pressUntil('Tab', options.first());
      await press('Space');
      await pressUntil('Tab', check);
      await press('Enter');
      await expectFocusIn(page, id);
    }
    await pressUntil('Tab', quiz.retryWrong);
    await press('Enter');
    await eventually(() => readFocus(page)).toMatchObject({quiz: 'ports'});
    expect((await readFocus(page)).tag).not.toBe('body');

    await quiz.reset(async (target) => {
      if (!(await hasFocus(target))) await pressUntil('Tab', target);
      await press('Enter');
    });
    await quiz.progress(0, 3).waitFor();
    await eventually(() => readFocus(page)).toMatchObject({quiz: 'ports'});
  });
});

import {describe, expect, it} from 'vitest';
import {comeToRest} from '../support/rest.js';
import {listenToAnnouncements, readAnnouncements} from './announcements.js';
import {HANDS} from './hands.js';
import {findQuestion} from './question.js';
import {findControls} from './respond.js';
import {eventually, visitSite} from './visit.js';

const {open} = visitSite();

describe.each(HANDS)('by $hand', ({device, press, fill}) => {
  const openQuestion = async (id: string) => {
    const page = await open('/kinds', {...device, prepare: listenToAnnouncements});
    const question = findQuestion(page, id);
    await question.check.waitFor();
    /** Picks an option as this reader does: Space is the key that picks a radio button. */
    const pick = async (name: string) => {
      const option = question.option(name);
      if (device === HANDS.at(-1)?.device) {
        await option.focus();
        await page.keyboard.press('Space');
      } else await press(option);
      await eventually(() => option.isChecked()).toBe(true);
    };
    const check = async () => {
      await readAnnouncements(page);
      await press(question.check);
      await comeToRest(page);
      return readAnnouncements(page);
    };
    return {...question, pick, check, checkButton: question.check};
  };

  it('each right option of `any` is right, by radio buttons', async () => {
    for (const name of ['80', '443']) {
      const {root, pick, check, verdict, countMarks} = await openQuestion('any');
      expect(await root.getByRole('radio').count()).toBe(3);
      await pick(name);
      expect(await check(), 'the focus says it').toEqual([]);
      await verdict('Correct').waitFor();
      // The other one is shown to be right, too.
      await eventually(countMarks).toEqual({right: 1, wrong: 0, missed: 1});
      expect(await root.getByText('Because of any.').isVisible()).toBe(true);
    }
  });

  it('a wrong option of `any` is wrong, with its feedback', async () => {
    const {root, pick, check, verdict, countMarks} = await openQuestion('any');
    await pick('22');
    expect(await check(), 'the focus says it').toEqual([]);
    await verdict('Not correct').waitFor();
    expect(await countMarks()).toEqual({right: 0, wrong: 1, missed: 0});
    expect(await root.getByText('That is for SSH.').isVisible()).toBe(true);
  });

  it.each([
    ['true', 'True', 'False'],
    ['false', 'False', 'True'],
  ])('`::%s` offers both words, and “%s” is right', async (id, right, wrong) => {
    const {options, pick, check, checkButton, verdict} = await openQuestion(id);
    expect(await options.count()).toBe(2);
    await pick(wrong);
    expect(await check(), 'the focus says it').toEqual([]);
    await verdict('Not correct').waitFor();
    await pick(right);
    await checkButton.waitFor();
    expect(await check(), 'the focus says it').toEqual([]);
    await verdict('Correct').waitFor();
  });

  it('says that only the unit is missing or wrong, and takes its words', async () => {
    const {root, check, checkButton, verdict} = await openQuestion('unit');
    const field = findControls(root);
    const words = root.getByText('The number is right, but its unit is not.');
    for (const response of ['16', '16 megahertz']) {
      await fill(field, response);
      expect(await check(), 'the focus says it').toEqual([]);
      await verdict('Not correct').waitFor();
      expect(await words.isVisible()).toBe(true);
      const description = await field.getAttribute('aria-describedby');
      expect(await root.locator(`[id="${description}"]`).innerText()).toContain('its unit is not');
      await field.fill('');
      await checkButton.waitFor();
    }
    await fill(field, '16 kilohertz');
    expect(await check(), 'the focus says it').toEqual([]);
    await verdict('Correct').waitFor();
    expect(await words.count()).toBe(0);
  });

  it('asks for a number in place of words, without a verdict', async () => {
    const {root, check} = await openQuestion('unit');
    await fill(findControls(root), 'about 16 kHz');
    await check();
    await root.locator('.quiz-error').getByText('Write a number in digits.').waitFor();
    expect(await root.locator('[data-verdict] b').count()).toBe(0);
    expect(await findControls(root).getAttribute('aria-invalid')).toBe('true');
  });
});

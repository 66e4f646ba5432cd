import {describe, expect, it} from 'vitest';
import {readAccessibleNodes} from './accessibility.js';
import {bringTo, findCheck, findOptions, findQuestions} from './states.js';
import {visitSite} from './visit.js';

const {open} = visitSite();

describe.each([
  ['one to choose', 0, 'radiogroup'],
  ['several to choose', 1, 'group'],
  ['options of blocks', 2, 'radiogroup'],
])('a check with nothing chosen: %s (AX-13)', (_, index, role) => {
  it('is an error in words, tied to the group, with the focus on the first option', async () => {
    const page = await open('/choice');
    await bringTo(page, 'fresh');
    const question = findQuestions(page).nth(index);
    const prompt = (await question.innerText()).match(/.*\?/)![0];
    const describe = async () =>
      (await readAccessibleNodes(page)).find((node) => node.role === role && node.name === prompt)!
        .description;
    const before = await describe();

    await findCheck(question).click();
    await question.locator('.quiz-error').waitFor();
    const description = await describe();
    const error = description.replace(before, '').trim();
    expect(description).toContain(before);
    expect(error).toBe('Choose an option first.');
    await expect(question.getByText(error, {exact: true}).isVisible()).resolves.toBe(true);
    await expect(question.locator('[aria-invalid=true]').count()).resolves.toBeGreaterThan(0);
    const first = findOptions(question).first();
    await expect(first.evaluate((input) => input === document.activeElement)).resolves.toBe(true);

    await findOptions(question).last().check();
    await expect(describe()).resolves.toBe(before);
    await expect(question.getByText(error, {exact: true}).count()).resolves.toBe(0);
    await expect(question.locator('[aria-invalid=true]').count()).resolves.toBe(0);
  });
});

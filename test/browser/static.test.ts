import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {findOptions, findQuestions} from './states.js';
import {visitSite} from './visit.js';

const {open} = visitSite();

/** What can be clicked in the quizzes and does something only while scripts run. Code blocks have the host's own. */
const findDeadButtons = (page: Page) =>
  page
    .locator('[data-quiz] button:not(:disabled):not([class*=codeBlock] *)')
    .filter({visible: true});

async function expectReadable(page: Page): Promise<void> {
  const questions = await findQuestions(page).all();
  const prompts = [
    'Which port does HTTPS use by default?',
    'Which of these ports carry encrypted traffic by default?',
    'Which call opens a server socket?',
  ];
  const texts = await Promise.all(questions.map((question) => question.innerText()));
  for (const [index, prompt] of prompts.entries()) expect(texts[index]).toContain(prompt);
  for (const option of ['80', '443', '8080']) expect(texts[0]).toContain(option);
  expect(texts[2]).toContain('server.listen(443);');
  await expect(findOptions(questions[1]!).filter({visible: true}).count()).resolves.toBe(4);
  await expect(findDeadButtons(page).count()).resolves.toBe(0);

  const [https, secure] = questions;
  await expect(https!.getByText('IANA registered').isVisible()).resolves.toBe(false);
  await https!.locator('summary').click();
  await https!.getByText('IANA registered').waitFor();
  await expect(https!.locator('.quiz-key').innerText()).resolves.toBe('443');
  await secure!.locator('summary').click();
  await secure!.getByText('SSH and HTTPS encrypt').waitFor();
}

describe('without scripts (UX-10)', () => {
  it('shows all prompts and options, with the answers one click away', async () => {
    await expectReadable(await open('/choice', {javaScriptEnabled: false}));
  });

  it.each(['/compact', '/end', '/long', '/reveal', '/shuffle'])(
    'has no button that does nothing: %s',
    async (path) => {
      const page = await open(path, {javaScriptEnabled: false});
      await expect(findDeadButtons(page).count()).resolves.toBe(0);
      for (const question of await findQuestions(page).all()) {
        await expect(findOptions(question).first().isVisible()).resolves.toBe(true);
      }
    },
  );

  it('keeps the key out of the page where it is never to be shown', async () => {
    const page = await open('/reveal', {javaScriptEnabled: false});
    const never = page.locator('[data-quiz=never]');
    await expect(never.locator('summary').count()).resolves.toBe(0);
    await expect(never.getByText('Because of never').isVisible()).resolves.toBe(false);
  });
});

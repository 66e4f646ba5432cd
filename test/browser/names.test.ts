import type {Page} from 'playwright-core';
import {expect, it} from 'vitest';
import {readAccessibleNodes} from './accessibility.js';
import {buildSiteWithoutQuizzes} from './site.js';
import {findQuestion} from './question.js';
import {answer, bringTo, findQuestions} from './states.js';
import {visitSite} from './visit.js';

const {open} = visitSite();
const plain = visitSite(buildSiteWithoutQuizzes);

const OPTIONS = [
  '80',
  '443',
  '8080',
  '22',
  '23',
  '443',
  '80',
  'The first of these lines: socket.connect(443);',
  'server.listen(443);',
  'Neither of them',
];

async function listOptions(page: Page): Promise<string[]> {
  const nodes = await readAccessibleNodes(page);
  return nodes.filter(({role}) => /^(radio|checkbox)$/.test(role)).map(({name}) => name);
}

it('names each group by its prompt and describes how much to choose (AX-02, AX-14)', async () => {
  const page = await open('/choice');
  await bringTo(page, 'fresh');
  const nodes = await readAccessibleNodes(page);
  const groups = nodes.filter(
    ({role, name}) => /^(radiogroup|group)$/.test(role) && name.endsWith('?'),
  );
  expect(groups).toEqual([
    {
      role: 'radiogroup',
      name: 'Which port does HTTPS use by default?',
      description: expect.stringContaining('Select one') as string,
    },
    {
      role: 'group',
      name: 'Which of these ports carry encrypted traffic by default?',
      description: expect.stringContaining('Select all that apply') as string,
    },
    {
      role: 'radiogroup',
      name: 'Which call opens a server socket?',
      description: expect.stringContaining('Select one') as string,
    },
  ]);
  const questions = await findQuestions(page).all();
  const words = ['Select one', 'Select all that apply', 'Select one'];
  for (const [index, question] of questions.entries()) {
    expect(await question.innerText(), 'visible text').toContain(words[index]);
  }
});

it.each(['fresh', 'partly', 'shown', 'restored'] as const)(
  'names each option by its text, code included, and by nothing else, when %s (AX-02)',
  async (state) => {
    const page = await open('/choice');
    await bringTo(page, state);
    expect(await listOptions(page)).toEqual(OPTIONS);
  },
);

it('keeps the names of options when the quiz was submitted as a whole (AX-02)', async () => {
  const page = await open('/end');
  const names = ['Right one', 'Wrong one', 'Right two', 'Also right two', 'Wrong two'];
  await bringTo(page, 'shown');
  expect((await listOptions(page)).slice(0, 5)).toEqual(names);
});

it('describes a checked option by its mark', async () => {
  const page = await open('/choice');
  await bringTo(page, 'wrong');
  const nodes = await readAccessibleNodes(page);
  const chosen = nodes.find(({role, name}) => role === 'radio' && name === '80');
  expect(chosen?.description).toBe('Not this one');
});

it.each(['error', 'wrong', 'shown'] as const)(
  'describes controls by what is there only, when %s (AX-02)',
  async (state) => {
    const page = await open('/choice');
    await bringTo(page, state);
    const described = page.locator('[data-quiz] [aria-describedby]');
    const ids = await described.evaluateAll((elements) =>
      elements.flatMap((element) => element.getAttribute('aria-describedby')!.split(' ')),
    );
    expect(ids.length).toBeGreaterThan(3);
    const found = await page.evaluate(
      (all) => all.filter((id) => document.getElementById(id)),
      ids,
    );
    expect(found).toEqual(ids);
  },
);

it('leaves a link in feedback a link', async () => {
  const page = await open('/choice');
  await bringTo(page, 'wrong');
  await page.getByRole('link', {name: 'the plain page'}).click();
  await page.waitForURL('**/plain');
});

it.each([
  ['/choice', 'Ports of the web'],
  ['/compact', 'Which port does SSH use?'],
  ['/de/compact', 'Which port does SSH use?'],
])('can be found among the landmarks of %s', async (path, name) => {
  const page = await open(path);
  await expect(page.getByRole('region', {name, exact: true}).count()).resolves.toBe(1);
});

it.each(['/choice', '/compact', '/end', '/wide'])(
  'adds no heading to the outline of %s (AX-26)',
  async (path) => {
    const list = async (page: Page) =>
      (await readAccessibleNodes(page)).filter(({role}) => role === 'heading');
    const outline = await list(await plain.open(path));
    const page = await open(path);
    await bringTo(page, 'fresh');
    expect(await list(page)).toEqual(outline);
    await bringTo(page, 'shown');
    expect(await list(page)).toEqual(outline);
  },
);

it('passes languages and directions of the content through (AX-24)', async () => {
  const page = await open('/language');
  const arabic = page.locator('#languages--arabic [lang=ar][dir=rtl]');
  // Prompt, option, and the option once more as the key.
  await expect(arabic.allTextContents()).resolves.toEqual(['ما عاصمة مصر؟', 'القاهرة', 'القاهرة']);
  await expect(page.locator('#languages [lang=fr]').count()).resolves.toBe(1);
});

it('says of a verdict with code nothing of the buttons that the host adds to code', async () => {
  const page = await open('/types');
  const {root, check, showAnswer} = findQuestion(page, 'output');
  await check.waitFor();
  await answer(root, ['wrong']);
  await showAnswer.click();
  await root.locator('[data-verdict=shown]').waitFor();
  const nodes = await readAccessibleNodes(page);
  const verdicts = nodes.filter(
    ({role, name}) => role === 'group' && name.startsWith('Answer shown'),
  );
  expect(verdicts).toHaveLength(1);
  expect(verdicts[0]?.name).not.toMatch(/copy/i);
});

import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {findQuiz, listAttribute} from './question.js';
import {readSaved} from './saved.js';
import {eventually, visitSite} from './visit.js';
import type {VisitOptions} from './visit.js';

const ROUNDS = 15;
const SOURCE = 'docs/choice.md';

/** Chooses an option in a tab and checks it, in one task that begins at an instant of the clock. */
function answerAt(page: Page, id: string, option: number, instant: number): Promise<void> {
  return page.evaluate(
    ([question, index, start]) => {
      const root = document.querySelector(`[data-question="${question}"]`)!;
      while (Date.now() < start);
      root.querySelectorAll('input')[index]!.click();
      root.querySelector<HTMLElement>('.quiz-main')!.click();
    },
    [id, option, instant] as const,
  );
}

/** Has a page do without locks, as those without HTTPS must. */
const withoutLocks: VisitOptions = {
  prepare: (page) =>
    page.context().addInitScript(() => {
      Object.defineProperty(Navigator.prototype, 'locks', {value: undefined});
    }),
};

describe('two views of one quiz', () => {
  const {open} = visitSite();

  it('agree in two tabs, on answers, tries and resets (UX-05)', async () => {
    const first = await open('/choice');
    const second = await first.context().newPage();
    await second.goto(first.url());
    const [here, there] = [findQuiz(first, 'ports'), findQuiz(second, 'ports')];
    await there.progress(0, 3).waitFor();

    await here.question('https').choose('8080');
    await here.question('https').check.click();
    await there.progress(1, 3).waitFor();
    await there.question('https').verdict('Not correct').waitFor();
    expect(await there.question('https').option('8080').isChecked()).toBe(true);

    await there.question('secure').choose('22', '443');
    await there.question('secure').check.click();
    await here.progress(2, 3).waitFor();
    await here.question('secure').verdict('Correct').waitFor();
    await here.question('https').verdict('Not correct').waitFor();

    await here.question('https').choose('80');
    await there.question('https').check.waitFor();
    await here.reset();
    await there.progress(0, 3).waitFor();
    expect(await there.question('secure').option('22').isChecked()).toBe(false);
    await second.reload();
    await there.progress(0, 3).waitFor();
  });

  it.each([
    ['with locks', {}],
    ['without locks, as on pages without HTTPS', withoutLocks],
  ])('lose nothing that happens in one instant, %s', async (_, options) => {
    const first = await open('/choice', options);
    const second = await first.context().newPage();
    await second.goto(first.url());
    const pages = [first, second];
    const quizzes = pages.map((page) => findQuiz(page, 'ports'));
    for (let round = 0; round < ROUNDS; round += 1) {
      await Promise.all(quizzes.map(({progress}) => progress(0, 3).waitFor()));
      const instant = Date.now() + 50;
      await Promise.all([
        answerAt(first, 'https', 1, instant),
        answerAt(second, 'secure', 0, instant),
      ]);
      await Promise.all(quizzes.map(({progress}) => progress(2, 3).waitFor()));
      for (const page of pages) {
        const listChecked = async () => {
          const {q} = await readSaved(page, SOURCE);
          return ['ports/https', 'ports/secure'].map((key) => q[key]?.n);
        };
        await eventually(listChecked).toEqual([1, 1]);
      }
      await quizzes[round % 2]!.reset();
    }
  });

  it('keep both drafts, of different questions', async () => {
    const first = await open('/types');
    const second = await first.context().newPage();
    await second.goto(first.url());
    const [text, output] = [
      findQuiz(first, 'types').question('text').root.getByRole('textbox').first(),
      findQuiz(second, 'types').question('output').root.getByRole('textbox'),
    ];
    await Promise.all([text.pressSequentially('setupComplete'), output.pressSequentially('0 0')]);
    for (const page of [first, second]) {
      const {root, question} = findQuiz(page, 'types');
      await page.reload();
      await root.getByRole('button', {name: 'Check'}).first().waitFor();
      await eventually(() => question('text').root.getByRole('textbox').first().inputValue()).toBe(
        'setupComplete',
      );
      await eventually(() => question('output').root.getByRole('textbox').inputValue()).toBe('0 0');
    }
  });

  it('agree on a reset that comes right after a draft', async () => {
    const first = await open('/choice');
    const second = await first.context().newPage();
    await second.goto(first.url());
    const [here, there] = [findQuiz(first, 'ports'), findQuiz(second, 'ports')];
    await here.question('secure').choose('22');
    await here.question('secure').check.click();
    await there.progress(1, 3).waitFor();
    await here.question('https').choose('8080');
    await there.reset();
    await here.progress(0, 3).waitFor();
    await eventually(() => here.question('https').option('8080').isChecked()).toBe(false);
    for (const page of [first, second]) {
      await page.reload();
      await findQuiz(page, 'ports').progress(0, 3).waitFor();
      expect(await findQuiz(page, 'ports').question('https').option('8080').isChecked()).toBe(
        false,
      );
    }
  });

  it('save although another tab keeps the lock', async () => {
    const page = await open('/choice');
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.evaluate(
      () =>
        new Promise<void>((resolve) => {
          void navigator.locks.request('docusaurus-quiz', () => {
            resolve();
            return new Promise(() => undefined);
          });
        }),
    );
    const {choose, check, verdict} = findQuiz(page, 'ports').question('https');
    await choose('443');
    await check.click();
    await verdict('Correct').waitFor();
    const read = async () => (await readSaved(page, SOURCE)).q['ports/https']?.n;
    await eventually(read).toBe(1);
  });

  it('agree when a partial stands twice on a page, each with its own ids and radio names', async () => {
    const page = await open('/twice');
    const [one, two] = [findQuiz(page, 'shared', 0), findQuiz(page, 'shared', 1)];
    await two.question('a').check.waitFor();
    const ids = await listAttribute(page.locator('[id]'), 'id');
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids).toContain('shared');
    const names = [one, two].map(async ({root}) => listAttribute(root.getByRole('radio'), 'name'));
    const [mine = [], others = []] = await Promise.all(names);
    expect(mine).toHaveLength(4);
    expect(mine.filter((name) => others.includes(name))).toEqual([]);

    await one.question('a').choose('No');
    await one.question('a').check.click();
    await two.question('a').verdict('Not correct').waitFor();
    await two.progress(1, 2).waitFor();
    await two.question('b').choose('Yes');
    await two.question('b').check.click();
    await one.question('b').verdict('Correct').waitFor();
    await one.score('1 of 2 correct').waitFor();
  });

  it('point their labels and descriptions at their own parts only', async () => {
    const page = await open('/twice');
    await findQuiz(page, 'shared', 1).question('a').check.waitFor();
    const strays = await page
      .locator('[data-quiz]')
      .evaluateAll((quizzes) =>
        quizzes.flatMap((quiz) =>
          [quiz, ...quiz.querySelectorAll('*')].flatMap((element) =>
            ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls']
              .flatMap((name) => element.getAttribute(name)?.split(' ') ?? [])
              .filter((id) => !quiz.contains(document.getElementById(id))),
          ),
        ),
      );
    expect(strays).toEqual([]);
  });
});

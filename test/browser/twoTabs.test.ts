import {describe, expect, it} from 'vitest';
import {findQuiz, listAttribute} from './question.js';
import {visitSite} from './visit.js';

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
    await there.question('https').verdict('Wrong').waitFor();
    expect(await there.question('https').option('8080').isChecked()).toBe(true);

    await there.question('secure').choose('22', '443');
    await there.question('secure').check.click();
    await here.progress(2, 3).waitFor();
    await here.question('secure').verdict('Right').waitFor();
    await here.question('https').verdict('Wrong').waitFor();

    await here.question('https').tryAgain.click();
    await there.question('https').check.waitFor();
    await here.reset.click();
    await there.progress(0, 3).waitFor();
    expect(await there.question('secure').option('22').isChecked()).toBe(false);
    await second.reload();
    await there.progress(0, 3).waitFor();
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
    await two.question('a').verdict('Wrong').waitFor();
    await two.progress(1, 2).waitFor();
    await two.question('b').choose('Yes');
    await two.question('b').check.click();
    await one.question('b').verdict('Right').waitFor();
    await one.root.getByText('Score: 1 / 2', {exact: true}).waitFor();
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

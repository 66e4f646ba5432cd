import {describe, expect, it} from 'vitest';
import {findQuestion, findQuiz} from './question.js';
import {buildWebpackSite} from '../site/sites.js';
import {buildBrowserSite} from './site.js';
import {bringTo} from './states.js';
import {findControls} from './respond.js';
import {TYPES} from './types.js';
import {visitSite} from './visit.js';

const PAGES = ['/choice', '/compact', '/end', '/reveal', '/shuffle', '/twice', '/long', '/wide'];

describe.each([
  {bundler: 'faster', build: buildBrowserSite, base: ''},
  {bundler: 'webpack', build: buildWebpackSite, base: '/community'},
])('hydration of a site built by $bundler', ({build, base}) => {
  const {open} = visitSite(build);

  it.each(PAGES)('takes over %s without an error, fresh and restored (SE-08)', async (path) => {
    const page = await open(base + path);
    const quiz = page.locator('[data-quiz]').first();
    const button = quiz.getByRole('button', {name: /^(Check|Submit)$/}).first();
    await button.waitFor();
    await quiz.getByRole('radio').or(quiz.getByRole('checkbox')).first().check();
    await button.click();
    if (path === '/end') await findQuiz(page, 'end').submitAll.click();
    await quiz.locator('[data-verdict]').first().waitFor();
    await page.reload();
    await quiz.locator('[data-verdict]').first().waitFor();
  });

  it('takes over all types without an error, fresh and restored (SE-08)', async () => {
    const page = await open(`${base}/types`);
    await bringTo(page, 'restored');
    await page.getByText('7 / 7 completed').waitFor();
  });
});

describe('before the scripts arrive', () => {
  let held = Promise.resolve();
  const {open} = visitSite(buildBrowserSite, {
    onRequest: async (pathname) => {
      if (pathname.endsWith('.js')) await held;
      return undefined;
    },
  });

  /** Keeps all scripts back until they are released. */
  const holdScripts = () => {
    let release = () => {};
    held = new Promise((resolve) => (release = resolve));
    return release;
  };

  it('takes what the reader has picked for chosen', async () => {
    const release = holdScripts();
    const page = await open('/choice', {waitUntil: 'commit'});
    const [https, secure] = [findQuestion(page, 'https'), findQuestion(page, 'secure')];
    await https.choose('443');
    await secure.choose('22', '443');
    expect(await https.check.count(), 'no dead button').toBe(0);
    release();
    await https.check.click();
    await https.verdict('Correct').waitFor();
    await secure.check.click();
    await secure.verdict('Correct').waitFor();
    await findQuiz(page, 'ports').progress(2, 3).waitFor();
  });

  it('takes it for chosen in a quiz that is submitted as a whole', async () => {
    const release = holdScripts();
    const page = await open('/end', {waitUntil: 'commit'});
    await findQuestion(page, 'one').choose('Right one');
    release();
    const quiz = findQuiz(page, 'end');
    await quiz.progress(1, 3).waitFor();
    await quiz.submit.click();
    await quiz.submitAll.click();
    await quiz.question('one').verdict('Correct').waitFor();
  });

  it('takes the option that was picked where the order is shuffled', async () => {
    const release = holdScripts();
    const page = await open('/shuffle', {waitUntil: 'commit'});
    const question = findQuestion(page, 's2');
    await question.choose('4');
    release();
    await question.check.click();
    await question.verdict('Correct').waitFor();
  });

  it('takes what the reader has typed, picked and written for given', async () => {
    const release = holdScripts();
    const page = await open('/types', {waitUntil: 'commit'});
    const early = TYPES.filter(({id}) => !['order', 'lines', 'recall'].includes(id));
    for (const {id, right} of early) {
      const controls = findControls(findQuestion(page, id).root);
      for (const [index, text] of right.map(String).entries()) {
        const control = controls.nth(index);
        if (await control.evaluate(({tagName}) => tagName === 'SELECT')) {
          await control.selectOption(text);
        } else await control.pressSequentially(text);
      }
    }
    release();
    for (const {id} of early) {
      await findQuestion(page, id).check.click();
      await page.locator(`[data-question="${id}"] [data-verdict="right"]`).waitFor();
    }
    await findQuiz(page, 'types').progress(early.length, 7).waitFor();
  });

  it.each(['/choice', '/end'])(
    'then shows what needs them, and moves nothing: %s',
    async (path) => {
      const release = holdScripts();
      const page = await open(path, {waitUntil: 'commit'});
      const scripted = page.locator('.quiz-button:not(summary), .quiz-progress');
      const questions = page.locator('[data-question]');
      await questions.last().waitFor();
      const measure = () =>
        questions.evaluateAll((all) =>
          all.map((each) => each.getBoundingClientRect().toJSON() as object),
        );
      const before = await measure();
      expect(await scripted.count()).toBeGreaterThan(1);
      expect(await scripted.filter({visible: true}).count()).toBe(0);
      release();
      await page
        .getByRole('button', {name: /^(Check|Submit)$/})
        .first()
        .waitFor();
      expect(await page.locator('[hidden]').and(scripted).count()).toBe(0);
      expect(await page.getByRole('progressbar').first().isVisible()).toBe(true);
      expect(await measure()).toEqual(before);
    },
  );

  it('lets an answer that was checked before win over what is picked', async () => {
    const page = await open('/choice');
    const https = findQuestion(page, 'https');
    await https.check.waitFor();
    await https.choose('443');
    await https.check.click();
    await https.verdict('Correct').waitFor();
    const release = holdScripts();
    await page.reload({waitUntil: 'commit'});
    await https.choose('80');
    release();
    await https.verdict('Correct').waitFor();
    expect(await https.option('443').isChecked()).toBe(true);
    expect(await https.option('80').isChecked()).toBe(false);
  });
});

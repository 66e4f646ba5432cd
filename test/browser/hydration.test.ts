import {describe, expect, it} from 'vitest';
import {findQuestion, findQuiz} from './question.js';
import {buildBrowserSite} from './site.js';
import {visitSite} from './visit.js';

const PAGES = ['/choice', '/compact', '/end', '/reveal', '/shuffle', '/twice', '/long', '/wide'];

describe.each(['faster', 'webpack'] as const)('hydration of a site built by %s', (bundler) => {
  const {open} = visitSite(() => buildBrowserSite(bundler));

  it.each(PAGES)('takes over %s without an error, fresh and restored (SE-08)', async (path) => {
    const page = await open(path);
    const quiz = page.locator('[data-quiz]').first();
    const button = quiz.getByRole('button', {name: /^(Check|Submit)$/}).first();
    await button.waitFor();
    await quiz.getByRole('radio').or(quiz.getByRole('checkbox')).first().check();
    await button.click();
    await quiz
      .getByText(/^\W*(Right|Partly right|Wrong)\b/)
      .first()
      .waitFor();
    await page.reload();
    await quiz
      .getByText(/^\W*(Right|Partly right|Wrong)\b/)
      .first()
      .waitFor();
  });
});

describe('before the scripts arrive', () => {
  let hold = Promise.resolve();
  const {open, ...visited} = visitSite(buildBrowserSite, {
    onRequest: async (pathname) => {
      if (pathname.endsWith('.js')) await hold;
      return undefined;
    },
  });

  /** A page that is complete but for its scripts, which come on release. */
  const openHeld = async (path: string) => {
    const page = await open('/plain');
    let release = () => {};
    hold = new Promise((resolve) => (release = resolve));
    // A browser that has the scripts already would not ask for them.
    await page
      .context()
      .newCDPSession(page)
      .then((cdp) => cdp.send('Network.setCacheDisabled', {cacheDisabled: true}));
    await page.goto(visited.server.url + path, {waitUntil: 'commit'});
    return {page, release};
  };

  it('takes what the reader has picked for chosen', async () => {
    const {page, release} = await openHeld('/choice');
    const [https, secure] = [findQuestion(page, 'https'), findQuestion(page, 'secure')];
    await https.choose('443');
    await secure.choose('22', '443');
    expect(await https.check.count(), 'no dead button').toBe(0);
    release();
    await https.check.click();
    await https.verdict('Right').waitFor();
    await secure.check.click();
    await secure.verdict('Right').waitFor();
    await findQuiz(page, 'ports').progress(2, 3).waitFor();
  });

  it('takes it for chosen in a quiz that is submitted as a whole', async () => {
    const {page, release} = await openHeld('/end');
    await findQuestion(page, 'one').choose('Right one');
    release();
    const quiz = findQuiz(page, 'end');
    await quiz.progress(1, 3).waitFor();
    await quiz.submit.click();
    await quiz.question('one').verdict('Right').waitFor();
  });

  it('lets an answer that was checked before win over what is picked', async () => {
    const first = await openHeld('/choice');
    first.release();
    const {page} = first;
    const https = findQuestion(page, 'https');
    await https.choose('443');
    await https.check.click();
    await https.verdict('Right').waitFor();
    let release = () => {};
    hold = new Promise((resolve) => (release = resolve));
    await page.goto(page.url(), {waitUntil: 'commit'});
    await https.choose('80');
    release();
    await https.verdict('Right').waitFor();
    expect(await https.option('443').isChecked()).toBe(true);
    expect(await https.option('80').isChecked()).toBe(false);
  });
});

import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {comeToRest} from '../support/rest.js';
import {serve} from '../support/serve.js';
import {createPolicy, listInlineScripts, listenToViolations} from './policy.js';
import {buildSiteWithoutQuizzes} from './site.js';
import {bringTo} from './states.js';
import {visitSite} from './visit.js';
import type {VisitedSite} from './visit.js';

const site = visitSite();
const plain = visitSite(buildSiteWithoutQuizzes);

// What the host violates itself is in the console as well.
const expected = /Content Security Policy/;

/** Visits a site under the policy and returns what was done against it. */
async function listViolations(
  {site: built, open}: VisitedSite,
  visit: (page: Page, url: string) => Promise<void>,
): Promise<string[]> {
  const csp = createPolicy(built.read('choice/index.html'));
  const server = await serve(built.outDir, {csp});
  try {
    const page = await open('/plain', {expected});
    const violations = await listenToViolations(page);
    await visit(page, server.url);
    await comeToRest(page);
    return [...violations].toSorted();
  } finally {
    await server.close();
  }
}

describe('under a strict content security policy (SE-02)', () => {
  it.each(['/choice', '/end', '/types'])(
    'adds no violation, trusted types included, in the life of %s',
    async (at) => {
      const load = async (page: Page, url: string) => {
        await page.goto(url + at);
      };
      const host = await listViolations(plain, load);
      const all = await listViolations(site, async (page, url) => {
        await load(page, url);
        await bringTo(page, 'shown');
        await page.reload();
      });
      expect(all).toEqual(host);
    },
  );

  it('adds no violation when the reader comes from a page without a quiz', async () => {
    const follow = async (page: Page, url: string) => {
      await page.goto(`${url}/plain`);
      await page.getByRole('link', {name: 'To the choices'}).click();
      await page.waitForURL('**/choice');
      await page.getByRole('link', {name: 'After the quiz'}).waitFor();
    };
    const host = await listViolations(plain, follow);
    const all = await listViolations(site, async (page, url) => {
      await follow(page, url);
      await bringTo(page, 'shown');
    });
    expect(all).toEqual(host);
  });

  it.each([
    '/choice',
    '/compact',
    '/end',
    '/long',
    '/reveal',
    '/shuffle',
    '/twice',
    '/types',
    '/wide',
  ])('adds no inline script, style or handler to %s', async (path) => {
    const read = ({site: {read: load}}: VisitedSite) => load(`${path}/index.html`);
    expect(listInlineScripts(read(site))).toEqual(listInlineScripts(read(plain)));
    expect(read(site).split('<style').length).toBe(read(plain).split('<style').length);
    const page = await site.open(path, {javaScriptEnabled: false});
    const attributes = await page
      // The host writes the colours of highlighted code into `style`.
      .locator('[data-quiz], [data-quiz] :not([class*=codeBlock], [class*=codeBlock] *)')
      .evaluateAll((elements) => elements.flatMap((element) => element.getAttributeNames()));
    expect(attributes).toContain('data-quiz');
    expect(attributes.filter((name) => name === 'style' || name.startsWith('on'))).toEqual([]);
  });
});

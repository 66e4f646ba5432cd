import fs from 'node:fs';
import path from 'node:path';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {bringTo, findQuestions, findVerdict} from '../browser/states.js';
import {eventually} from '../browser/visit.js';
import {createFolder, pack} from '../package/install.js';
import {openPage} from '../support/browser.js';
import {launchBrowser} from '../support/chromium.js';
import {serve} from '../support/serve.js';
import type {Server} from '../support/serve.js';
import {startSite} from '../support/start.js';
import {listCopies} from './copies.js';
import {installAll, runDocusaurus, spawnDocusaurus} from './managers.js';
import {readScripts, writeHostSite} from './site.js';
import type {Host, HostSite} from './site.js';

/** The pages, and how many questions each has: together they have all eight types. */
const PAGES = [
  ['/types', 7],
  ['/choice', 3],
] as const;

/** Tests that a fresh site on a host takes the package as it will be published. */
export function testHost(host: Host): void {
  describe('a fresh site with the package', () => {
    const folder = createFolder();
    let site: HostSite;
    let server: Server | undefined;
    let browser: Browser | undefined;

    beforeAll(async () => {
      const tarball = pack(folder, '--ignore-scripts');
      site = writeHostSite(path.join(folder, 'site'), host, tarball);
      const {status, output} = installAll(site.root, host);
      expect(status, output).toBe(0);
      browser = await launchBrowser();
    });

    afterAll(async () => {
      await browser?.close();
      await server?.close();
      fs.rmSync(folder, {recursive: true, force: true});
    });

    it('gets no package of the host a second time', () => {
      // In a workspace, the site has what differs from the root in a folder of its own.
      const copies = [...new Set([site.root, site.siteDir])].flatMap(listCopies);
      const versions = [host.docusaurus, host.neighbour].filter((version) => version !== undefined);
      expect(copies).toContain(`@docusaurus/theme-common@${host.docusaurus}`);
      expect(
        copies.filter((copy) => !versions.some((version) => copy.endsWith(`@${version}`))),
      ).toEqual([]);
    });

    it('builds, without a warning, and with the widget in one chunk', async () => {
      const {status, output} = runDocusaurus(site.siteDir, host, 'build');
      expect(status, status === 0 ? output : `${output}\n${buildControl(host)}`).toBe(0);
      expect(output).not.toMatch(/\[(WARNING|ERROR)\]/);
      const names = Object.keys(readScripts(site.siteDir));
      expect(names.filter((name) => name.startsWith('quiz.'))).toHaveLength(1);
      const html = fs.readFileSync(path.join(site.siteDir, 'build/types/index.html'), 'utf8');
      expect(html.match(/<link[^>]*\/css\/quiz-styles\./g)).toHaveLength(1);
      server = await serve(path.join(site.siteDir, 'build'));
    });

    it.each([
      ['the contexts of the theme', /is called outside the </g],
      ['the languages of code', /["']method-variable["']:/g],
    ])('brings readers %s once', (_, words) => {
      const code = Object.values(readScripts(site.siteDir)).join('\n');
      expect(code.match(words)).toHaveLength(1);
    });

    it.each(PAGES)(
      'lets readers answer %s, and restores what they gave',
      async (pathname, count) => {
        const page = await openPage(browser!);
        await page.goto(server!.url + pathname);
        await bringTo(page, 'right');
        await expectAllRight(page, count);
        await page.reload();
        await expectAllRight(page, count);
      },
    );

    it('shows in `docusaurus start` what an author saves', async () => {
      const dev = await startSite(site.siteDir, (siteDir, args) =>
        spawnDocusaurus(siteDir, host, args),
      );
      const page = await openPage(browser!);
      try {
        await page.goto(`${dev.url}/choice`);
        await bringTo(page, 'right');
        await expectAllRight(page, 3);
        const file = path.join(site.siteDir, 'docs/choice.md');
        const text = fs.readFileSync(file, 'utf8');
        fs.writeFileSync(file, text.replace('HTTPS use by default', 'HTTPS take by default'));
        await page.getByText('HTTPS take by default').waitFor();
        await expectAllRight(page, 3);
        fs.writeFileSync(file, text);
      } finally {
        // The page still fetches what its links lead to.
        await page.context().close();
        await dev.close();
      }
    });

    it('has its quizzes linted', () => {
      const {status, output} = runDocusaurus(site.siteDir, host, 'quiz:lint');
      expect(status, output).toBe(0);
      expect(output).toMatch(/\d+ warnings? in 4 files/);
    });
  });
}

async function expectAllRight(page: Page, count: number): Promise<void> {
  const questions = findQuestions(page);
  await eventually(() => findVerdict(questions).count()).toBe(count);
  const states = questions.evaluateAll((all) =>
    all.map((each) => (each as HTMLElement).dataset['state']),
  );
  expect(await states).toEqual(Array(count).fill('right'));
}

/** Builds the same site without the package, and says whether the host itself is what fails. */
function buildControl(host: Host): string {
  const folder = createFolder();
  try {
    const site = writeHostSite(folder, host);
    const installed = installAll(site.root, host);
    const {status, output} =
      installed.status === 0 ? runDocusaurus(site.siteDir, host, 'build') : installed;
    return status === 0
      ? 'Without the package, the host builds the same site.'
      : `The host itself cannot build the same site without the package:\n${output}`;
  } finally {
    fs.rmSync(folder, {recursive: true, force: true});
  }
}

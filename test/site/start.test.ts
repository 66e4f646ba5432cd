import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {openPage} from '../support/browser.js';
import {launchBrowser} from '../support/chromium.js';
import {createSite, writeFiles} from '../support/site.js';
import {startSite} from '../support/start.js';
import type {DevServer} from '../support/start.js';
import {runCommand} from './commands.js';
import {describeSmallSite} from './sites.js';

const OVERLAY = '#webpack-dev-server-client-overlay, #rspack-dev-server-client-overlay';

const PAGE = (marker: string) => `# A page that is edited

:::quiz{#edited}

Which one is right?

- [${marker}] This one
- [ ] That one

:::
`;

describe('docusaurus start', () => {
  let browser: Browser;
  let server: DevServer;
  let siteDir: string;

  beforeAll(async () => {
    siteDir = createSite(describeSmallSite({name: 'start', files: {'docs/edited.md': PAGE('x')}}));
    server = await startSite(siteDir);
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it('shows a mistake in the page, and the quiz again after the next good save', async () => {
    const page = await openPage(browser);
    await page.goto(`${server.url}/edited`);
    await page.locator('[data-quiz="edited"]').waitFor();

    writeFiles(siteDir, {'docs/edited.md': PAGE(' ')});
    await page.getByText('Line 7: Unexpected question').waitFor({timeout: 30_000});
    expect(await page.locator(OVERLAY).count()).toBe(0);

    writeFiles(siteDir, {'docs/edited.md': PAGE('x').replace('That one', 'The new one')});
    await page.getByText('The new one').waitFor({timeout: 30_000});
    expect(await page.locator('[data-quiz="edited"]').count()).toBe(1);
  });

  it('shows a page that a command has mended', async () => {
    const page = await openPage(browser);
    writeFiles(siteDir, {'docs/edited.md': PAGE('x')});
    await page.goto(`${server.url}/edited`);
    await page.getByText('That one').waitFor({timeout: 30_000});

    const broken = PAGE('x').replace(':::quiz', ':::Quiz').replace('That one', 'The mended one');
    writeFiles(siteDir, {'docs/edited.md': broken});
    await page.getByText('Line 3: Unexpected opening fence').waitFor({timeout: 30_000});
    expect(await page.locator(OVERLAY).count()).toBe(0);

    const {exitCode} = await runCommand(siteDir, ['quiz:lint', '--fix', 'docs/edited.md']);
    expect(exitCode).toBe(0);
    await page.getByText('The mended one').waitFor({timeout: 30_000});
  });
});

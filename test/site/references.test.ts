import path from 'node:path';
import {beforeAll, describe, expect, it, onTestFinished} from 'vitest';
import {openPage} from '../support/browser.js';
import {launchBrowser} from '../support/chromium.js';
import {listFiles, ROOT} from '../support/repository.js';
import {createSite, rebuildSite, writeFiles} from '../support/site.js';
import type {SiteResult} from '../support/site.js';
import {startSite} from '../support/start.js';

const remark = (name: string) => JSON.stringify(path.join(ROOT, 'src/remark', name));

const CONFIG = `
import fillReferences from ${remark('fillReferences')};
import followReferences from ${remark('followReferences')};

export default {
  title: 'Test',
  url: 'https://quiz.example',
  baseUrl: '/',
  future: {v4: true, faster: true},
  plugins: ['docusaurus-plugin-quiz', followReferences],
  presets: [
    [
      'classic',
      {docs: {routeBasePath: '/', beforeDefaultRemarkPlugins: [fillReferences]}, blog: false, pages: false},
    ],
  ],
};
`;

const PAGE = `# Page

\`\`\`js reference="client/a.mjs#greet"

\`\`\`

:::quiz

What does the code print?

- [x] \`1\`
- [ ] \`2\`

:::
`;

const client = (region: string, code: string) => `// #region ${region}\n${code}\n// #endregion\n`;

describe('a site whose page shows a region of a source file', () => {
  let siteDir: string;
  let first: SiteResult;

  beforeAll(async () => {
    siteDir = createSite({
      name: 'references',
      files: {
        'docusaurus.config.js': CONFIG,
        'docs/index.md': PAGE,
        'docs/client/a.mjs': client('greet', 'welcomeReaders();'),
      },
    });
    first = await rebuildSite(siteDir);
    expect(first.exitCode, first.output).toBe(0);
  });

  it('shows the code under the name of its file, and makes no page of the file', () => {
    const page = first.read('index.html');
    expect(page).toContain('welcomeReaders');
    expect(page).toContain('client/a.mjs');
    expect(listFiles(first.outDir).filter((file) => file.startsWith('client'))).toEqual([]);
  });

  it('shows the new code past warm caches when only the source file has changed', async () => {
    writeFiles(siteDir, {'docs/client/a.mjs': client('greet', 'sayGoodbye();')});
    const {exitCode, output, read} = await rebuildSite(siteDir);
    expect(exitCode, output).toBe(0);
    expect(read('index.html')).toContain('sayGoodbye');
    expect(read('index.html')).not.toContain('welcomeReaders');
  });

  it('shows the new code in a page that is open in the dev server', async () => {
    const server = await startSite(siteDir);
    onTestFinished(server.close);
    const browser = await launchBrowser();
    onTestFinished(() => browser.close());
    const page = await openPage(browser);
    await page.goto(server.url);
    await page.getByText('sayGoodbye').waitFor();
    writeFiles(siteDir, {'docs/client/a.mjs': client('greet', 'waveToReaders();')});
    await page.getByText('waveToReaders').waitFor();
  });

  it('fails with file, line and the regions that exist when the region is gone', async () => {
    writeFiles(siteDir, {'docs/client/a.mjs': client('goodbye', 'sayGoodbye();')});
    const {exitCode, output} = await rebuildSite(siteDir);
    expect(exitCode).toBe(1);
    expect(output).toContain(
      'docs/index.md:3:1 Unexpected region `greet` of `client/a.mjs`, expected one of `goodbye`.',
    );
  });
});

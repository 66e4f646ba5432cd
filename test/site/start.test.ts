import fs from 'node:fs';
import path from 'node:path';
import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {SiteIndex} from '../../plugin/src/scan/model.js';
import {openPage} from '../support/browser.js';
import {launchBrowser} from '../support/chromium.js';
import {LIMIT} from '../support/limit.js';
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
    const files = {
      'docs/edited.md': PAGE('x'),
      'docs/importer.mdx': "import Part from '../parts/part.mdx';\n\n<Part />\n",
      'parts/part.mdx': PAGE('x').replace('#edited', '#part'),
    };
    siteDir = createSite(describeSmallSite({name: 'start', files}));
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
    await page.getByText('Line 7: Unexpected question').waitFor();
    expect(await page.locator(OVERLAY).count()).toBe(0);

    writeFiles(siteDir, {'docs/edited.md': PAGE('x').replace('That one', 'The new one')});
    await page.getByText('The new one').waitFor();
    expect(await page.locator('[data-quiz="edited"]').count()).toBe(1);
  });

  it('shows a page that a command has mended', async () => {
    const page = await openPage(browser);
    writeFiles(siteDir, {'docs/edited.md': PAGE('x')});
    await page.goto(`${server.url}/edited`);
    await page.getByText('That one').waitFor();

    const broken = PAGE('x').replace(':::quiz', ':::Quiz').replace('That one', 'The mended one');
    writeFiles(siteDir, {'docs/edited.md': broken});
    await page.getByText('Line 3: Unexpected opening fence').waitFor();
    expect(await page.locator(OVERLAY).count()).toBe(0);

    const {exitCode} = await runCommand(siteDir, ['quiz:lint', '--fix', 'docs/edited.md']);
    expect(exitCode).toBe(0);
    await page.getByText('The mended one').waitFor();
  });

  /** The quizzes that the served manifest lists: their ids, and the types of their questions. */
  const listQuizzes = async (): Promise<Record<string, string>> => {
    const response = await fetch(`${server.url}/quizzes.json`);
    const {quizzes} = (await response.json()) as SiteIndex;
    return Object.fromEntries(
      quizzes.map(({id, questions}) => [id, questions.map(({type}) => type).join()]),
    );
  };
  const expectQuizzes = (expected: object) =>
    expect.poll(listQuizzes, {timeout: LIMIT}).toEqual(expected);

  it('shows a type of question that no page had before, in the page and in the list', async () => {
    writeFiles(siteDir, {'docs/edited.md': PAGE('x')});
    const page = await openPage(browser);
    await page.goto(`${server.url}/edited`);
    await page.getByText('That one').waitFor();
    writeFiles(siteDir, {
      'docs/edited.md':
        ':::quiz{#edited}\n\nWhat comes first?\n\n::order\n\n1. One\n2. Two\n\n:::\n',
    });
    await page.locator('[data-quiz="edited"] [data-type="order"]').waitFor();
    await expect.poll(listQuizzes, {timeout: LIMIT}).toMatchObject({edited: 'order'});
  });

  it('keeps the list of all quizzes up to date, with added and removed ones, and a partial from elsewhere', async () => {
    writeFiles(siteDir, {'docs/edited.md': PAGE('x')});
    const known = {planets: 'choice,choice', edited: 'choice'};
    await expectQuizzes({...known, part: 'choice'});

    writeFiles(siteDir, {'docs/added.md': ':::quiz{#added}\n\nPort [[443]].\n\n:::\n'});
    await expectQuizzes({...known, part: 'choice', added: 'blanks'});

    writeFiles(siteDir, {'parts/part.mdx': ':::quiz{#other}\n\nPort [[80]].\n\n:::\n'});
    await expectQuizzes({...known, other: 'blanks', added: 'blanks'});

    fs.rmSync(path.join(siteDir, 'docs/added.md'));
    await expectQuizzes({...known, other: 'blanks'});
  });
});

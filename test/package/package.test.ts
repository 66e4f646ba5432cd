import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {openPage} from '../support/browser.js';
import {launchBrowser} from '../support/chromium.js';
import {serve} from '../support/serve.js';
import {ROOT} from '../support/repository.js';
import {
  addQuiz,
  createFolder,
  edit,
  execute,
  install,
  pack,
  run,
  runModule,
  scaffold,
} from './install.js';
import {weighAdded} from './weighAdded.js';

/** The first example of the grammar. */
const QUIZ = `
:::quiz[Live API vocabulary]{#vocabulary}

Master the terms behind Gemini's real-time, bidirectional Live API.

---

At standup, a dev wants bidirectional voice conversation with Gemini in real time. Which API fits?

- [ ] \`generateContent\`
  > One request, one response: there is no open channel to talk over.
- [x] Live API
- [ ] Batch API
  > Batch jobs answer in hours, not in a conversation.

The Live API streams audio, video and text both ways over one connection that stays open.

:::
`;

describe('the package, from its tarball, in a new site', () => {
  const folder = createFolder();
  let tarball: string;
  let typescript: string;
  let javascript: string;
  let browser: Browser;

  beforeAll(async () => {
    tarball = pack(folder);
    typescript = scaffold(folder, 'typescript', 'typescript');
    javascript = scaffold(folder, 'javascript', 'javascript');
    install(typescript, tarball);
    for (const siteDir of [typescript, javascript]) addQuiz(siteDir, QUIZ);
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser.close();
    fs.rmSync(folder, {recursive: true, force: true});
  });

  /** Builds a site, and answers its quiz wrongly, then rightly. */
  const expectToWork = async (siteDir: string) => {
    const {status, output} = run(siteDir, 'build');
    expect(status, output).toBe(0);
    expect(output).not.toMatch(/\[(WARNING|ERROR)\]/);
    const server = await serve(path.join(siteDir, 'build'));
    const page = await openPage(browser);
    await page.goto(`${server.url}/docs/intro`);
    const question = page.locator('[data-quiz="vocabulary"] [data-question]');
    await question.getByRole('radio', {name: 'Batch API'}).check();
    await question.getByRole('button', {name: 'Check'}).click();
    await question.getByText('Batch jobs answer in hours').waitFor();
    await question.getByRole('radio', {name: 'Live API'}).check();
    await question.getByRole('button', {name: 'Check'}).click();
    await question.locator('[data-verdict="right"]').waitFor();
    await question.getByText('streams audio, video and text both ways').waitFor();
    await server.close();
  };

  it('holds what runs, what can be swizzled, and nothing else', () => {
    const files = execFileSync('tar', ['-tzf', tarball], {encoding: 'utf8'}).trim().split('\n');
    const kinds = new Set(files.map((file) => file.split('/').slice(0, 3).join('/')));
    for (const kind of [
      'package/editor/quiz.code-snippets',
      'package/lib/node',
      'package/lib/browser',
      'package/quizzes.schema.json',
      'package/src/theme',
    ]) {
      expect(kinds).toContain(kind);
    }
    for (const file of ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json', 'picture.png']) {
      expect(files).toContain(`package/${file}`);
    }
    expect(files.filter((file) => /test|tsconfig|\.tgz|\.log|scripts/.test(file))).toEqual([]);
  });

  it('adds at most 8 MB to what the host installs', () => {
    const added = weighAdded(typescript, 'docusaurus-plugin-quiz');
    expect(added).toHaveProperty(['node_modules/docusaurus-plugin-quiz']);
    const sum = Object.values(added).reduce((total, bytes) => total + bytes);
    console.log(`${(sum / 1e6).toFixed(1)} MB in ${Object.keys(added).length} packages`);
    expect(sum, JSON.stringify(added, null, 2)).toBeLessThan(8e6);
  });

  it('works in a TypeScript site after one line in its config, and its types are right', async () => {
    await expectToWork(typescript);
    const {status, output} = run(typescript, 'typecheck');
    expect(status, output).toBe(0);
  });

  it('can be imported by name, by ES modules and by CommonJS, and is the same for both', () => {
    const {status, output} = runModule(
      typescript,
      `import {createRequire} from 'node:module';
import plugin, * as imported from 'docusaurus-plugin-quiz';
import {getSwizzleConfig, remarkQuiz, toPlainMarkdown, validateOptions} from 'docusaurus-plugin-quiz';
import lintQuizzes from 'docusaurus-plugin-quiz/remark-lint';
const require = createRequire(import.meta.url);
const required = require('docusaurus-plugin-quiz');
const {remarkQuizLint} = require('docusaurus-plugin-quiz/remark-lint');
console.log(JSON.stringify({
  names: [plugin, getSwizzleConfig, remarkQuiz, validateOptions, lintQuizzes].map(({name}) => name),
  different: Object.keys(imported).filter((name) => imported[name] !== required[name]),
  isSameLinter: remarkQuizLint === lintQuizzes,
  plain: await toPlainMarkdown(':::quiz{reveal=never}\\n\\nWhich?\\n\\n- [ ] One\\n- [x] Two\\n\\n:::'),
}));`,
    );
    expect(status, output).toBe(0);
    expect(JSON.parse(output)).toEqual({
      names: ['pluginQuiz', 'getSwizzleConfig', 'remarkQuiz', 'validateOptions', 'remarkQuizLint'],
      different: [],
      isSameLinter: true,
      plain: 'Which?\n\n- [ ] One\n- [ ] Two\n',
    });
  });

  it('makes plain Markdown of pages with the script of the manual', () => {
    const manual = fs.readFileSync(path.join(ROOT, 'docs/guide/exporting.md'), 'utf8');
    const script = /```js title="plainPages.mjs"\n(.*?)^```$/ms.exec(manual)?.[1] ?? '';
    fs.writeFileSync(path.join(typescript, 'plainPages.mjs'), script);
    const {status, output} = execute(typescript, ['node', 'plainPages.mjs', 'docs', 'plain/docs']);
    expect(status, output).toBe(0);
    const page = fs.readFileSync(path.join(typescript, 'plain/docs/intro.mdx'), 'utf8');
    expect(page).toContain('- [ ] Live API\n');
    expect(page).not.toMatch(/:::|\[x\]/);
    fs.rmSync(path.join(typescript, 'plain'), {recursive: true});
  });

  it('brings the linter along, for the command line and for editors', () => {
    const linted = run(typescript, 'docusaurus', 'quiz:lint', '--max-warnings', '0');
    expect(linted.status, linted.output).toBe(0);
    expect(linted.output).toMatch(/No problems in \d+ files/);
    const edited = runModule(
      typescript,
      `import lintQuizzes from 'docusaurus-plugin-quiz/remark-lint';
import {VFile} from 'vfile';
const value = ':::quiz\\n\\nWhich?\\n\\n- [ ] One\\n- [ ] Two\\n\\n:::';
const file = new VFile({path: 'page.md', value});
await lintQuizzes()(undefined, file);
console.log(file.messages.map(({ruleId}) => ruleId).join());`,
    );
    expect(edited.output).toBe('no-correct-option\n');
  });

  it('works on webpack, without Docusaurus Faster', async () => {
    edit(typescript, /^docusaurus\.config\.ts$/, (config) =>
      config.replace('v4: true,', 'v4: true, faster: false,'),
    );
    await expectToWork(typescript);
  });

  it('works in a JavaScript site', async () => {
    // Both sites have the same dependencies; installing them once is enough.
    fs.renameSync(path.join(typescript, 'node_modules'), path.join(javascript, 'node_modules'));
    fs.rmSync(path.join(javascript, 'node_modules/.cache'), {recursive: true, force: true});
    await expectToWork(javascript);
  });
});

import path from 'node:path';
import {afterEach, describe, expect, it, vi} from 'vitest';
import type * as Threads from '../../plugin/src/cli/lint/threads.js';
import type * as Options from '../../plugin/src/host/options.js';
import type * as Pool from '../../plugin/src/host/pool.js';
import type {LintedPage} from '../../plugin/src/lint/lintPage.js';
import type {Reading} from '../../plugin/src/scan/cache.js';
import type {Finished, Task} from '../../plugin/src/scan/worker.js';
import {ROOT} from '../support/repository.js';
import {createSite} from '../support/site.js';
import {readSite} from './sites.js';

/** Reads files of a site in a thread; `plugin` is code that runs when the site is loaded. */
async function lintInThread(name: string, plugin: string, files: string[]): Promise<LintedPage[]> {
  const siteDir = createSite({
    name,
    files: {
      'docs/weak.md': readSite('cli')['docs/weak.md'] ?? '',
      'plugin.cjs': `module.exports = () => { ${plugin}; return {name: 'own'}; };`,
    },
    config: {
      plugins: ['docusaurus-plugin-quiz', './plugin.cjs'],
      presets: [['classic', {blog: false, pages: false, sitemap: false}]],
    },
  });
  const threads = path.join(ROOT, 'plugin/lib/node/cli/lint/threads.js');
  const {withThreads} = (await import(threads)) as typeof Threads;
  const start = {siteDir, configPath: path.join(siteDir, 'docusaurus.config.js')};
  const pages: LintedPage[] = [];
  await withThreads(1, start, async (lint) => {
    pages.push(...(await lint(files.map((file) => path.join(siteDir, file)))));
  });
  return pages;
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a thread of quiz:lint', () => {
  it('returns what each file says, and nothing of what plugins say when they start', async () => {
    const out = vi.spyOn(process.stdout, 'write');
    const error = vi.spyOn(process.stderr, 'write');
    const plugin = `console.log('The plugin starts'); console.error('The plugin starts')`;
    const pages = await lintInThread('threads', plugin, ['docs/weak.md', 'docs/weak.md']);
    expect(pages.map(({messages}) => messages.map(({rule}) => rule))).toEqual([
      ['missing-explanation'],
      ['missing-explanation'],
    ]);
    const said = [...out.mock.calls, ...error.mock.calls].map(([chunk]) => chunk.toString());
    expect(said.join('')).not.toContain('The plugin starts');
  });

  it('says which file cannot be read', async () => {
    const lint = lintInThread('threads-unreadable', '', ['docs/nothing.md']);
    await expect(lint).rejects.toThrow('Cannot read docs/nothing.md: no such file');
  });

  it('fails when a plugin throws or ends it, where it would be waited for for ever', async () => {
    const thrown = lintInThread('threads-thrown', `throw new Error('Broken')`, ['docs/weak.md']);
    await expect(thrown).rejects.toThrow('Broken');
    const ended = lintInThread('threads-ended', 'process.exit(0)', ['docs/weak.md']);
    await expect(ended).rejects.toThrow('A thread of quiz:lint ended before its work');
  });
});

describe('a thread of the scan', () => {
  it('reads files as the first thread does, with the remark plugins of the config', async () => {
    const lib = path.join(ROOT, 'plugin/lib/node');
    const {withPool} = (await import(path.join(lib, 'host/pool.js'))) as typeof Pool;
    const {DEFAULT_OPTIONS} = (await import(path.join(lib, 'host/options.js'))) as typeof Options;
    const siteDir = createSite({
      name: 'threads-scan',
      files: {
        'docs/a.md': '',
        'docusaurus.config.js': `import math from 'remark-math';
export default {title: 'Test', url: 'https://quiz.example', baseUrl: '/',
  presets: [['classic', {docs: {remarkPlugins: [math]}, blog: false, pages: false}]]};`,
      },
    });
    const task: Task = {
      siteDir,
      config: path.join(siteDir, 'docusaurus.config.js'),
      siteLocale: 'en',
      options: DEFAULT_OPTIONS,
      folders: {},
      locale: 'en',
      contents: [
        {
          plugin: 'docusaurus-plugin-content-docs',
          id: 'default',
          folders: [path.join(siteDir, 'docs')],
        },
      ],
      keepTrees: false,
      sources: [
        {
          file: path.join(siteDir, 'docs/a.md'),
          text: ':::quiz{#math}\n\nWhat is $a_{1}$?\n\n- [x] One\n- [ ] Two\n\n:::\n',
        },
      ],
    };
    const filename = path.join(lib, 'scan/worker.js');
    const readings: Reading[] = [];
    await withPool<Task, Finished>({filename, count: 1, ended: 'It ended'}, async (run) => {
      readings.push(...(await run(task)).readings);
    });
    const [quiz] = readings[0]?.quizzes ?? [];
    expect(quiz?.source).toBe('docs/a.md');
    expect(quiz?.questions[0]?.prompt).toBe('What is a_{1}?');
  });
});

import fs from 'node:fs';
import path from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {hashFolders} from '../support/repository.js';
import {createSite, rebuildSite, writeFiles} from '../support/site.js';
import type {SiteResult} from '../support/site.js';
import {describeSmallSite} from './sites.js';

describe.each(['faster', 'webpack'] as const)('a site that is built again with %s', (bundler) => {
  let siteDir: string;
  let first: SiteResult;

  // What webpack minifies takes longer than all else, and changes nothing here.
  const args = bundler === 'webpack' ? ['--no-minify'] : [];
  const build = () => rebuildSite(siteDir, args);

  /** Options and registration stand in files that the bundlers' persistent caches do not follow. */
  const writeOptions = (options: object, registers = true) => {
    writeFiles(siteDir, {
      'options.json': JSON.stringify({autoRegister: false, ...options}),
      'registers.json': String(registers),
    });
  };

  beforeAll(async () => {
    const config = `
import fs from 'node:fs';
import {remarkQuiz} from 'docusaurus-plugin-quiz';

const read = (file) => JSON.parse(fs.readFileSync(new URL(file, 'file://' + process.cwd() + '/'), 'utf8'));
const beforeDefaultRemarkPlugins = read('registers.json') ? [remarkQuiz] : [];

export default {
  title: 'Test',
  url: 'https://quiz.example',
  baseUrl: '/',
  future: {v4: true, faster: ${String(bundler === 'faster')}},
  plugins: [['docusaurus-plugin-quiz', read('options.json')]],
  presets: [
    ['classic', {docs: {routeBasePath: '/', beforeDefaultRemarkPlugins}, blog: false, pages: false}],
  ],
};
`;
    siteDir = createSite(
      describeSmallSite({name: `rebuild-${bundler}`, files: {'docusaurus.config.js': config}}),
    );
    writeOptions({});
    first = await build();
    expect(first.exitCode, first.output).toBe(0);
    expect(readAttributes(first.outDir)).toBe('{}');
  });

  // A build with webpack takes long, and these two do not depend on the bundler's own ways.
  if (bundler === 'faster') {
    it('has the same bytes, without any cache (BP-07)', async () => {
      const bytes = hashFolders(first.outDir);
      for (const folder of ['.docusaurus', 'node_modules/.cache', 'build']) {
        fs.rmSync(path.join(siteDir, folder), {recursive: true});
      }
      await build();
      expect(hashFolders(first.outDir)).toBe(bytes);
    });

    it('fails where nothing transforms quizzes any more, past warm caches', async () => {
      writeOptions({feedback: 'end'}, false);
      const {exitCode, output} = await build();
      expect(exitCode).toBe(1);
      expect(output).toMatch(/docs\/index\.md:7:1 Unexpected `:::quiz`/);
      expect(output).toContain('`beforeDefaultRemarkPlugins`');
      expect(output).not.toMatch(/at (?:\w+\.)?(?:refuse|walk)/);
    });
  }

  it('follows a changed option past warm caches', async () => {
    writeOptions({feedback: 'end'});
    const {outDir, exitCode, output} = await build();
    expect(exitCode, output).toBe(0);
    expect(readAttributes(outDir)).toBe('{feedback:end}');
  });

  it('fails with a mistake, in a short list', async () => {
    const page = fs.readFileSync(path.join(siteDir, 'docs/index.md'), 'utf8');
    writeFiles(siteDir, {'docs/index.md': page.replace('[x] Jupiter', '[ ] Jupiter')});
    const {exitCode, output} = await build();
    expect(exitCode).toBe(1);
    expect(output).toContain('docs/index.md:11:1 no-correct-option Unexpected');
    expect(output).not.toMatch(/"fatal"|at remarkQuiz/);
    writeFiles(siteDir, {'docs/index.md': page});
  });
});

/** The attributes of the site's quiz, as they stand in the code of its page, without quotes and space. */
function readAttributes(outDir: string): string | undefined {
  const folder = path.join(outDir, 'assets/js');
  const code = fs
    .readdirSync(folder)
    .map((file) => fs.readFileSync(path.join(folder, file), 'utf8'));
  const text = code.join().replace(/[\s"]/g, '');
  return /id:planets.*?attributes:(\{.*?\})/.exec(text)?.[1];
}

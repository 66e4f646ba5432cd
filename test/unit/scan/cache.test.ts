import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it, vi} from 'vitest';
import * as cacheKey from '../../../plugin/src/host/cacheKey.js';
import type {PluginOptions} from '../../../plugin/src/host/options.js';
import * as readSources from '../../../plugin/src/scan/readSources.js';
import {writeFiles} from '../../support/site.js';
import {findCache, listPlaces, openSite, quiz, scan, writeSite} from './site.js';

const PRESETS: [[string, object]] = [
  ['classic', {docs: {sidebarPath: false}, blog: false, pages: false}],
];

const FILES = {
  'docs/a.mdx': `import Part from '../parts/part.mdx';\n\n<Part />\n\n${quiz('a')}`,
  'docs/b.md': quiz('b'),
  'docs/plain.md': 'Plain text.\n',
  'parts/part.mdx': quiz('part'),
};

const I18N = {defaultLocale: 'en', locales: ['en', 'de']};

/** Scans a site; says which files were parsed, beside what was found. */
async function watchScan(siteDir: string, setup: Parameters<typeof scan>[1] = {}) {
  const spy = vi.spyOn(readSources, 'readSources');
  const found = await scan(siteDir, setup);
  const parsed = spy.mock.calls.flatMap(([sources]) =>
    sources.map(({file}) => path.relative(siteDir, file)),
  );
  spy.mockRestore();
  return {found, parsed: parsed.sort()};
}

const write = (name: string) => writeSite(`cache-${name}`, FILES, {presets: PRESETS, i18n: I18N});

const WITH_QUIZ = ['docs/a.mdx', 'docs/b.md', 'parts/part.mdx'];

describe('the cache of the scan', () => {
  it('parses only what can hold a quiz, and nothing a second time', async () => {
    const siteDir = write('warm');
    const cold = await watchScan(siteDir);
    expect(cold.parsed).toEqual(WITH_QUIZ);
    const warm = await watchScan(siteDir);
    expect(warm.parsed).toEqual([]);
    expect(warm.found).toEqual(cold.found);
  });

  it('parses a partial that has changed, and not the page that imports it', async () => {
    const siteDir = write('partial');
    await scan(siteDir);
    writeFiles(siteDir, {'parts/part.mdx': quiz('changed')});
    const {parsed, found} = await watchScan(siteDir);
    expect(parsed).toEqual(['parts/part.mdx']);
    expect(listPlaces(found)).toMatchObject({'parts/part.mdx#changed': ['/docs/a']});
  });

  it('parses a page that imports a partial, once that has a quiz', async () => {
    const siteDir = write('new-quiz');
    writeFiles(siteDir, {
      'docs/importer.mdx': "import Text from './_text.mdx';\n\n<Text />\n",
      'docs/_text.mdx': 'Plain text.\n',
    });
    expect((await watchScan(siteDir)).parsed).toEqual(WITH_QUIZ);
    writeFiles(siteDir, {'docs/_text.mdx': quiz('new')});
    const {parsed, found} = await watchScan(siteDir);
    expect(parsed).toEqual(['docs/_text.mdx', 'docs/importer.mdx']);
    expect(listPlaces(found)).toMatchObject({'docs/_text.mdx#new': ['/docs/importer']});
  });

  const CHANGES: [string, Partial<PluginOptions>][] = [
    ['how responses are compared', {loose: true}],
    ['what a page reveals', {reveal: 'never'}],
    ['a list', {directives: ['video']}],
  ];

  it.each(CHANGES)('forgets everything when an option changes: %s', async (_, options) => {
    const siteDir = write('option');
    await scan(siteDir);
    const {parsed, found} = await watchScan(siteDir, {options});
    fs.rmSync(findCache(siteDir));
    const cold = await watchScan(siteDir, {options});
    expect(parsed).toEqual(cold.parsed);
    expect(found).toEqual(cold.found);
    expect(parsed).toContain('docs/b.md');
  });

  it('forgets everything when the version of the plugin changes', async () => {
    const siteDir = write('version');
    await scan(siteDir);
    const key = vi.spyOn(cacheKey, 'createCacheKey').mockReturnValue('of another version');
    expect((await watchScan(siteDir)).parsed).toEqual(WITH_QUIZ);
    key.mockRestore();
  });

  it('forgets everything when a remark plugin of the content changes', async () => {
    const siteDir = write('remark');
    const config = (plugin: string) => ({
      'docusaurus.config.js': `export default {title: 'Test', url: 'https://quiz.example', baseUrl: '/',
  presets: [['classic', {docs: {sidebarPath: false, remarkPlugins: [${plugin}]}, blog: false, pages: false}]]};`,
    });
    writeFiles(siteDir, config('function one() {}'));
    await scan(siteDir);
    expect((await watchScan(siteDir)).parsed).toEqual([]);
    writeFiles(siteDir, config('function one() { return undefined; }'));
    expect((await watchScan(siteDir)).parsed).toEqual(WITH_QUIZ);
  });

  it('forgets everything when the components change that all pages have', async () => {
    const siteDir = write('components');
    await scan(siteDir);
    writeFiles(siteDir, {'src/theme/MDXComponents.js': 'export default {Hint: () => null};\n'});
    const {parsed} = await watchScan(siteDir);
    expect(parsed).toEqual(WITH_QUIZ);
  });

  it('keeps each locale by itself', async () => {
    const siteDir = write('locale');
    await scan(siteDir);
    expect((await watchScan(siteDir, {locale: 'de'})).parsed).toEqual(WITH_QUIZ);
    expect((await watchScan(siteDir, {locale: 'de'})).parsed).toEqual([]);
    expect((await watchScan(siteDir)).parsed).toEqual([]);
  });

  it('begins anew with a cache that is broken, and does without one that cannot be written', async () => {
    const siteDir = write('broken');
    const cold = await watchScan(siteDir);
    fs.writeFileSync(findCache(siteDir), '{"key":');
    expect(await watchScan(siteDir)).toEqual(cold);
    const saved = JSON.parse(fs.readFileSync(findCache(siteDir), 'utf8')) as {files: object};
    const files = Object.fromEntries(Object.keys(saved.files).map((name) => [name, {hash: 1}]));
    fs.writeFileSync(findCache(siteDir), JSON.stringify({...saved, files}));
    expect(await watchScan(siteDir)).toEqual(cold);
    fs.rmSync(path.dirname(findCache(siteDir)), {recursive: true});
    fs.writeFileSync(path.dirname(findCache(siteDir)), 'a file in the place of the folder');
    expect(await watchScan(siteDir)).toEqual(cold);
  });

  it('follows changed, added and removed quizzes from one scan to the next', async () => {
    const siteDir = write('again');
    const site = await openSite(siteDir);
    const places = async () => Object.keys(listPlaces(await site.scan()));
    expect(await places()).toEqual(['docs/a.mdx#a', 'docs/b.md#b', 'parts/part.mdx#part']);
    writeFiles(siteDir, {'docs/b.md': quiz('changed'), 'docs/c.md': quiz('added')});
    fs.rmSync(path.join(siteDir, 'parts/part.mdx'));
    expect(await places()).toEqual(['docs/a.mdx#a', 'docs/b.md#changed', 'docs/c.md#added']);
    fs.rmSync(path.join(siteDir, 'docs/a.mdx'));
    expect(await places()).toEqual(['docs/b.md#changed', 'docs/c.md#added']);
  });

  it('gives the newest result when scans are asked for at once', async () => {
    const siteDir = write('at-once');
    const site = await openSite(siteDir);
    const first = site.scan();
    writeFiles(siteDir, {'docs/b.md': quiz('late')});
    const [, second] = await Promise.all([first, site.scan()]);
    expect(Object.keys(listPlaces(second))).toContain('docs/b.md#late');
  });
});

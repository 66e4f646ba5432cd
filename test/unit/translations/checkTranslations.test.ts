import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

import {runCheckTranslations} from '../../../plugin/src/cli/checkTranslations/run.js';
import type {TranslationFormat} from '../../../plugin/src/cli/checkTranslations/run.js';
import type {Site} from '../../../plugin/src/cli/site/site.js';
import {findOriginal} from '../../../plugin/src/cli/checkTranslations/findOriginal.js';
import {createReader} from '../../../plugin/src/host/createReader.js';

const QUIZ = ':::quiz{#ports}\n\nWhich?\n\n- [x] 443\n- [ ] 80\n\n:::\n';
const OTHER = QUIZ.replace('[x]', '[ ]').replace('[ ] 80', '[x] 80');
const TRANSLATIONS = 'i18n/de/docusaurus-plugin-content-docs/current';

let siteDir: string;
let said: string[];
let warned: string[];

beforeEach(() => {
  siteDir = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'translations-')));
  said = [];
  warned = [];
  vi.spyOn(console, 'log').mockImplementation((text: string) => said.push(text));
  vi.spyOn(console, 'error').mockImplementation((text: string) => warned.push(text));
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  fs.rmSync(siteDir, {recursive: true});
});

function write(name: string, text: string): void {
  const file = path.join(siteDir, name);
  fs.mkdirSync(path.dirname(file), {recursive: true});
  fs.writeFileSync(file, text);
}

/** Compares the files as written, of which those in `i18n` are German. Returns the exit code. */
async function check(
  format: TranslationFormat = 'text',
  locales: readonly string[] = ['en', 'de'],
): Promise<number> {
  const files = fs
    .readdirSync(siteDir, {recursive: true, encoding: 'utf8'})
    .filter((name) => /\.mdx?$/.test(name))
    .map((name) => path.join(siteDir, name));
  const content = {plugin: 'docusaurus-plugin-content-docs', id: 'default', folder: 'docs'};
  const isGerman = (file: string) => file.includes(`${path.sep}i18n${path.sep}`);
  const site = {
    siteDir,
    locales,
    contents: [
      {...content, locale: 'en', files: files.filter((file) => !isGerman(file))},
      {...content, locale: 'de', files: files.filter(isGerman)},
    ],
    read: await createReader({siteDir}),
    toName: (file: string) => path.relative(siteDir, file),
  };
  return runCheckTranslations({format}, site as unknown as Site);
}

describe('quiz:check-translations', () => {
  it('is content with faithful translations, and with pages that have none', async () => {
    write('docs/page.md', QUIZ);
    write('docs/untranslated.md', QUIZ);
    write('docs/plain.md', 'Words.\n');
    write(`${TRANSLATIONS}/page.md`, QUIZ.replace('Which?', 'Welcher?'));
    write(`${TRANSLATIONS}/plain.md`, 'Wörter.\n');
    expect(await check()).toBe(0);
    expect(said.join('')).toContain('No differences in 2 translated pages');
    expect(warned).toEqual([]);
  });

  it.each([
    [['en'], 'has no locale but en'],
    [['en', 'de', 'fr'], 'has no page in de or fr that translates one in en'],
  ])('says that it found nothing to compare in %j', async (locales, found) => {
    write('docs/page.md', QUIZ);
    write(`${TRANSLATIONS}/_partial.md`, QUIZ);
    vi.stubEnv('CI', undefined);
    expect(await check('text', locales)).toBe(0);
    expect(warned.join('')).toContain(`Nothing to compare: the site in ${siteDir} ${found}`);
  });

  it.each([
    ['true', 2],
    ['1', 2],
    ['false', 0],
    ['', 0],
  ])('fails for that where nobody looks, with CI=%s', async (value, code) => {
    write('docs/page.md', QUIZ);
    vi.stubEnv('CI', value);
    expect(await check('json')).toBe(code);
    expect(JSON.parse(said.join(''))).toEqual({version: 1, pages: 0, differences: []});
  });

  it('warns of quizzes without an original, which the host never shows', async () => {
    write('docs/page.md', QUIZ);
    write(`${TRANSLATIONS}/only-translated.md`, QUIZ);
    write(`${TRANSLATIONS}/page.md`, QUIZ);
    write(`${TRANSLATIONS}/_partial.md`, QUIZ);
    expect(await check()).toBe(0);
    expect(said.join('')).toContain('No differences in 1 translated page');
    expect(warned).toEqual([
      expect.stringContaining(
        `${TRANSLATIONS}/only-translated.md has quizzes that readers never see: there is no docs/only-translated.md`,
      ),
    ]);
  });

  it.each([
    ['md', 'mdx'],
    ['mdx', 'md'],
  ])('compares page.%s with page.%s, and warns of the name', async (own, other) => {
    write(`docs/page.${other}`, QUIZ);
    write(`${TRANSLATIONS}/page.${own}`, OTHER);
    expect(await check()).toBe(1);
    expect(said.join('')).toContain('2 differences in 1 translated page');
    expect(warned.join('')).toContain(`there is no docs/page.${own}`);
  });

  it('names both places of a difference', async () => {
    write('docs/page.md', QUIZ);
    write(`${TRANSLATIONS}/page.md`, `# Anschlüsse\n\n${OTHER}`);
    expect(await check()).toBe(1);
    expect(said.join('')).toContain(`${TRANSLATIONS}/page.md:7:7`);
    expect(said.join('')).toContain('Unexpected `[ ]`, expected `[x]`');
    expect(said.join('')).toContain('docs/page.md:5:7');
    expect(said.join('')).toContain('2 differences in 1 translated page');
  });

  it('prints JSON for programs', async () => {
    write('docs/page.md', QUIZ);
    write(`${TRANSLATIONS}/page.md`, 'Wörter.\n');
    expect(await check('json')).toBe(1);
    expect(JSON.parse(said.join(''))).toEqual({
      version: 1,
      pages: 1,
      differences: [
        {
          path: `${TRANSLATIONS}/page.md`,
          reason: 'Unexpected page without this quiz, expected a translation of it',
          original: {path: 'docs/page.md', line: 1, column: 9},
        },
      ],
    });
  });

  it.each([
    ['docs/page.md', QUIZ, QUIZ.replace('[x]', '[ ]')],
    ['docs/page.md', QUIZ, `${QUIZ}\n{oh no`],
  ])('says which file has mistakes, and compares nothing else of it', async (name, text, wrong) => {
    write(name, text);
    write(`${TRANSLATIONS}/page.md`, wrong);
    expect(await check()).toBe(1);
    expect(said.join('')).toContain(
      `Cannot compare: ${TRANSLATIONS}/page.md has mistakes, which quiz:lint explains`,
    );
    expect(said.join('')).toContain('1 difference in');
  });
});

describe('a translated file', () => {
  const docs = {plugin: 'docusaurus-plugin-content-docs', id: 'default', folder: 'docs'};
  const blog = {plugin: 'docusaurus-plugin-content-blog', id: 'default', folder: 'blog'};

  it.each([
    ['i18n/de/docusaurus-plugin-content-docs/current/a/b.md', docs, 'docs/a/b.md'],
    [
      'i18n/de/docusaurus-plugin-content-docs/version-1.0/b.md',
      docs,
      'versioned_docs/version-1.0/b.md',
    ],
    [
      'i18n/de/docusaurus-plugin-content-docs-api/current/b.md',
      {...docs, id: 'api', folder: 'api'},
      'api/b.md',
    ],
    [
      'i18n/de/docusaurus-plugin-content-docs-api/version-2/b.md',
      {...docs, id: 'api', folder: 'api'},
      'api_versioned_docs/version-2/b.md',
    ],
    ['i18n/de/docusaurus-plugin-content-blog/2026/b.md', blog, 'blog/2026/b.md'],
    [
      'i18n/de/docusaurus-plugin-content-pages/b.mdx',
      {plugin: 'docusaurus-plugin-content-pages', id: 'default', folder: 'src/pages'},
      'src/pages/b.mdx',
    ],
    ['elsewhere/b.md', docs, undefined],
  ])('stands for the original that the host would show: %s', (name, content, original) => {
    const found = findOriginal(path.join('/site', name), content, '/site');
    expect(found).toBe(original && path.join('/site', original));
  });
});

import fs from 'node:fs';
import path from 'node:path';
import {DEFAULT_PARSE_FRONT_MATTER} from '@docusaurus/utils';
import remarkMath from 'remark-math';
import {describe, expect, it} from 'vitest';
import {createReader} from '../../../plugin/src/host/createReader.js';
import {PageStore} from '../../../plugin/src/page/pageStore.js';
import {keepIn, takeFrom, TreeStore} from '../../../plugin/src/host/treeStore.js';
import {compile} from '../../support/compile.js';
import {listFiles, ROOT} from '../../support/repository.js';
import {quiz} from './site.js';

const GUIDE = path.join(ROOT, 'docs/guide');
const pages = listFiles(GUIDE).filter((file) => /\.mdx?$/.test(file));

const COMPAT = {comments: true, admonitions: false, headingIds: false};

/** Reads a page as the scan does, and keeps its tree. */
async function keepTree(text: string, filePath: string, remarkPlugins = [remarkMath]) {
  const store = new TreeStore();
  const markdown = {mdx1Compat: COMPAT};
  const read = await createReader({
    siteDir: '/site',
    markdown,
    remarkPlugins,
    trees: keepIn(store),
  });
  await read(text, filePath);
  return store;
}

/** Compiles a page of the site with math and comments. */
const compilePage = (text: string, filePath: string, store?: TreeStore) =>
  compile(text, {
    filePath,
    comments: true,
    remarkPlugins: [remarkMath],
    options: {onProblem: 'ignore', ...(store && {trees: takeFrom(store)})},
  }).catch(String);

describe('a tree that the scan has kept', () => {
  it.each(pages)('becomes the same page as a tree that is parsed anew: %s', async (file) => {
    const text = fs.readFileSync(path.join(GUIDE, file), 'utf8');
    const store = await keepTree(text, `/site/${file}`);
    const kept = store.drain();
    store.add(kept);
    const page = await compilePage(text, `/site/${file}`, store);
    // It was taken, where the page can hold a quiz.
    expect(store.drain()).toEqual([]);
    expect(page).toBe(await compilePage(text, `/site/${file}`));
  });

  it('is kept for a page with a quiz', async () => {
    expect((await keepTree(quiz('one'), '/site/a.md')).drain()).toHaveLength(1);
    expect((await keepTree('Plain text.\n', '/site/a.md')).drain()).toEqual([]);
  });

  it.each([
    ['another text', quiz('two'), [remarkMath]],
    ['a parser with other extensions', quiz('one'), []],
  ])('is not taken for %s', async (_, text, remarkPlugins) => {
    const store = await keepTree(quiz('one'), '/site/a.mdx', remarkPlugins);
    expect(await compilePage(text, '/site/a.mdx', store)).toBe(
      await compilePage(text, '/site/a.mdx'),
    );
    expect(store.drain()).toHaveLength(1);
  });
});

/** Reads a page as the scan does, and keeps it. */
async function keepPage(text: string, filePath: string, remarkPlugins = [remarkMath]) {
  const pages = new PageStore();
  const options = {siteDir: '/site', locale: 'en', attributes: {}, name: 'quiz'};
  const markdown = {mdx1Compat: COMPAT};
  const read = await createReader({...options, markdown, remarkPlugins, pages});
  await read(text, filePath);
  return pages;
}

/** Compiles a page of the site with what was kept. */
async function compileKept(
  text: string,
  filePath: string,
  pages?: PageStore,
  settings: object = {},
): Promise<string> {
  const {frontMatter} = await DEFAULT_PARSE_FRONT_MATTER({
    filePath,
    fileContent: text,
  });
  const own = {onProblem: 'ignore', name: 'quiz', locale: 'en', attributes: {}} as const;
  const options = {...own, ...settings, ...(pages && {pages})};
  const compiled = compile(text, {
    filePath,
    frontMatter,
    comments: true,
    remarkPlugins: [remarkMath],
    options,
  });
  return compiled.catch(String);
}

describe('a page that the scan has kept', () => {
  it.each(pages)('becomes the same as a page that is read anew: %s', async (file) => {
    const text = fs.readFileSync(path.join(GUIDE, file), 'utf8');
    const kept = await keepPage(text, `/site/${file}`);
    const page = await compileKept(text, `/site/${file}`, kept);
    expect(kept.drain()).toEqual([]);
    expect(page).toBe(await compileKept(text, `/site/${file}`));
  });

  const TEXT = quiz('one');

  it('is kept when it has a quiz, has no mistake, and shows no heading of another file', async () => {
    const count = async (text: string) => (await keepPage(text, '/site/a.md')).drain().length;
    expect(await count(TEXT)).toBe(1);
    expect(await count('Plain text.\n')).toBe(0);
    expect(await count(TEXT.replace('[x]', '[ ]'))).toBe(0);
    expect(await count(`---\nquiz: false\n---\n\n${TEXT}`)).toBe(0);
    const review = TEXT.replace('Is it?', '::question{review="b.md#there"}\n\nIs it?');
    expect(review).not.toBe(TEXT);
    expect(await count(review)).toBe(0);
  });

  it('is taken once', async () => {
    const kept = await keepPage(TEXT, '/site/a.mdx');
    const [first, second] = [
      await compileKept(TEXT, '/site/a.mdx', kept),
      await compileKept(TEXT, '/site/a.mdx', kept),
    ];
    expect(kept.drain()).toEqual([]);
    expect(second).toBe(first);
  });

  it.each<[name: string, text: string, file: string, settings: object]>([
    ['another text', quiz('two'), 'a.mdx', {}],
    ['another file', TEXT, 'b.mdx', {}],
    ['other attributes', TEXT, 'a.mdx', {attributes: {shuffle: 'all'}}],
    ['another language', TEXT, 'a.mdx', {locale: 'de'}],
    ['a loose site', TEXT, 'a.mdx', {loose: true}],
    ['other anchors', TEXT, 'a.mdx', {anchors: {maintainCase: true}}],
    ['other directives', TEXT, 'a.mdx', {directives: ['video']}],
  ])('is not taken for %s', async (_, text, file, settings) => {
    const kept = await keepPage(TEXT, '/site/a.mdx');
    expect(await compileKept(text, `/site/${file}`, kept, settings)).toBe(
      await compileKept(text, `/site/${file}`, undefined, settings),
    );
    expect(kept.drain()).toHaveLength(1);
  });

  it('is not taken for a parser with other extensions', async () => {
    const kept = await keepPage(TEXT, '/site/a.mdx', []);
    await compileKept(TEXT, '/site/a.mdx', kept);
    expect(kept.drain()).toHaveLength(1);
  });
});

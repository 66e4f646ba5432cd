import fs from 'node:fs';
import path from 'node:path';
import remarkMath from 'remark-math';
import {describe, expect, it} from 'vitest';
import {createReader} from '../../../plugin/src/host/createReader.js';
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

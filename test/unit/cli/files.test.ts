import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';

import {loadContents} from '../../../plugin/src/cli/site/contents.js';
import {findFiles} from '../../../plugin/src/cli/site/files.js';

/** The folder in which the tests run. */
const before = process.cwd();
let siteDir: string;
let folder: string;

beforeEach(() => {
  folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'quiz-files-')));
  siteDir = path.join(folder, 'site');
  fs.mkdirSync(path.join(siteDir, 'docs/guide'), {recursive: true});
  for (const name of ['docs/a.md', 'docs/guide/b.mdx', 'docs/c.txt']) {
    fs.writeFileSync(path.join(siteDir, name), '');
  }
  process.chdir(siteDir);
});

afterEach(() => {
  process.chdir(before);
  fs.rmSync(folder, {recursive: true});
});

const link = (target: string, name: string) => fs.symlinkSync(target, path.join(siteDir, name));

const shorten = (files: readonly string[]) => files.map((file) => path.relative(siteDir, file));

/** What a plugin of the host has for its content. */
async function findContents(...patterns: string[]): Promise<string[]> {
  const plugin = {
    name: 'docusaurus-plugin-content-docs',
    options: {path: 'docs'},
    getPathsToWatch: () => patterns.map((pattern) => path.join(siteDir, pattern)),
  };
  const [content] = await loadContents([plugin] as never, 'en', new Map());
  return content?.files ?? [];
}

/** What a command finds, by name, on a site that has the pages of its docs. */
async function find(...paths: string[]): Promise<string[]> {
  const files = await findContents('docs/**/*.{md,mdx}');
  return shorten(await findFiles(paths, {contents: [{files}] as never}));
}

const ALL = ['docs/a.md', 'docs/guide/b.mdx'];

describe('a link to a folder', () => {
  it.each([
    ['to the folder that it is in', '.', 'docs/loop'],
    ['to a folder above', '../..', 'docs/guide/loop'],
    ['above all of the docs', '../..', 'docs/loop'],
    ['by an absolute path', '/', 'docs/loop'],
    ['to itself', 'loop', 'docs/loop'],
    ['to nowhere', 'gone', 'docs/loop'],
  ])('is left alone where it leads back: %s', async (_, target, name) => {
    link(target, name);
    expect(await find()).toEqual(ALL);
    expect(await find('docs')).toEqual(ALL);
    expect(await find('docs/**/*.md*')).toEqual(ALL);
  });

  it('is left alone where two of them lead to each other, or many back', async () => {
    fs.mkdirSync(path.join(siteDir, 'docs/x'));
    fs.mkdirSync(path.join(siteDir, 'docs/y'));
    fs.writeFileSync(path.join(siteDir, 'docs/x/c.md'), '');
    link('../y', 'docs/x/y');
    link('../x', 'docs/y/x');
    for (let count = 0; count < 20; count += 1) link('.', `docs/loop-${count}`);
    expect(await find()).toEqual(['docs/a.md', 'docs/guide/b.mdx', 'docs/x/c.md', 'docs/y/x/c.md']);
  });

  it('is followed where it leads elsewhere', async () => {
    fs.mkdirSync(path.join(folder, 'shared'));
    fs.writeFileSync(path.join(folder, 'shared/s.md'), '');
    link('../../shared', 'docs/shared');
    expect(await find()).toEqual([...ALL, 'docs/shared/s.md']);
    expect(await find('docs/shared')).toEqual(['docs/shared/s.md']);
    expect(await find('docs/shared/s.md')).toEqual(['docs/shared/s.md']);
    expect(await find(path.join(siteDir, 'docs/shared/*.md'))).toEqual(['docs/shared/s.md']);
  });

  it('above the site does not change what pages are called', async () => {
    fs.symlinkSync(siteDir, path.join(folder, 'link'));
    expect(await find(path.join(folder, 'link/docs'))).toEqual(ALL);
    expect(await find(path.join(folder, 'link/docs/a.md'))).toEqual(['docs/a.md']);
  });
});

describe('a page that is a link', () => {
  it('keeps its own name, so that it is known as a link where it would be written', async () => {
    link('a.md', 'docs/link.md');
    expect(await find('docs/link.md')).toEqual(['docs/link.md']);
  });
});

describe('what is no page', () => {
  it.each([
    ['docs/c.txt', 'Unexpected file docs/c.txt, expected one that ends in .md or .mdx'],
    ['/dev/null', 'Unexpected /dev/null, expected a file, folder or glob'],
    ['docs/gone.md', `Nothing matches docs/gone.md, expected a file, folder or glob from `],
    ['a'.repeat(300), 'its name is too long'],
  ])('is refused: %s', async (given, message) => {
    await expect(find(given)).rejects.toThrow(message);
  });

  it('may be a folder that cannot be read', async () => {
    // A path of more than 4096 bytes, which not even root can name; no path in making it is as long.
    const half = Array.from({length: 10}, () => 'x'.repeat(220)).join('/');
    for (const name of ['docs', 'rest']) {
      fs.mkdirSync(path.join(siteDir, name, half), {recursive: true});
    }
    const [rest, deep] = [path.join(siteDir, 'rest'), path.join(siteDir, 'docs', half, 'y')];
    fs.renameSync(rest, deep);
    await expect(find()).rejects.toThrow(/^Cannot read docs\/[^\n]+: its name is too long$/);
    await expect(find('docs')).rejects.toThrow(/^Cannot read docs\/[^\n]+: its name is too long$/);
    fs.renameSync(deep, rest);
  });
});

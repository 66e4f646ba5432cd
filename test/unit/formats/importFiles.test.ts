import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

import {runImport} from '../../../plugin/src/cli/import/run.js';
import type {ImportOptions} from '../../../plugin/src/cli/import/run.js';
import {createReader} from '../../../plugin/src/host/createReader.js';

const GIFT = 'Is snow white? {T}\n';
const TAGGED = '<quiz>\nIs snow white?\n- [x] Yes\n- [ ] No\n</quiz>\n';
const QUIZDOWN = '# Is snow white?\n\n1. [x] Yes\n2. [ ] No\n';

describe('quiz:import', () => {
  let folder = '';

  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'quiz-import-'));
    vi.spyOn(console, 'log').mockImplementation(() => undefined);
  });

  afterEach(() => {
    vi.restoreAllMocks();
    fs.rmSync(folder, {recursive: true});
  });

  async function importAll(
    files: Record<string, string>,
    options: ImportOptions,
    names?: string[],
  ) {
    for (const [name, text] of Object.entries(files)) {
      fs.writeFileSync(path.join(folder, name), text);
    }
    const paths = (names ?? Object.keys(files)).map((name) => path.join(folder, name));
    const read = await createReader();
    return runImport(paths, options, {read, findQuizName: () => 'quiz'});
  }

  const readBack = (name: string): string => fs.readFileSync(path.join(folder, name), 'utf8');

  it('writes beside a file without an extension', async () => {
    expect(await importAll({bank: GIFT}, {from: 'gift'})).toBe(0);
    expect(readBack('bank')).toBe(GIFT);
    expect(readBack('bank.md')).toContain(':::quiz');
  });

  it('reads a question of quizdown without its heading', async () => {
    const page = `# A page\n\n\`\`\`quizdown\nIs snow white?\n\n- [x] Yes\n- [ ] No\n\`\`\`\n`;
    expect(await importAll({'page.md': page}, {})).toBe(0);
    expect(readBack('page.md')).toContain('Is snow white?\n\n- [x] Yes');
  });

  it('says of a page without a question that nothing was imported', async () => {
    const page = '# A page\n\n```quizdown\nNothing is asked.\n```\n';
    expect(await importAll({'page.md': page}, {})).toBe(1);
    expect(readBack('page.md')).toBe(page);
    expect(console.log).toHaveBeenLastCalledWith('Imported 0 files');
  });

  it('does not take the place of a question bank that is called a page', async () => {
    await expect(importAll({'bank.md': GIFT}, {from: 'gift'})).rejects.toThrow(/by --force$/);
    expect(readBack('bank.md')).toBe(GIFT);
    await importAll({'bank.md': GIFT}, {from: 'gift', force: true});
    expect(readBack('bank.md')).toContain(':::quiz');
  });

  it('rewrites a file of quizdown, which is Markdown already', async () => {
    expect(await importAll({'snow.md': QUIZDOWN}, {from: 'quizdown'})).toBe(0);
    expect(readBack('snow.md')).toContain(':::quiz');
  });

  it.each([
    ['of an unknown format', {'u.txt': 'Nothing.'}, /^Unexpected content of .*u\.txt/],
    ['that is not there', {}, /^Cannot read .*u\.txt: no such file$/],
    ['whose place is taken', {'u.txt': '$CATEGORY: a\n\nYes? {T}', 'u.md': ''}, /u\.md is there/],
    ['that becomes the same page', {}, /would both become .*a\.md/, 'a.txt'],
  ])(
    'writes nothing when one of the files is one %s',
    async (_, files, message, other = 'u.txt') => {
      const all: Record<string, string> = {'a.gift': GIFT, 'a.txt': '::A:: Yes? {T}', ...files};
      await expect(importAll(all, {}, ['a.gift', other])).rejects.toThrow(message);
      expect(fs.existsSync(path.join(folder, 'a.md'))).toBe(false);
    },
  );

  it.each([
    ['that leads out of the site', '../outside.md'],
    ['that leads to nothing', 'gone.md'],
    ['to a page', 'page.md'],
  ])('writes nothing when one of the places is a link %s, even by force', async (_, target) => {
    fs.mkdirSync(path.join(folder, 'site'));
    fs.symlinkSync(target, path.join(folder, 'site/b.md'));
    const files = {'site/a.gift': GIFT, 'site/b.gift': GIFT, 'site/page.md': 'As it was.\n'};
    for (const force of [false, true]) {
      await expect(importAll(files, {force}, ['site/a.gift', 'site/b.gift'])).rejects.toThrow(
        new RegExp(`^Cannot write .*b\\.md: it is a link to ${target}; remove the link`),
      );
    }
    expect(fs.readlinkSync(path.join(folder, 'site/b.md'))).toBe(target);
    expect(readBack('site/page.md')).toBe('As it was.\n');
    const left = fs.readdirSync(folder, {recursive: true, encoding: 'utf8'});
    expect(left.toSorted()).toEqual(['site', 'site/b.md', ...Object.keys(files)].toSorted());
  });

  it('leaves a link alone that is the page itself', async () => {
    fs.symlinkSync('real.md', path.join(folder, 'snow.md'));
    await expect(importAll({'real.md': TAGGED}, {}, ['snow.md'])).rejects.toThrow('it is a link');
    expect(readBack('real.md')).toBe(TAGGED);
  });

  it('keeps the byte order mark and the line ends of a page', async () => {
    const before = `\uFEFF${TAGGED}After é.\n`.replaceAll('\n', '\r\n');
    expect(await importAll({'snow.md': before}, {})).toBe(0);
    const lines = readBack('snow.md').split('\r\n');
    expect(lines[0]).toBe('\uFEFF:::quiz');
    expect(lines.at(-2)).toBe('After é.');
    expect(lines.join('')).not.toContain('\n');
  });

  it('refuses what is not UTF-8, in which banks were written once', async () => {
    const bank = path.join(folder, 'bank.gift');
    fs.writeFileSync(bank, Buffer.from('Is the café\nopen été? {T}\n', 'latin1'));
    await expect(importAll({}, {}, ['bank.gift'])).rejects.toThrow(
      /^Cannot read .*bank\.gift:1:11: unexpected byte E9, expected text in UTF-8; save the file/,
    );
    expect(fs.readdirSync(folder)).toEqual(['bank.gift']);
  });

  it('asks for files when it is given a folder', async () => {
    await expect(importAll({}, {}, ['.'])).rejects.toThrow(/^Unexpected folder .*expected files/);
  });
});

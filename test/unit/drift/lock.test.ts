import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';

import {UsageError} from '../../../plugin/src/files/UsageError.js';
import {
  PAGE,
  approve,
  edit,
  lint,
  listNames,
  readLockFile,
  said,
  siteDir,
  write,
  writeSites,
} from './site.js';

writeSites();

describe('the lock file', () => {
  it('has a sorted line for each question', async () => {
    await approve();
    expect(readLockFile().replaceAll(/"\w{10}"/g, '"…"')).toBe(
      `{
  "version": 1,
  "questions": {
    "docs/page.md#check--all": "…",
    "docs/page.md#check--https": "…",
    "docs/page.md#check--names": "…"
  }
}
`,
    );
    const before = readLockFile();
    await approve();
    expect(readLockFile()).toBe(before);
  });

  it('forgets questions that are gone, and keeps those of files that were not asked for', async () => {
    write('docs/other.md', PAGE);
    await approve('docs/page.md', 'docs/other.md');
    edit('docs/page.md', '::question{#all ', '::question{#both ');
    edit('docs/other.md', '::question{#all ', '::question{#both ');
    await approve('docs/page.md');
    expect(said.at(-1)).toContain('1 new, 0 whose section has changed, 1 gone');
    expect(listNames()).toContain('docs/page.md#check--both');
    expect(listNames()).not.toContain('docs/page.md#check--all');
    expect(listNames()).toContain('docs/other.md#check--all');
    fs.rmSync(path.join(siteDir, 'docs/other.md'));
    await approve('docs/page.md');
    expect(listNames().filter((name) => name.startsWith('docs/other'))).toEqual([]);
  });

  it('has no older versions, which nobody edits', async () => {
    write('versioned_docs/version-1/page.md', PAGE);
    await approve('docs/page.md', 'versioned_docs/version-1/page.md');
    expect(listNames()).toHaveLength(3);
    expect(await lint('versioned_docs/version-1/page.md')).toEqual([]);
  });

  it('keeps what was approved of a file with mistakes, and says so', async () => {
    await approve();
    const before = readLockFile();
    edit('docs/page.md', '::recall\n\n443', '::recal');
    expect(await approve()).toBe(1);
    expect(said.at(-1)).toContain('docs/page.md has mistakes');
    expect(readLockFile()).toBe(before);
  });

  it.each([
    ['<<<<<<< ours\n', 'it is no JSON, as after a merge with conflicts'],
    ['{"version": 2}', 'unexpected version 2, expected 1'],
    ['null', 'unexpected version undefined'],
    ['"text"', 'unexpected version undefined'],
    ['[]', 'unexpected version undefined'],
    ['', 'it is no JSON'],
    ['{"version": 1}', 'unexpected `questions`, expected names of questions with a hash for each'],
    ['{"version": 1, "questions": null}', 'unexpected `questions`'],
    ['{"version": 1, "questions": []}', 'unexpected `questions`'],
    ['{"version": 1, "questions": "all"}', 'unexpected `questions`'],
    [
      '{"version": 1, "questions": {"docs/a.md#b--c\\n": 5}}',
      'the hash of "docs/a.md#b--c\\n" is no text; delete the line, and approve its page',
    ],
  ])('is refused as %j', async (text, reason) => {
    write('quiz-lock.json', text);
    for (const run of [lint, approve]) await expectRefusal(run, reason);
    expect(readLockFile()).toBe(text);
  });

  it.each([
    ['latin1', ':1:36: unexpected byte E9, expected text in UTF-8'],
    ['utf16le', ': unexpected UTF-16, expected text in UTF-8'],
  ] as const)('is refused in another encoding: %s', async (encoding, reason) => {
    const mark = encoding === 'utf16le' ? '\uFEFF' : '';
    const text = `${mark}{"version": 1, "questions": {"docs/é.md#a--b": "0"}}`;
    write('quiz-lock.json', Buffer.from(text, encoding));
    for (const run of [lint, approve]) await expectRefusal(run, `quiz-lock.json${reason}`);
    expect(fs.readFileSync(path.join(siteDir, 'quiz-lock.json'), encoding)).toBe(text);
  });

  it('is refused as a folder, and as a link when it would be written', async () => {
    const file = path.join(siteDir, 'quiz-lock.json');
    fs.mkdirSync(file);
    for (const run of [lint, approve]) {
      await expectRefusal(run, 'Cannot read quiz-lock.json: it is a folder');
    }
    fs.rmdirSync(file);
    for (const target of ['quiz-lock.json', 'gone.json', 'real.json']) {
      write('real.json', '{"version": 1, "questions": {}}');
      fs.symlinkSync(target, file);
      await expect(approve()).rejects.toThrow(
        /^Cannot (?:read|write) quiz-lock\.json: [^\n]* link /,
      );
      expect(fs.readlinkSync(file)).toBe(target);
      expect(fs.existsSync(path.join(siteDir, 'gone.json'))).toBe(false);
      fs.rmSync(file);
    }
  });

  it('may have a byte order mark and the line ends of Windows', async () => {
    await approve();
    const before = readLockFile();
    write('quiz-lock.json', `\uFEFF${before.replaceAll('\n', '\r\n')}`);
    edit('docs/page.md', 'behind the name', 'behind a colon');
    expect(await lint()).toHaveLength(2);
    await approve();
    expect(said.at(-1)).toContain('0 new, 2 whose section has changed, 0 gone');
    expect(readLockFile()).toMatch(/^\{\n/);
  });
});

/** Has a command end with one line that names the lock file. */
async function expectRefusal(run: () => Promise<unknown>, reason: string): Promise<void> {
  const error: unknown = await run().catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UsageError);
  expect((error as Error).message).toMatch(/^Cannot read quiz-lock\.json[^\n]*$/);
  expect((error as Error).message).toContain(reason);
}

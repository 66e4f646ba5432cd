import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';

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
  ])('is refused as %j', async (text, reason) => {
    write('quiz-lock.json', text);
    await expect(lint()).rejects.toThrow(reason);
    await expect(approve()).rejects.toThrow(reason);
  });
});

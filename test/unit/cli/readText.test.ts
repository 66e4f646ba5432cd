import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

import {readText, readTextIfThere} from '../../../plugin/src/files/readText.js';

let folder: string;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'quiz-read-'));
});

afterEach(() => {
  vi.restoreAllMocks();
  fs.rmSync(folder, {recursive: true});
});

const locate = (name: string) => path.join(folder, name);
const read = (name: string) => readText(locate(name), name);

it.each(['', 'a\r\nb\rc\n', '\uFEFF# Café 𝄞 \uFFFD'])('reads a text as it is: %j', (text) => {
  fs.writeFileSync(locate('a.md'), text);
  expect(read('a.md')).toBe(text);
});

describe('a file that cannot be read', () => {
  it('has its name in one line with the reason', () => {
    fs.mkdirSync(locate('folder'));
    fs.symlinkSync('loop.md', locate('loop.md'));
    execFileSync('mkfifo', [locate('pipe.md')]);
    fs.writeFileSync(locate('latin1.md'), Buffer.from([0xe9]));
    expect(() => read('gone.md')).toThrow(/^Cannot read gone\.md: no such file$/);
    expect(() => read('folder')).toThrow(/^Cannot read folder: it is a folder$/);
    expect(() => read('loop.md')).toThrow(/^Cannot read loop\.md: the link leads to itself$/);
    expect(() => read('pipe.md')).toThrow(/^Cannot read pipe\.md: it is no regular file$/);
    expect(() => read('latin1.md')).toThrow(/^Cannot read latin1\.md:1:1: unexpected byte E9, /);
    expect(() => read(`${'a'.repeat(300)}.md`)).toThrow(/: its name is too long$/);
    expect(() => read('latin1.md/a.md')).toThrow(/^Cannot read latin1\.md\/a\.md: no such file$/);
    expect(() => read('a\0.md')).toThrow(/^Cannot read [^\n]+without null bytes[^\n]*$/);
  });

  it.each([
    ['file', 'ERR_FS_FILE_TOO_LARGE', () => vi.spyOn(fs, 'readFileSync')],
    ['text', 'ERR_STRING_TOO_LONG', () => vi.spyOn(Buffer.prototype, 'toString')],
  ] as const)('may be larger than any %s', (_, code, spyOn) => {
    fs.writeFileSync(locate('a.md'), 'a');
    spyOn().mockImplementation(() => {
      throw Object.assign(new RangeError('More than fits'), {code});
    });
    expect(() => read('a.md')).toThrow(/^Cannot read a\.md: it is too large$/);
  });
});

it('tells a file that is not there from one that cannot be read', () => {
  expect(readTextIfThere(locate('gone.md'), 'gone.md')).toBeUndefined();
  fs.mkdirSync(locate('folder'));
  expect(() => readTextIfThere(locate('folder'), 'folder')).toThrow('it is a folder');
});

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

import {writeText} from '../../../plugin/src/files/writeText.js';

let folder: string;

beforeEach(() => {
  folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'quiz-write-')));
});

afterEach(() => {
  vi.restoreAllMocks();
  fs.rmSync(folder, {recursive: true});
});

const locate = (name: string) => path.join(folder, name);
const read = (name: string) => fs.readFileSync(locate(name), 'utf8');

/** Writes `New` in the place of `Old`, or of what the file is said to have held. */
function write(name: string, {before}: {before: string | undefined} = {before: 'Old'}): void {
  writeText({file: locate(name), name, text: 'New', before});
}

describe('a file that is written', () => {
  it.each([0o600, 0o640, 0o664, 0o666, 0o755])('keeps its permissions: %o', (mode) => {
    fs.writeFileSync(locate('a.md'), 'Old');
    fs.chmodSync(locate('a.md'), mode);
    write('a.md');
    expect(read('a.md')).toBe('New');
    expect(fs.statSync(locate('a.md')).mode & 0o7777).toBe(mode);
  });

  it('keeps its owner where that can be given to it', () => {
    fs.writeFileSync(locate('a.md'), 'Old');
    const {uid, gid} = fs.statSync(locate('a.md'));
    const give = vi.spyOn(fs, 'fchownSync').mockImplementation(() => undefined);
    write('a.md');
    expect(give).toHaveBeenCalledWith(expect.any(Number), uid, gid);
  });

  it('is on the disk before it takes the place of the old one', () => {
    fs.writeFileSync(locate('a.md'), 'Old');
    const flush = vi.spyOn(fs, 'fsyncSync');
    const rename = vi.spyOn(fs, 'renameSync');
    write('a.md');
    const [file, ofFolder] = flush.mock.invocationCallOrder;
    const [renaming = 0] = rename.mock.invocationCallOrder;
    expect(file).toBeLessThan(renaming);
    expect(ofFolder).toBeGreaterThan(renaming);
  });

  it('may have the longest name that there is', () => {
    const name = `${'é'.repeat(126)}.md`;
    fs.writeFileSync(locate(name), 'Old');
    write(name);
    expect(read(name)).toBe('New');
  });

  it('may be in a folder that is a link', () => {
    fs.mkdirSync(locate('real'));
    fs.writeFileSync(locate('real/a.md'), 'Old');
    fs.symlinkSync('real', locate('docs'));
    write('docs/a.md');
    expect(read('real/a.md')).toBe('New');
    expect(fs.readdirSync(locate('real'))).toEqual(['a.md']);
  });

  it('is new where there was none', () => {
    write('a.md', {before: undefined});
    expect(read('a.md')).toBe('New');
    expect(fs.statSync(locate('a.md')).mode & 0o7777).toBe(0o666 & ~process.umask());
  });
});

describe('a file that is not written', () => {
  afterEach(() => {
    expect(fs.readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('is a link, whatever it leads to', () => {
    fs.writeFileSync(locate('real.md'), 'Old');
    fs.mkdirSync(locate('folder'));
    for (const [index, target] of ['real.md', 'folder', 'nowhere.md', '0.md', '/'].entries()) {
      const name = `${index}.md`;
      fs.symlinkSync(target, locate(name));
      for (const before of ['Old', undefined]) {
        expect(() => write(name, {before})).toThrow(
          `Cannot write ${name}: it is a link to ${target}; remove the link, or run the command on the file itself`,
        );
      }
      expect(fs.readlinkSync(locate(name))).toBe(target);
    }
    expect(read('real.md')).toBe('Old');
    expect(fs.existsSync(locate('nowhere.md'))).toBe(false);
  });

  it('has another name, under which it would stay as it is', () => {
    fs.writeFileSync(locate('a.md'), 'Old');
    fs.linkSync(locate('a.md'), locate('b.md'));
    expect(() => write('a.md')).toThrow(
      'Cannot write a.md: it is one file with 2 names (hard links); put a copy in its place',
    );
    expect(read('a.md')).toBe('Old');
  });

  it('is a folder', () => {
    fs.mkdirSync(locate('a.md'));
    expect(() => write('a.md')).toThrow('Cannot write a.md: it is a folder');
  });

  it('is read-only, even if its folder would let it go', () => {
    fs.writeFileSync(locate('a.md'), 'Old');
    // Of root, no system call would be refused.
    const ask = vi.spyOn(fs, 'accessSync').mockImplementation(() => {
      throw Object.assign(new Error('EACCES: permission denied'), {code: 'EACCES', errno: -13});
    });
    expect(() => write('a.md')).toThrow(/^Cannot write a\.md: permission denied; nothing was/);
    expect(ask).toHaveBeenCalledWith(locate('a.md'), fs.constants.W_OK);
    expect(read('a.md')).toBe('Old');
  });

  it('has no folder', () => {
    expect(() => write('gone/a.md')).toThrow(
      'Cannot write into the folder of gone/a.md: no such file; nothing was written',
    );
  });

  it.each([
    ['has changed', 'Edited', 'Old'],
    ['has gone', undefined, 'Old'],
    ['has come', 'Edited', undefined],
  ])('%s since it was read', (_, now, before) => {
    if (now !== undefined) fs.writeFileSync(locate('a.md'), now);
    expect(() => write('a.md', {before})).toThrow(
      'Cannot write a.md: it has changed meanwhile; run the command again',
    );
    expect(fs.existsSync(locate('a.md')) ? read('a.md') : undefined).toBe(now);
  });
});

import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {listFiles, ROOT} from '../../support/repository.js';

const PHYSICAL =
  /^\s*(?!--)(?:[\w-]*-)?(?:left|right)(?:-[\w-]+)?\s*:|^\s*(?:text-align|float|clear)\s*:\s*(?:left|right)/;

const files = ['plugin/src', 'src'].flatMap((folder) =>
  listFiles(path.join(ROOT, folder))
    .filter((file) => file.endsWith('.css'))
    .map((file) => path.join(folder, file)),
);

describe('style sheets', () => {
  it.each(files)(
    'mirror in right-to-left pages, having logical properties only (AX-19): %s',
    (file) => {
      const lines = fs.readFileSync(path.join(ROOT, file), 'utf8').split('\n');
      expect(lines.filter((line) => PHYSICAL.test(line))).toEqual([]);
    },
  );
});

import {readFileSync} from 'node:fs';
import path from 'node:path';

import {readPattern} from '../../plugin/src/questions/blanks/pattern.js';
import type {Pattern} from '../../plugin/src/questions/blanks/pattern.js';

const FOLDER = path.join(import.meta.dirname, '../fixtures/patterns');

/** The patterns of a fixture, one a line and under headings, as authors write them and as they are read. */
export function readPatterns(
  name: 'ordinary' | 'dangerous',
): [written: string, pattern: Pattern][] {
  const lines = readFileSync(path.join(FOLDER, `${name}.txt`), 'utf8').split('\n');
  return lines
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => {
      const pattern = readPattern(line);
      if (!pattern) throw new Error(`${name}.txt has a line that is no pattern: ${line}`);
      return [line, pattern];
    });
}

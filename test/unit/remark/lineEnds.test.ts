import {existsSync, readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';

import {describe, expect, it} from 'vitest';

import {readQuizzes} from '../../support/readQuizzes.js';
import {ROOT} from '../../support/repository.js';
import type {CompileOptions} from '../../support/compile.js';

const FOLDER = path.join(ROOT, 'test/fixtures/cases');

const names = readdirSync(FOLDER).filter((name) => name.endsWith('-in-a-mild-site'));
const cases = names.map((name) => {
  const read = (file: string) => readFileSync(path.join(FOLDER, name, file), 'utf8');
  const hasSetup = existsSync(path.join(FOLDER, name, 'case.json'));
  const {formats, ...setup} = (hasSetup ? JSON.parse(read('case.json')) : {}) as CompileOptions & {
    formats?: ['md' | 'mdx'];
  };
  return {name, input: read('input.md').replace(/\r\n/g, '\n'), format: formats?.[0], setup};
});

/** The page where mistakes let it pass, with a line feed for each line end in its code and its texts. */
async function show(text: string, {options, ...setup}: CompileOptions): Promise<string> {
  const mild = {...options, onProblem: 'ignore'} as const;
  const {code} = await readQuizzes(text, {...setup, options: mild});
  return code.replace(/\r\n?/g, '\n').replace(/\\r(?:\\n)?/g, '\\n');
}

describe.each([
  ['Windows', '\r\n'],
  ['an old Macintosh', '\r'],
])('a page with the line ends of %s', (_, end) => {
  it.each(cases)('hides the same as with others: $name', async ({input, format, setup}) => {
    const page = {format: format ?? 'md', ...setup};
    expect(await show(input.replaceAll('\n', end), page)).toBe(await show(input, page));
  });
});

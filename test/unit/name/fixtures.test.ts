import {existsSync, readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';

import {describe, expect, it} from 'vitest';

import type {CompileOptions} from '../../support/compile.js';
import {readQuizzes} from '../../support/readQuizzes.js';
import {ROOT} from '../../support/repository.js';
import {renameLetters, renameWord, SHORT_NAME} from '../../support/rename.js';

const FOLDER = path.join(ROOT, 'test/fixtures/cases');

interface Case extends Pick<CompileOptions, 'options' | 'frontMatter'> {
  formats?: ('md' | 'mdx')[];
}

/** What the build says of a page, and what it shows where mistakes let it pass. */
async function read(input: string, setup: CompileOptions): Promise<string> {
  const options = {...setup.options, onProblem: 'ignore'} as const;
  return [await attempt(input, setup), await attempt(input, {...setup, options})].join('\n');
}

async function attempt(input: string, setup: CompileOptions): Promise<string> {
  try {
    const {quizzes, code} = await readQuizzes(input, {filePath: '/site/docs/input.md', ...setup});
    return `${JSON.stringify(quizzes, null, 2)}\n${code}`;
  } catch (error) {
    return (error as Error).message;
  }
}

/** Places as lines alone, because a longer name moves what stands behind it. */
const withoutColumns = (text: string) => text.replace(/(\d+):\d+/g, '$1');

const cases = readdirSync(FOLDER).flatMap((name) => {
  const file = (part: string) => path.join(FOLDER, name, part);
  const input = readFileSync(file('input.md'), 'utf8');
  const setup = existsSync(file('case.json'))
    ? (JSON.parse(readFileSync(file('case.json'), 'utf8')) as Case)
    : {};
  const {formats = ['md', 'mdx'], ...rest} = setup;
  return formats.map((format) => ({name, format, input, setup: {...rest, format}}));
});

describe('a site with another name for quizzes', () => {
  it.each(cases)('reads $name as $format as it would read quizzes', async ({input, setup}) => {
    const options = {...setup.options, name: SHORT_NAME};
    const expected = renameLetters(await read(input, setup));
    expect(await read(renameLetters(input), {...setup, options})).toBe(expected);
  });

  it.each(cases)('says the same of $name as $format with a longer name', async ({input, setup}) => {
    const options = {...setup.options, name: 'exercise'};
    const expected = withoutColumns(renameWord(await read(input, setup)));
    expect(withoutColumns(await read(renameWord(input), {...setup, options}))).toBe(expected);
  });

  // A page without blocks may have quizzes in the notation of another system, which nobody else has taken.
  const taken = cases.filter(({input}) => input.includes(':::'));

  it.each(taken)('leaves $name as $format to whoever took it', async ({input, setup}) => {
    const left = await read(input, {...setup, frontMatter: {quiz: false}});
    const options = {...setup.options, name: 'exercise'};
    expect(await read(input, {...setup, frontMatter: {}, options})).toBe(left);
  });
});

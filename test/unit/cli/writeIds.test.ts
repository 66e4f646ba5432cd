import fs from 'node:fs';
import path from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';

import {writeIds} from '../../../plugin/src/cli/ids/writeIds.js';
import {createReader} from '../../../plugin/src/host/createReader.js';
import type {ReadFile, Page} from '../../../plugin/src/page/readPage.js';

const CASES = path.resolve(import.meta.dirname, '../../fixtures/cases');

let read: ReadFile;

beforeAll(async () => {
  read = await createReader({siteDir: '/site', markdown: {format: 'detect'}});
});

async function readPage(text: string, file: string): Promise<Page> {
  const page = await read(text, file);
  if (!page) throw new Error(`Nothing to read in ${file}`);
  return page;
}

async function write(text: string, extension = 'mdx') {
  const file = `/site/docs/page.${extension}`;
  return writeIds(text, await readPage(text, file));
}

const QUIZ = [
  ':::quiz[Ports]',
  '',
  'Which port does HTTPS use?',
  '',
  '- [x] 443',
  '- [ ] 80',
  '',
  '---',
  '',
  '::question{multiple}',
  '',
  'Which are open?',
  '',
  '- [x] 443',
  '- [ ] 81',
  '',
  ':::',
];

/** Whether nothing was taken from a text: it is what is left when lines and braces that were added are taken out again. */
function removeIds(text: string): string {
  return text
    .replace(/^[ \t>]*::question\{#q\w+\}(\r\n|\n|\r)[ \t>]*\1/gm, '')
    .replace(/(::(?:quiz(?:\[.*?\])?|question))\{#[\w-]+\}/g, '$1')
    .replace(/(::(?:quiz(?:\[.*?\])?|question)\{)#[\w-]+ ?/g, '$1');
}

describe('ids that are written into a source', () => {
  it('name title and heading of quizzes that share a title, and change no id', async () => {
    const text = ['## Setup', '', ...QUIZ, '', '## Use', '', ...QUIZ].join('\n');
    const file = '/site/docs/page.md';
    const before = await readPage(text, file);
    const written = writeIds(text, before);
    expect(written.text.match(/^:::quiz.*/gm)).toEqual([
      ':::quiz[Ports]{#quiz-ports-setup}',
      ':::quiz[Ports]{#quiz-ports-use}',
    ]);
    const after = await readPage(written.text, file);
    expect(after.quizzes.map(({quiz}) => quiz)).toEqual(before.quizzes.map(({quiz}) => quiz));
  });

  it('stand in the fence, in an existing directive, and above the prompt', async () => {
    const {text, count} = await write(QUIZ.join('\n'));
    expect(text).toMatchInlineSnapshot(`
      ":::quiz[Ports]{#quiz-ports}

      ::question{#qp0214v}

      Which port does HTTPS use?

      - [x] 443
      - [ ] 80

      ---

      ::question{#q5agyjf multiple}

      Which are open?

      - [x] 443
      - [ ] 81

      :::"
    `);
    expect(count).toBe(3);
  });

  it.each([
    ['a list', (lines: string[]) => ['- Item', '', ...lines.map((line) => `  ${line}`.trimEnd())]],
    ['a quote', (lines: string[]) => lines.map((line) => `> ${line}`.trimEnd())],
    ['an element', (lines: string[]) => ['<div>', '', ...lines, '', '</div>']],
    [
      'an indented element',
      (lines: string[]) => ['<div>', ...lines.map((line) => (line ? `    ${line}` : '')), '</div>'],
    ],
    ['another directive', (lines: string[]) => ['::::note', '', ...lines, '', '::::']],
    [
      'tabs',
      (lines: string[]) => ['-\tItem', '', ...lines.map((line) => (line ? `\t${line}` : ''))],
    ],
  ])('keep to the indentation inside %s', async (_, wrap) => {
    const before = wrap(QUIZ).join('\n');
    const {text, count} = await write(before);
    expect(count).toBe(3);
    expect(removeIds(text)).toBe(before);
    expect((await write(text)).count).toBe(0);
  });

  it.each([
    ['Windows', '\r\n'],
    ['old Macintosh', '\r'],
  ])('end lines as %s does where the file does', async (_, end) => {
    const before = QUIZ.join(end);
    const {text} = await write(before);
    expect(text.split(end)).toHaveLength(QUIZ.length + 2);
    expect(text.replaceAll(end, '')).not.toMatch(/[\r\n]/);
  });

  it('leave byte order mark, front matter and comments alone', async () => {
    const before = `\uFEFF---\ntitle: Hello\n---\n\n:::quiz\n\n{/* why */}\n\n${QUIZ.slice(2).join('\n')}\n`;
    const {text} = await write(before);
    expect(text).toContain('{/* why */}\n\n::question{#qp0214v}\n\nWhich port');
    expect(removeIds(text)).toBe(before);
  });

  it('stand in the first line behind a byte order mark', async () => {
    const {text} = await write(`\uFEFF${QUIZ.join('\n')}`);
    expect(text).toMatch(/^\uFEFF:::quiz\[Ports\]\{#quiz-ports\}\n/);
  });

  it('are left to the author where braces cannot hold them', async () => {
    const {left, text} = await write(QUIZ.join('\n').replace('Ports', 'Übung'));
    expect(left).toEqual([{id: 'quiz-übung', line: 1}]);
    expect(text).toContain(':::quiz[Übung]\n');
  });
});

describe('every fixture without mistakes', async () => {
  const names = fs.readdirSync(CASES).filter((name) => !hasFile(name, 'messages.txt'));
  const reader = await createReader({siteDir: '/site', markdown: {format: 'detect'}});

  it.each(names)('%s keeps its quizzes, and nothing is left to write', async (name) => {
    const before = fs.readFileSync(path.join(CASES, name, 'input.md'), 'utf8');
    const setup = hasFile(name, 'case.json')
      ? (JSON.parse(fs.readFileSync(path.join(CASES, name, 'case.json'), 'utf8')) as {
          formats?: string[];
        })
      : {};
    for (const format of setup.formats ?? ['md', 'mdx']) {
      const file = `/site/docs/input.${format}`;
      const page = await reader(before, file);
      if (!page || page.problems.length > 0) continue;
      const expected = structuredClone(page.quizzes.map(({quiz}) => quiz));
      const {text, left} = writeIds(before, page);
      const after = await readPage(text, file);
      expect(after.problems).toEqual([]);
      expect(after.quizzes.map(({quiz}) => quiz)).toEqual(expected);
      expect(writeIds(text, after)).toMatchObject({text, count: 0, left: {length: left.length}});
    }
  });
});

function hasFile(name: string, file: string): boolean {
  return fs.existsSync(path.join(CASES, name, file));
}

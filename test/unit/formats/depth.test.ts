import {describe, expect, it} from 'vitest';

import {importText, reportImport} from '../../../plugin/src/import/importText.js';
import type {ImportedFile} from '../../../plugin/src/import/importText.js';
import type {ImportFormat} from '../../../plugin/src/import/index.js';
import {createReader} from '../../../plugin/src/host/createReader.js';

const escape = (text: string): string => text.replace(/[~=#{}:\\]/g, '\\$&');

/** A file with one question that can be read and, at the line, one that holds a text. */
const FILES: [format: string, path: string, line: number, write: (text: string) => string][] = [
  ['gift', 'a.gift', 3, (text) => `Yes? {T}\n\n${escape(text)} {F}\n`],
  ['gift, html', 'a.gift', 3, (text) => `Yes? {T}\n\n[html]${escape(text)} {F}\n`],
  ['gift, markdown', 'a.gift', 3, (text) => `Yes? {T}\n\n[markdown]${escape(text)} {F}\n`],
  [
    'mdbook-quiz',
    'a.toml',
    6,
    (text) => {
      const write = (prompt: string): string =>
        `[[questions]]\ntype = "ShortAnswer"\nprompt.prompt = ${JSON.stringify(prompt)}\nanswer.answer = "a"\n`;
      return `${write('Which?')}\n${write(text)}`;
    },
  ],
  ['quizdown', 'a.md', 3, (text) => `# A\n\n${text}\n\n1. [x] a\n2. [ ] b\n`],
  ['mkdocs-quiz', 'a.md', 2, (text) => `<quiz>\n${text}\n- [x] a\n- [ ] b\n</quiz>\n`],
  ['starlight-quiz', 'a.mdx', 2, (text) => `<Quiz>\n${text}\n- [x] a\n- [ ] b\n</Quiz>\n`],
];

const repeat = (before: string, after: string) => (count: number) =>
  `${before.repeat(count)}a${after.repeat(count)}`;

const HTML: Record<string, (count: number) => string> = {
  elements: repeat('<b>', '</b>'),
  blocks: repeat('<div>', '</div>'),
  lists: repeat('<ul><li>', '</li></ul>'),
  'elements that are closed in the wrong order': repeat('<b><table></b>', ''),
};

const MARKDOWN: Record<string, (count: number) => string> = {
  elements: repeat('<b>', '</b>'),
  quotations: repeat('>', ''),
  lists: repeat('- ', ''),
  'numbered lists': repeat('1. ', ''),
  emphasis: repeat('*a ', ' a*'),
  'emphasis of two kinds': repeat('*a _b ', ' b_ a*'),
  images: repeat('![', '](b)'),
  'ends of links': repeat('', ']'),
};

const MDX: Record<string, (count: number) => string> = {components: repeat('<A>', '</A>')};

const CASES = FILES.flatMap(([format, ...file]) => {
  const shapes = /^gift(?:, html)?$/.test(format) ? HTML : MARKDOWN;
  const all = format === 'starlight-quiz' ? {...shapes, ...MDX} : shapes;
  return Object.entries(all).map(([shape, write]) => [format, shape, write, file] as const);
});

const read = createReader();

async function importFile(format: string, path: string, text: string): Promise<ImportedFile> {
  const from = format.split(',')[0] as ImportFormat;
  return (await importText(text, path, await read, from)) ?? expect.fail();
}

describe('content that is nested too deep', () => {
  it.each(CASES)(
    'is refused in plain words, with its line: %s, %s',
    async (format, _, nest, file) => {
      const [path, line, write] = file;
      for (const count of [3000, 100_000]) {
        const result = await importFile(format, path, write(nest(count)));
        expect(reportImport(result).split('\n')).toContain(
          `${path}:${line} not imported: nested more than 100 levels deep`,
        );
      }
    },
  );

  it.each([
    ['<>', '</>'],
    ['<A b={"<"}>', '</A>'],
    ['<Ä>', '</Ä>'],
    ['<>\n\n', '\n\n</>'],
  ])('is refused where its tags cannot be counted: %j', async (start, end) => {
    const content = repeat(start, end)(400);
    const {notes} = await importFile('starlight-quiz', 'a.mdx', `<Quiz>\n${content}\n</Quiz>`);
    expect(notes.map(({message}) => message)).toContain(
      'not imported: nested more than 100 levels deep',
    );
  });

  it.each(['-', '+', '1.', '2)', '>'])(
    'is refused where each line has nothing but its mark: %s',
    async (mark) => {
      const lines = Array.from({length: 150}, (_, level) =>
        mark === '>' ? mark.repeat(level + 1) : ' '.repeat(level * (mark.length + 1)) + mark,
      );
      const {notes} = await importFile(
        'mkdocs-quiz',
        'a.md',
        `<quiz>\n${lines.join('\n')}\n</quiz>`,
      );
      expect(notes.map(({message}) => message)).toContain(
        'not imported: nested more than 100 levels deep',
      );
    },
  );

  it('is refused where it is an expression', async () => {
    const {notes} = await importFile(
      'starlight-quiz',
      'a.mdx',
      `<Quiz>\n{${'!'.repeat(1e5)}a}\n</Quiz>`,
    );
    expect(notes).toContainEqual({
      line: 2,
      message: 'not imported: Could not parse expression with acorn',
    });
  });

  it.each(FILES)('is read up to the limit: %s', async (format, path, _, write) => {
    const isHtml = /^gift(?:, html)?$/.test(format);
    const deep = isHtml ? repeat('<sub>', '</sub>') : repeat('> ', '');
    const {notes, content} = await importFile(format, path, write(deep(99)));
    expect(notes.filter(({message}) => message.startsWith('not imported'))).toEqual([]);
    expect(content).toContain(':::quiz');
  });
});

describe('a line without an end', () => {
  const PARTS = ['word ', '[[', '`', '$', '<!--', '&amp;', ':a[', '*a* ', '](b "', '\\(', 'a@'];
  it.each(FILES)('is read, or refused in plain words: %s', async (format, path, _, write) => {
    for (const part of PARTS) {
      const {notes} = await importFile(format, path, write(part.repeat(4000)));
      for (const {message} of notes) expect(message).not.toMatch(/Error|undefined/);
    }
  });
});

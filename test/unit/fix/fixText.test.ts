import {existsSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import {beforeAll, describe, expect, test} from 'vitest';

import {createReader} from '../../../plugin/src/host/createReader.js';
import {fixText} from '../../../plugin/src/lint/fixes/fixText.js';
import {lintPage} from '../../../plugin/src/lint/lintPage.js';
import type {Message} from '../../../plugin/src/lint/message.js';
import type {ReadFile} from '../../../plugin/src/page/readPage.js';
import {fixOneByOne} from './fixOneByOne.js';

const CASES = path.join(import.meta.dirname, 'cases');
const FIXTURES = path.join(import.meta.dirname, '../../fixtures/cases');
const UPDATE = process.env.UPDATE === '1' && !process.env.CI;

let read: ReadFile;
beforeAll(async () => {
  const mdx1Compat = {comments: true, admonitions: true, headingIds: true};
  read = await createReader({siteDir: '/site', markdown: {format: 'detect', mdx1Compat}});
});

function readInput(folder: string, name: string): string {
  return readFileSync(path.join(folder, name, 'input.md'), 'utf8');
}

function expectGolden(name: string, file: string, actual: string): void {
  const golden = path.join(CASES, name, file);
  if (UPDATE) writeFileSync(golden, actual);
  expect(actual).toBe(existsSync(golden) ? readFileSync(golden, 'utf8') : undefined);
}

async function listMistakes(text: string, file: string): Promise<Message[]> {
  const page = await read(text, file);
  return page ? lintPage(page, file).messages.filter(({severity}) => severity === 'error') : [];
}

function describeMessage({place, rule, reason}: Message): string {
  return `${place?.start.line}:${place?.start.column} ${rule} ${reason}\n`;
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

describe.each(readdirSync(CASES))('%s', (name) => {
  const input = readInput(CASES, name);
  const formats = name.endsWith('-md') ? ['md'] : ['md', 'mdx'];

  test.each(formats)('is put right as recorded, and stays so, as %s', async (format) => {
    const {text, fixed} = await fixText(input, `/site/page.${format}`, read);
    expectGolden(name, 'fixed.md', text);
    const left = await listMistakes(text, `/site/page.${format}`);
    // Where a fix stood depends on what was found before it, which is not the same in both formats.
    if (format === formats[0]) {
      const lines = [fixed, left].map((messages) => messages.map(describeMessage).join(''));
      expectGolden(name, 'messages.txt', `Fixed:\n${lines[0]}Left:\n${lines[1]}`);
    }
    expect(await fixText(text, `/site/page.${format}`, read)).toEqual({text, fixed: []});
    const single = await fixOneByOne(input, `/site/page.${format}`, read);
    // A mistake that hides others can stop fixes that come one by one.
    const isStuck = (await listMistakes(single, `/site/page.${format}`)).length > left.length;
    expect(single === text || isStuck).toBe(true);
  });
});

describe.each(readdirSync(FIXTURES))('the fixture %s', (name) => {
  const input = readInput(FIXTURES, name);

  test.each(['md', 'mdx'])('loses no word and gains no mistake as %s', async (format) => {
    const file = `/site/page.${format}`;
    const {text, fixed} = await fixText(input, file, read);
    expect(countWords(text)).toBeGreaterThanOrEqual(countWords(input));
    if (fixed.length === 0) expect(text).toBe(input);
    else expect(await fixText(text, file, read)).toEqual({text, fixed: []});
    expect(await fixOneByOne(input, file, read)).toBe(text);
  });
});

describe('any text', () => {
  const line = fc.constantFrom(
    ':::quiz',
    ':::quiz Title',
    '::: Quiz',
    ':::',
    '::::',
    '---',
    '',
    '',
    'Which port? ::hint[TLS]',
    '::hint Look',
    '- [x] 443',
    '- [] 80',
    '* [✓] 22',
    '-[ ] 21',
    '> That is HTTP.',
    '### Heading',
    'Text',
    '===',
    '```',
    '```js',
    '~~~',
    '::',
    ':::note',
    '::::note',
    '  :::',
    '\t- [×]23',
  );

  test('keeps its words, and is left alone once it is fixed', async () => {
    const end = fc.constantFrom('\n', '\r\n');
    await fc.assert(
      fc.asyncProperty(fc.array(line, {maxLength: 20}), end, async (lines, eol) => {
        const input = [':::quiz', '', 'Ask', '', ...lines].join(eol);
        const {text} = await fixText(input, '/site/page.md', read);
        expect(countWords(text)).toBeGreaterThanOrEqual(countWords(input));
        expect(text.replaceAll(eol, '')).not.toMatch(/[\r\n]/);
        expect((await fixText(text, '/site/page.md', read)).text).toBe(text);
      }),
      {numRuns: 200},
    );
  });
});

describe('quizzes with one mechanical mistake in each question', () => {
  const options = '- [ ] 80\n- [x] 443';
  const question = fc.constantFrom(
    `Which port?\n\n${options}`,
    `Which port?\n\n- [] 80\n- [✓] 443`,
    `Which port?\n\n- [ ] 80\n> That is HTTP.\n- [x] 443\n> Yes.`,
    `Which port?\n\n- [ ] A:\n\`\`\`\n80\n\`\`\`\n- [x] 443`,
    `### Which port?\n\n${options}`,
    `Which port?\n===\n\n${options}`,
    `Which port? ::hint[TLS]\n\n${options}`,
    `Which port?\n::hint[It is\nTLS]\n${options}`,
    `Which port?\n\n-[ ] 80\n- [x]443`,
    `Which port?\n\n:::tip\n\nTLS\n\n:::\n\n${options}`,
    `Which port?\n\n${options}\n\n---\n\nPort 80 is for HTTP.`,
    `Which port?\n\n${options}\n---\nPort 80 is for HTTP.`,
    `Which port?\n\n\`\`\`sh\ncurl\n\n${options}`,
    `Which port?\n\n\`\`\`sh\ncurl\n~~~\n\n${options}`,
  );
  const quiz = fc
    .tuple(
      fc.constantFrom(':::quiz', ':::Quiz', '::: quiz Ports'),
      fc.array(question, {minLength: 1, maxLength: 5}),
      fc.constantFrom('\n\n---\n\n', '\n\nBecause.\n---\n\n'),
    )
    .map(([fence, questions, line]) => `${fence}\n\n${questions.join(line)}\n\n:::\n`);

  test('become what one fix after the other makes of them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(quiz, {minLength: 1, maxLength: 4}), async (quizzes) => {
        let count = 0;
        // Two questions with the same options would be a mistake of their own.
        const input = quizzes.join('\n').replace(/443/g, () => `${443 + count++}`);
        const {text} = await fixText(input, '/site/page.md', read);
        expect(await fixOneByOne(input, '/site/page.md', read)).toBe(text);
      }),
      {numRuns: 20},
    );
  });
});

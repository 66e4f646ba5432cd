import fc from 'fast-check';
import type {PhrasingContent} from 'mdast';
import * as prettier from 'prettier';
import {describe, expect, test} from 'vitest';

import type {AuthoredQuestion} from '../../plugin/src/import/authored.js';
import {printQuizzes} from '../../plugin/src/import/print/index.js';
import {createReader} from '../../plugin/src/host/createReader.js';
import {describeAuthored, describeRead} from '../unit/formats/describeQuiz.js';
import {arbitraryQuizzes} from '../unit/formats/quizzes.js';
import {runs} from '../support/runs.js';

/** What Markdown, MDX or the grammar could take for something else than text. */
const SOUP = [
  ...['word', 'snake_case', 'ünï', '“', '±', 'import', 'export default', '\n'],
  ...['[[', ']]', '[x]', '[ ]', '- a', '---', '1.', '+', '#', '>', '|', '```', '='],
  ...[':::', ':::quiz', '::hint', 'a:b', ':pin', '{', '}', '<b>', '</p>', '<!--', '&amp;'],
  ...['*', '**', '_', '`', '~', '$', '\\', '!', '(x)'],
];
const soups = fc
  .array(fc.constantFrom(...SOUP), {minLength: 1, maxLength: 6})
  .map((parts) =>
    parts
      .join(' ')
      .replace(/ *\n */g, '\n')
      .trim(),
  )
  // At the start of an item or a key the reader takes these for a marker, even behind a backslash, or for a number.
  .filter((text) => /^(?!\(x\)|±|1\..*±)[^[]/s.test(text));

const STYLE = {parser: 'markdown', embeddedLanguageFormatting: 'off'} as const;
const plain = fc.stringMatching(/^[A-Z][a-z]{2,9}( [a-z]{2,9}){0,3}$/);

describe('a printed quiz', () => {
  // Where an author writes it, it stands for nothing.
  test.each(['-', '---', '–', '?', '…', '❌', '()', '/', 'distractor', '(wrong answer)'])(
    'is read as the same quiz with %j as what readers match',
    async (sign) => {
      const cell = (value: string): PhrasingContent[] => [{type: 'text', value}];
      const question: AuthoredQuestion = {
        id: 'q',
        type: 'match',
        prompt: [{type: 'paragraph', children: cell('Which?')}],
        columns: [cell('Left'), cell('Right')],
        pairs: [
          [cell(sign), cell('one')],
          [cell('word'), cell('two')],
        ],
        wrong: [],
        hints: [],
        explanation: [],
      };
      const quiz = {id: 'own', attributes: {}, questions: [question]};
      for (const format of ['md', 'mdx'] as const) {
        const read = await createReader({markdown: {format}});
        const page = await read(await printQuizzes([quiz]), 'page.md');
        expect(page?.problems).toEqual([]);
        expect(page?.quizzes.map(describeRead)).toEqual([describeAuthored(quiz)]);
      }
    },
  );

  test.each(['md', 'mdx'] as const)(
    'is read as the same quiz without a mistake, whatever its words, as %s',
    async (format) => {
      const read = await createReader({markdown: {format}});
      const run = async (quiz: Parameters<typeof describeAuthored>[0]): Promise<void> => {
        const printed = await printQuizzes([quiz]);
        const page = await read(printed, 'page.md');
        expect({printed, problems: page?.problems}).toEqual({printed, problems: []});
        expect(page?.quizzes.map(describeRead)).toEqual([describeAuthored(quiz)]);
      };
      await fc.assert(fc.asyncProperty(arbitraryQuizzes(soups), run), runs(150));
    },
  );

  test('of plain words is left by Prettier as it is', async () => {
    const run = async (quiz: Parameters<typeof describeAuthored>[0]): Promise<void> => {
      const printed = await printQuizzes([quiz]);
      expect(await prettier.format(printed, STYLE)).toBe(printed);
    };
    await fc.assert(fc.asyncProperty(arbitraryQuizzes(plain), run), runs(100));
  });
});

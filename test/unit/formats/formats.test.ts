import type {RootContent} from 'mdast';
import {describe, expect, it} from 'vitest';

import {detectFormat, IMPORTERS} from '../../../plugin/src/import/index.js';
import {printQuizzes} from '../../../plugin/src/import/print/index.js';
import {createReader} from '../../../plugin/src/host/createReader.js';
import {listFences, readPage} from '../manual/fences.js';

describe('the format of a file', () => {
  it.each([
    ['bank.gift', 'Any question? {T}', 'gift'],
    ['bank.gift.txt', '', 'gift'],
    ['bank.txt', '::Name:: Any question? {T}', 'gift'],
    ['bank.txt', '// Bank\n$CATEGORY: top/Basics\n', 'gift'],
    ['quiz.toml', '', 'mdbook-quiz'],
    ['page.md', '# A\n\n<quiz>\nB?\n</quiz>\n', 'mkdocs-quiz'],
    ['page.mdx', '# A\n\n  <Quiz id="a">\nB?\n</Quiz>\n', 'starlight-quiz'],
    ['page.md', '{{< quizdown >}}\n# A\n{{< /quizdown >}}', 'quizdown'],
    ['quiz.md', '---\nshuffleAnswers: true\n---\n\n# A\n', 'quizdown'],
  ])('is found for %s with %j', (path, text, format) => {
    expect(detectFormat(text, path)).toBe(format);
  });

  it.each([
    ['page.md', '# A page\n\nSome `<quiz>` text.\n\n- a list\n'],
    ['page.mdx', '# A page\n\n<QuizResults />\n'],
    ['page.md', '# A page\n\n- [x] done\n- [ ] not done\n'],
  ])('is not guessed for %s with %j', (path, text) => {
    expect(detectFormat(text, path)).toBeUndefined();
  });
});

describe('a page', () => {
  const QUIZ = '<quiz>\nA?\n- [x] a\n- [ ] b\n</quiz>';
  const PRINTED = ':::quiz\n\nA?\n\n- [x] a\n- [ ] b\n\n:::';
  const AROUND: [string, string][] = [
    ['', ''],
    ['# A\n\n', '\n'],
    ['*  odd   *list*\t\n\n', '\n\n\n\ntext without end'],
    ['```md\n<quiz>\nNo.\n</quiz>\n```\n\n', '\n'],
  ];

  it.each(AROUND)('keeps each byte around its quiz: %j', async (before, after) => {
    const result = await IMPORTERS['mkdocs-quiz'](before + QUIZ + after, 'page.md');
    expect(result).toEqual({page: before + PRINTED + after, notes: []});
  });

  it.each(AROUND)('keeps its Windows line ends: %j', async (before, after) => {
    const toWindows = (text: string): string => text.replaceAll('\n', '\r\n');
    const result = await IMPORTERS['mkdocs-quiz'](toWindows(before + QUIZ + after), 'page.md');
    expect(result).toEqual({page: toWindows(before + PRINTED + after), notes: []});
  });

  it('gives its quiz room where the text around it leaves none', async () => {
    const result = await IMPORTERS['mkdocs-quiz'](`Before.\n${QUIZ}\nAfter.\n`, 'page.md');
    expect(result).toEqual({page: `Before.\n\n${PRINTED}\n\nAfter.\n`, notes: []});
  });
});

describe('the manual', () => {
  it('shows what becomes of its example', async () => {
    const [before, after] = listFences(readPage('docs/guide/importing.md'));
    const result = await IMPORTERS['mkdocs-quiz'](before?.content ?? '', 'page.md');
    expect(result).toEqual({page: after?.content, notes: []});
  });
});

describe('a file that is no quiz at all', () => {
  it.each(Object.keys(IMPORTERS) as (keyof typeof IMPORTERS)[])(
    'makes a note, and no quiz, as %s',
    async (format) => {
      const result = await IMPORTERS[format]('Nothing = of : {{ this\n', 'file');
      expect(result.notes.map(({message}) => message)).toEqual([
        expect.stringMatching(/^not imported: /),
      ]);
      expect('quizzes' in result ? result.quizzes : []).toEqual([]);
    },
  );
});

describe('the printer', () => {
  it('writes nothing for no quizzes', async () => {
    expect(await printQuizzes([])).toBe('');
  });

  it('leaves the blanks in code as they are written', async () => {
    const value = 'let [[`x`]]: [i32; [[3]]] = \\[[a], [b]];';
    const fence = {type: 'code', lang: 'rust', meta: 'blanks', value} as const;
    const prompt: RootContent = {type: 'paragraph', children: [{type: 'text', value: 'Fits?'}]};
    const printed = await printQuizzes([
      {questions: [{type: 'blanks', prompt: [prompt], blocks: [fence]}]},
    ]);
    const page = await (await createReader())(printed, 'page.md');
    expect(page?.problems).toEqual([]);
    expect(page?.quizzes[0]?.quiz.questions[0]?.body).toMatchObject({
      fields: [{keys: [{code: 'x'}]}, {keys: [[3, 3]]}],
    });
  });
});

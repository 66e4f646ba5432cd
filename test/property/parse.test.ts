import fc from 'fast-check';
import {describe, expect, test} from 'vitest';

import type {Question} from '../../plugin/src/model.js';
import {compile} from '../support/compile.js';
import {readQuizzes} from '../support/readQuizzes.js';
import {runs} from '../support/runs.js';

/** Lines that authors write in and around quizzes, right and wrong; `@` becomes a word of its own. */
const LINES = [
  ':::quiz',
  ':::quiz[Title @]{#id@}',
  ':::quiz[@]{shuffle=options pick=1}',
  ':::quiz @',
  '::: quiz',
  ':::Quiz',
  '::::quiz',
  ':::quiz[T]{#a shuffle=}',
  ':::quiz{.big}',
  ':::',
  '::::',
  ':::note',
  '---',
  '- [ ] @',
  '- [x] @',
  '- [x] @ :pin',
  '1. [x] @',
  '* [ ] @',
  '- [] @',
  '-[x] @',
  '[ ] @',
  '• [x] @',
  '- @',
  '- [ ]',
  '  > @',
  '> @',
  '  @',
  '@',
  '@ `code @` *@* mime:@',
  '::question{#q@}',
  '::question{multiple}',
  '::quesiton',
  'text ::question{#q}',
  '::question{review=none}',
  '::question{review="#@"}',
  '::match',
  '::order',
  '::lines',
  '::lines{by=block}',
  '::output',
  '::recall',
  '::explanation',
  '::hint[@ *@*]',
  '::hint',
  '::hint[@]{#q}',
  'text @ ::hint[@]',
  '::hint[@',
  ':::hint @',
  ':::hint[@',
  '::Order',
  ':::recall',
  '### @',
  '```js',
  '```',
  '  ```',
  '    @',
  '{/* note */}',
  '@ [[@]] @',
  '@ [[@|!@]]',
  '[[@]](@)',
  '[[@]][@]',
  '`[[@]]`',
  '## @',
  '| @ | @ |',
  '| --- | --- |',
  '| @ | @ | @ |',
  '|  | @ |',
  '1. @',
  '2. @',
  '3.@',
  '',
  '',
  '',
];

/** A document of such lines, and the words in it that must not get lost. */
const documents = fc
  .array(fc.constantFrom(...LINES), {minLength: 1, maxLength: 24})
  .map((lines) => {
    let count = 0;
    const name = () => `w${String((count += 1)).padStart(3, '0')}w`;
    return [':::quiz', '', ...lines].map((line) => line.replaceAll('@', name)).join('\n');
  });

/** What MDX says of braces outside of quizzes, which are expressions to it. */
const BRACES = 'Could not parse expression with acorn';

/** The words of a document that are content rather than ids or comments. */
function findWords(document: string): string[] {
  const content = document.replace(/\{#id\w+\}|\{#q\w+\}|\{review="#\w+"\}/g, '');
  return content.match(/w\d{3}w/g) ?? [];
}

describe('any document', () => {
  test.each(['mdx', 'md'] as const)(
    'becomes quizzes that hold all of its words, or a list of mistakes, as %s',
    async (format) => {
      const run = async (document: string): Promise<void> => {
        const result = await compile(document, {format}).catch((error: unknown) => error as Error);
        if (typeof result === 'string') {
          for (const word of findWords(document)) expect(result).toContain(word);
          // In a code block the fence of a quiz is what the author means to show.
          if (!document.includes('```')) expect(result).not.toMatch(/:::\s*quiz/i);
        } else if (format === 'md' || !result.message.startsWith(BRACES)) {
          expect(result.message).toMatch(
            /^- docs\/page\.mdx?:\d+:\d+ [a-z-]+ Unexpected .+ \(npx docusaurus quiz:explain [a-z-]+\)/m,
          );
        }
      };
      await fc.assert(fc.asyncProperty(documents, run), runs(1000));
    },
  );

  test.each(['mdx', 'md'] as const)('becomes the same page twice, as %s', async (format) => {
    const run = async (document: string): Promise<void> => {
      const read = () => compile(document, {format}).catch((error: unknown) => String(error));
      expect(await read()).toBe(await read());
    };
    await fc.assert(fc.asyncProperty(documents, run), runs(200));
  });

  test('names a place inside the file for every mistake', async () => {
    const run = async (document: string): Promise<void> => {
      const error = await compile(document).then(
        () => undefined,
        (reason: unknown) => reason as Error,
      );
      const lines = document.split('\n');
      for (const [, line, column] of error?.message.matchAll(/^- [^:]+:(\d+):(\d+) /gm) ?? []) {
        expect(Number(line)).toBeLessThanOrEqual(lines.length + 1);
        expect(Number(column)).toBeLessThanOrEqual((lines[Number(line) - 1]?.length ?? 0) + 1);
      }
    };
    await fc.assert(fc.asyncProperty(documents, run), runs(500));
  });
});

/** What stands before the marker of an option; none of it makes the line a part of another block. */
const BULLETS = ['-', '+', '1.', '', ' ', '• ', '•', '— ', 'a) ', '-\u00A0', '*\u2003', '2. '];

/** Options of which some have a broken bullet, with or without a blank line above. */
const options = fc.array(
  fc
    .record({
      above: fc.constantFrom('\n', '\n\n'),
      bullet: fc.oneof(fc.constant('- '), fc.constantFrom(...BULLETS)),
      marker: fc.constantFrom('[ ]', '[x]', '[X]'),
    })
    .map(({above, bullet, marker}) => `${above}${bullet}${marker}`),
  {minLength: 2, maxLength: 5},
);

describe('options of which some have a broken bullet', () => {
  test.each(['mdx', 'md'] as const)(
    'are all offered, or there is a mistake, as %s',
    async (format) => {
      const prompts = fc.constantFrom('Which?', 'Which\nof these?', '1. one\n2. two', '> Which?');
      const ends = fc.constantFrom('', '\n\nBecause.');
      const run = async (prompt: string, written: string[], end: string): Promise<void> => {
        const list = written.map((option, index) => `${option} w${index}w`).join('');
        const result = await readQuizzes(`:::quiz\n\n${prompt}${list}${end}\n\n:::\n`, {
          format,
        }).catch((error: unknown) => error as Error);
        if (result instanceof Error) {
          expect(result.message).toMatch(/^- docs\/page\.mdx?:\d+:\d+ [a-z-]+ Unexpected /m);
        } else {
          const question = result.quizzes[0]?.questions[0] as Question<'choice'> | undefined;
          expect(question?.body.options).toHaveLength(written.length);
        }
      };
      await fc.assert(fc.asyncProperty(prompts, options, ends, run), runs(500));
    },
  );
});

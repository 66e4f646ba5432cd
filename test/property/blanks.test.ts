import fc from 'fast-check';
import type {Nodes, Root} from 'mdast';
import {describe, expect, test} from 'vitest';

import {isBlank} from '../../plugin/src/grammar/syntax/index.js';
import {gradeFields} from '../../plugin/src/questions/fields/grade.js';
import type {FieldsBody} from '../../plugin/src/questions/fields/model.js';
import {compile} from '../support/compile.js';
import {readQuizzes} from '../support/readQuizzes.js';
import {runs} from '../support/runs.js';

async function readFields(document: string, format: 'md' | 'mdx' = 'md'): Promise<FieldsBody> {
  const {quizzes} = await readQuizzes(document, {format});
  return quizzes[0]?.questions[0]?.body as FieldsBody;
}

const digits = fc.integer({min: -1_000_000, max: 1_000_000});

/** A key as it is written between the brackets, a response that it accepts, and one that it does not. */
type Sample = [written: string, right: string, wrong: string];

const samples: fc.Arbitrary<Sample> = fc.oneof(
  fc
    .stringMatching(/^[A-Za-zäöü][A-Za-zäöü*_:.~$&(),;-]{0,10}[A-Za-z]$/)
    // Other systems write a hint behind two colons, unless both sides are names of code: `std::vector`.
    .filter((text) => !text.includes('::'))
    .map((text): Sample => [text, ` ${text.toUpperCase()} `, `${text}x`]),
  fc
    .stringMatching(/^[A-Za-z|!*_#=<>{}/:.-]{1,10}$/)
    .map((code): Sample => [`\`${code}\``, code, `${code}x`]),
  digits.map((number): Sample => [String(number), number.toFixed(2), String(number + 1)]),
  fc
    .tuple(digits, fc.integer({min: 0, max: 999}))
    .map(([from, size]): Sample => [
      `${from}..${from + size}`,
      String(from + size),
      String(from + size + 1),
    ]),
  fc
    .tuple(digits, fc.integer({min: 1, max: 99}))
    .map(([middle, by]): Sample => [
      `${middle / 100} ± ${by / 100}`,
      String((middle - by) / 100),
      String((middle - by - 1) / 100),
    ]),
  fc
    .stringMatching(/^[a-z]{1,8}$/)
    .map((word): Sample => [`/${word}s?/i`, word.toUpperCase(), `${word}ss`]),
  fc
    .stringMatching(/^[a-z]{1,8}$/)
    .map((word): Sample => [`${word}|!no ${word}|!${word} not`, word, `no ${word}`]),
);

describe('a blank', () => {
  test('accepts its key, and not what is beside it, wherever it stands', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(samples, {minLength: 1, maxLength: 4}), async (keys) => {
        const written = keys.map(([key]) => key);
        const text = written.map((key) => `some [[${key}]] words`).join(' *and* ');
        const cells = written.map((key) => `| x [[${key.replaceAll('|', '\\|')}]] |`).join('\n');
        const body = await readFields(
          `:::quiz\n\n${text}\n\n| T |\n| --- |\n${cells}\n\n> ${text}\n\n:::\n`,
        );
        const right = keys.map(([, response]) => response);
        const wrong = keys.map(([, , response]) => response);
        expect(gradeFields(body, [...right, ...right, ...right])).toBe(1);
        expect(gradeFields(body, [...wrong, ...wrong, ...wrong])).toBe(0);
        expect(gradeFields(body, [])).toBe(0);
      }),
      runs(200),
    );
  });

  test('leaves the text around it to Markdown, whatever it holds', async () => {
    const marks = fc.stringMatching(/^[a-z*_~:$().,#=+^-]{1,12}$/);
    await fc.assert(
      fc.asyncProperty(fc.array(marks, {minLength: 2, maxLength: 4}), async (keys) => {
        // Numbers and patterns have rules of their own.
        const words = keys.map((key) => `q${key}q`);
        const text = words.map((word) => `*a* [[${word}]] b`).join(' ');
        const {code, quizzes} = await readQuizzes(`:::quiz\n\n${text}\n\n:::\n`);
        const body = quizzes[0]?.questions[0]?.body as FieldsBody;
        expect(gradeFields(body, words)).toBe(1);
        // Once with the fields, and once with the key.
        expect(code.match(/_components\.em, /g)).toHaveLength(2 * words.length);
      }),
      runs(100),
    );
  });
});

/** Pieces of which brackets, and all that may come between them, are made. */
const SOUP = [
  '[[',
  ']]',
  '[',
  ']',
  '|',
  '\\',
  '`',
  '``',
  '!',
  '/',
  '±',
  '..',
  '5',
  'w',
  ' ',
  '*',
  '_',
  '{',
  '}',
  '<b>',
  ':a',
  '(x)',
  '[r]',
  '![',
  '\n\n[r]: x\n\n',
  '$',
  '\n',
  '\n\n',
  '\n- ',
  '\n> ',
  '\n| ',
  ' |\n| - | - |\n',
  '\n```js blanks\n',
  '\n```\n',
  '\n---\n',
];

const soups = fc
  .array(fc.constantFrom(...SOUP), {minLength: 1, maxLength: 40})
  .map((parts) => parts.join(''));

/** The blanks in a tree, which the transform has to replace. */
function listBlanks(node: Nodes): string[] {
  if (isBlank(node)) return [node.value];
  return 'children' in node ? node.children.flatMap(listBlanks) : [];
}

/** Whether a node is a quiz before the transform has seen it. */
const isBlock = (node: Nodes) => node.type === 'containerDirective' && node.name === 'quiz';

describe('any soup of brackets', () => {
  test.each(['mdx', 'md'] as const)(
    'in a quiz becomes blanks or a list of mistakes, and leaves no blank as it was, as %s',
    async (format) => {
      const run = async (soup: string): Promise<void> => {
        const document = `:::quiz\n\nWords. ${soup}\n\n:::\n`;
        const left: string[] = [];
        const collect = () => (tree: Root) => {
          left.push(...listBlanks(tree));
        };
        const setup = {format, after: [collect]};
        const result = await compile(document, setup).catch((error: unknown) => error as Error);
        await compile(document, {...setup, options: {onProblem: 'ignore'}}).catch(() => '');
        expect(left).toEqual([]);
        if (typeof result === 'string') return;
        // What is not ours to say is the host's own message.
        if (format === 'md') expect(result.message).toMatch(/^- docs\/page\.md:\d+:\d+ /m);
        else expect(result.message).not.toMatch(/TypeError|undefined/);
      };
      await fc.assert(fc.asyncProperty(soups, run), runs(500));
    },
  );

  test('stands outside of quizzes as its author wrote it', async () => {
    const run = async (soup: string): Promise<void> => {
      const others: string[] = [];
      let count = 0;
      const collect = () => (tree: Root) => {
        others.push(...tree.children.filter((node) => !isBlock(node)).flatMap(listBlanks));
        count += 1;
      };
      const document = `${soup}\n\n:::quiz\n\nFill [[this]].\n\n:::\n\n${soup}\n`;
      // Mistakes do not matter here.
      await compile(document, {format: 'md', before: [collect]}).catch(() => undefined);
      expect(count).toBe(1);
      expect(others).toEqual([]);
    };
    await fc.assert(fc.asyncProperty(soups, run), runs(300));
  });
});

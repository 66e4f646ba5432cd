import * as prettier from 'prettier';
import remarkMath from 'remark-math';
import {describe, expect, test} from 'vitest';

import {splitAlternatives} from '../../../plugin/src/questions/blanks/alternatives.js';
import {readMarks} from '../../../plugin/src/questions/blanks/marks.js';
import {readKey} from '../../../plugin/src/questions/blanks/key.js';
import {readRange} from '../../../plugin/src/questions/blanks/range.js';
import {readQuizzes} from '../../support/readQuizzes.js';

const BEFORE = `:::quiz

The client sends [[\`setup\`|/set-?up/i]] *first*, over a [[WebSocket|!WebRTC|!gRPC]] that stays open.

- At [[16000]] Hz, or [[3.14 ± 0.01]]

| A   | B          |
| --- | ---------- |
| x   | [[y\\|z]] |

\`\`\`js blanks
const [[a]] = 1;
\`\`\`

:::
`;

async function identify(text: string): Promise<string | undefined> {
  const {quizzes} = await readQuizzes(text, {format: 'md'});
  return quizzes[0]?.questions[0]?.fingerprint;
}

describe('a saved response', () => {
  test.each<[string, (text: string) => string | Promise<string>]>([
    ['Prettier formats the file', (text) => prettier.format(text, {parser: 'markdown'})],
    [
      'Prettier wraps its lines',
      (text) => prettier.format(text, {parser: 'markdown', printWidth: 40, proseWrap: 'always'}),
    ],
    ['emphasis is written otherwise', (text) => text.replace('*first*', '_first_')],
    ['alternatives change places', (text) => text.replace('y\\|z', 'z\\|y')],
    ['wrong choices change places', (text) => text.replace('!WebRTC|!gRPC', '!gRPC|!WebRTC')],
    ['the words around a blank change', (text) => text.replace('[[a]] = 1', 'x = [[a]]')],
    ['space around a key changes', (text) => text.replace('[[a]]', '[[ a ]]')],
    ['a tolerance is written otherwise', (text) => text.replace('± 0.01', '+-.01')],
    [
      'an earlier question gets a blank',
      (text) => text.replace('quiz\n', 'quiz\n\n[[x]]\n\n---\n'),
    ],
  ])('stays when %s', async (name, edit) => {
    const edited = await edit(BEFORE);
    expect(edited).not.toBe(BEFORE);
    const {quizzes} = await readQuizzes(edited, {format: 'md'});
    expect(quizzes[0]?.questions.at(-1)?.fingerprint).toBe(await identify(BEFORE));
  });

  test.each<[string, (text: string) => string]>([
    ['a key changes', (text) => text.replace('16000', '24000')],
    ['a choice is added', (text) => text.replace('!gRPC', '!gRPC|!HTTP')],
    ['a key becomes code', (text) => text.replace('[[a]]', '[[`a`]]')],
  ])('goes when %s', async (_, edit) => {
    expect(await identify(edit(BEFORE))).not.toBe(await identify(BEFORE));
  });
});

describe('alternatives', () => {
  test.each<[string, string[]]>([
    ['a|b', ['a', 'b']],
    [' a | b ', ['a', 'b']],
    ['`a|b`|c', ['`a|b`', 'c']],
    ['a\\|b|c', ['a\\|b', 'c']],
    ['/a|b/i|c', ['/a|b/i', 'c']],
    ['/[/|]/|c', ['/[/|]/', 'c']],
    ['/docs|/blog', ['/docs', '/blog']],
    ['/usr/bin|x', ['/usr/bin', 'x']],
    ['', ['']],
    ['a|', ['a', '']],
  ])('of %j are told apart', (text, expected) => {
    expect(splitAlternatives(text).map((each) => each.text)).toEqual(expected);
  });
});

describe('a range', () => {
  test.each<[string, [number, number] | undefined]>([
    ['16000', [16000, 16000]],
    ['-5', [-5, -5]],
    ['\u22125', [-5, -5]],
    ['.5', [0.5, 0.5]],
    ['1e-3', [0.001, 0.001]],
    ['3.14 ± 0.01', [3.13, 3.15]],
    ['1000.1±1000', [0.1, 2000.1]],
    ['0.3 +- 0.1', [0.2, 0.4]],
    ['1e-3 ± 1e-4', [0.0009, 0.0011]],
    ['640 ± 5%', [608, 672]],
    ['-10 ± 10%', [-11, -9]],
    ['0.1 ± 3%', [0.097, 0.103]],
    ['9007199254740991 ± 1', [9007199254740990, 9007199254740992]],
    ['1e-200 ± 0', [1e-200, 1e-200]],
    ['500..800', [500, 800]],
    ['-1.5 .. -0.5', [-1.5, -0.5]],
    ['3.10.1', undefined],
    ['16,000', undefined],
    ['ten', undefined],
    ['5 %', undefined],
  ])('is read from %s without errors of rounding', (text, expected) => {
    expect(readRange(text)).toEqual(expected);
  });
});

describe('a key that is written as people write numbers', () => {
  test.each([
    ...['16,000', '16 000', '16\u202f000', "16'000", '16’000', '16_000', '1,600,000.25', '-16,000'],
    ...['3,14', ',5', '+3,14', '\u22123,14', '2,5e3', '1234,567'],
    ...[
      '1.234,5',
      '1 234,5',
      '1’234,5',
      '1.600.000',
      '1.600.000,25',
      '\u22121 234,5',
      '1 234,5e-3',
    ],
    ...['12,34,567', '1,00,000.5', '1,234 567'],
  ])('is refused, because no other writing of the number would be right: %s', (text) => {
    const reading = readKey({text, start: 0, end: text.length});
    expect('problem' in reading && reading.problem.rule).toBe('invalid-blank');
  });

  test.each(['192.168.0.1', '3.10.1', '2026-01-31', '1, 2', '1,2,3', '1,23,4', '1.', 'a,5'])(
    'is not taken for one where it is something else: %s',
    (text) => {
      expect(readKey({text, start: 0, end: text.length})).toEqual({key: text});
    },
  );
});

describe('marks of numbers', () => {
  test.each([
    ['en', undefined],
    ['de', '.,'],
    ['pl', '\u00a0,'],
    ['hi', ',.2'],
    ['en-IN', ',.2'],
    ['bn', ',.2'],
    ['ccp', ',.2'],
    ['ja', undefined],
    ['no locale at all', undefined],
  ])('are those of %s', (locale, expected) => {
    expect(readMarks(locale)).toBe(expected);
  });
});

describe('math, where the site has it', () => {
  test('keeps brackets that it has apart, and a blank keeps its dollars', async () => {
    const text = ':::quiz\n\n$[\\,[1, 2]]$ is [[$5]] and [[$6]].\n\n:::\n';
    const {quizzes, code} = await readQuizzes(text, {remarkPlugins: [remarkMath]});
    const [question] = quizzes[0]?.questions ?? [];
    expect(question?.body).toMatchObject({fields: [{keys: ['$5']}, {keys: ['$6']}]});
    expect(code).toContain('[1, 2]]');
  });

  test.each([
    ['Between $5 and [[6]] or $7.', '3:16'],
    ['- [x] $[[1]]$\n- [ ] b', '3:8'],
    ['$$\n[[1]]\n$$', '3:1'],
    ['*A $[[1]]$*', '3:5'],
  ])('says that it has a blank in it, and two ways out: %j', async (text, at) => {
    const run = readQuizzes(`:::quiz\n\n${text}\n\n:::\n`, {remarkPlugins: [remarkMath]});
    await expect(run).rejects.toThrow(`${at} invalid-blank Unexpected blank in a formula`);
    await expect(run).rejects.toThrow('`\\$`');
    await expect(run).rejects.toThrow('`[\\,[`');
  });
});

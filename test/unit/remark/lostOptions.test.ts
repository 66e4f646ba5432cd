import remarkMath from 'remark-math';
import {describe, expect, test} from 'vitest';

import {readQuizzes} from '../../support/readQuizzes.js';

const LIST = '- [x] 443\n- [ ] 8080';

function write(body: string): string {
  return `:::quiz\n\n${body}\n\n:::\n\n[ref]: ./other.md\n`;
}

/** The rules and lines of all mistakes. */
async function listMistakes(body: string, format: 'md' | 'mdx'): Promise<string[]> {
  const {message} = await readQuizzes(write(body), {format, remarkPlugins: [remarkMath]}).then(
    () => ({message: ''}),
    (error: unknown) => error as Error,
  );
  return Array.from(
    message.matchAll(/^- [^:]+:(\d+):\d+ ([a-z-]+)/gm),
    ([, line, rule]) => `${line} ${rule}`,
  );
}

describe.each(['md', 'mdx'] as const)('an option whose bullet is wrong, as %s,', (format) => {
  test.each([
    '-[x] 80',
    '-[ ] 80',
    '+[X] 80',
    '1.[x] 80',
    '[x] 80',
    '[ ] 80',
    '— [ ] 80',
    '–[x] 80',
    '• [x] 80',
    '● [ ] 80',
    'a) [x] 80',
    '-\u00A0[x] 80',
    '-\u3000[ ] 80',
    '-[x]80',
    '-[\u00A0] 80',
  ])('is reported once beside the others: %j', async (option) => {
    const at = (line: number) => [`${line} bad-marker`];
    expect(await listMistakes(`Which?\n\n${option}\n${LIST}`, format)).toEqual(at(5));
    expect(await listMistakes(`Which?\n${option}\n\n${LIST}`, format)).toEqual(at(4));
    expect(await listMistakes(`Which\n\n${option}\n\n- [x] 443`, format)).toEqual(at(5));
    expect(await listMistakes(`Which?\n\n${LIST}\n\n${option}`, format)).toEqual(at(8));
    expect(await listMistakes(`Which?\n\n- [x] 1\n\n${option}\n\n- [ ] 2`, format)).toEqual(at(7));
    const both = [...at(5), ...at(6)];
    expect(await listMistakes(`Which?\n\n${option}\n${option}`, format)).toEqual(both);
  });

  test.each([
    ['each line of a paragraph', `Which?\n\n[x] 1\n-[ ] 2\n${LIST}`, [5, 6]],
    ['each of some paragraphs', `Which?\n\n-[x] 1\n\n-[ ] 2\n\n${LIST}`, [5, 7]],
    [
      'those above, between and below',
      'Which?\n\n-[x] 1\n\n- [ ] 2\n\n-[ ] 3\n\n- [ ] 4\n\n-[ ] 5',
      [5, 9, 13],
    ],
    ['a number that does not end a paragraph', `Which?\n2. [x] 1\n\n${LIST}`, [4]],
    ['a line that joined a list of the prompt', `Which?\n\n1. one\n2. two\n-[x] 1\n${LIST}`, [7]],
    ['a line that joined a quotation', `Which?\n\n> one\n-[x] 1\n${LIST}`, [6]],
    ['a line below a sentence that has ended', `Which${' of'.repeat(20)}?\n[x] 1\n\n${LIST}`, [4]],
  ])('is reported: %s', async (_, body, lines) => {
    expect(await listMistakes(body, format)).toEqual(lines.map((line) => `${line} bad-marker`));
  });

  test('is reported where its question would be taken for the introduction', async () => {
    const body = `Which?\n\n-[x] 1\n-[ ] 2\n\n---\n\nWhich?\n\n${LIST}`;
    expect(await listMistakes(body, format)).toEqual(['5 bad-marker', '6 bad-marker']);
  });
});

describe.each(['md', 'mdx'] as const)('brackets that are no option, as %s,', (format) => {
  test.each([
    'Which one is marked with [x] in this?',
    'Which one is marked with `- [x]`, `-[x]` or\n`[ ]` in this?',
    'The code `wraps\n-[x] here`, does it?',
    '`-[x]` what is this?',
    '```md\n-[x] 80\n```',
    '[x](./other.md) is a link.',
    '-[x](./other.md) is a link.',
    '[x][ref] is a link, like\n[x][ref] this.',
    '[ref] 80 is a link.',
    '*[x] 80* is slanted.',
    '[x]: is no definition.',
    '\\[x] 80 is escaped.',
    'A sentence that an editor has wrapped before the\n[x] of its option is no option.',
    '> - a quotation\n>   [x] with brackets',
    '1. a list\n   [x] with brackets',
    'It says [^1].\n\n[^1]: [x] in a footnote',
    'a[1] and\n[1] b',
    '[y] 80',
    '-1 is [x] here',
    '![x] 80',
    '$x\n-[x] y$',
  ])('stay what they are above and below the options: %j', async (text) => {
    expect(await listMistakes(`${text}\n\n${LIST}`, format)).toEqual([]);
    expect(await listMistakes(`Which?\n\n${LIST}\n\n${text}`, format)).toEqual([]);
  });

  test('stay what they are further from the options', async () => {
    const body = `What is this?\n\n[x] 80\n\nIs it right?\n\n${LIST}\n\nNo.\n\n[ ] 80`;
    expect(await listMistakes(body, format)).toEqual([]);
  });

  test('stay what they are in other questions', async () => {
    const body = 'Put in order.\n\n::order\n\n1. one\n2. two\n\n[x] stands for the first.';
    expect(await listMistakes(body, format)).toEqual([]);
  });
});

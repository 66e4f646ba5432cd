import {describe, expect, it} from 'vitest';

import {lintText} from './lintText.js';

/** What the rule about keys expects in place of one, in both formats. */
async function listCures(blank: string): Promise<string[]> {
  const text = `:::quiz\n\nIt is ${blank}.\n\nBecause.\n\n:::\n`;
  const both = await Promise.all(
    ['md', 'mdx'].map(async (format) => {
      const {messages} = await lintText(text, {path: `docs/page.${format}`});
      return messages.map(({rule, reason}) => `${rule} ${/, expected ([^;]*);/.exec(reason)?.[1]}`);
    }),
  );
  expect(both[0]).toEqual(both[1]);
  return both[0] ?? [];
}

describe('a key with signs for the plugin', () => {
  it.each([
    ['[[=TCP|=tcp]]', '`[[TCP|tcp]]`'],
    ['[[=443]]', '`[[443]]`'],
    ['[[!443|80|22]]', '`[[443|!80|!22]]` if the others are wrong'],
    ['[[80|!443|22]]', '`[[!80|443|!22]]` if the others are wrong'],
    ['[[400–499]]', '`400..499` for all numbers between the two'],
    ['[[400-499]]', '`400..499` for all numbers between the two'],
    ['[[400 — 499]]', '`400..499` for all numbers between the two'],
    ['[[400 - 499|500]]', '`400..499` for all numbers between the two'],
    ['[[400 to 499]]', '`400..499` for all numbers between the two'],
    ['[[between 400 and 499]]', '`400..499` for all numbers between the two'],
    ['[[400 bis 499]]', '`400..499` for all numbers between the two'],
    ['[[400~499]]', '`400..499` for all numbers between the two'],
    ['[[1.5-2.5]]', '`1.5..2.5` for all numbers between the two'],
    ['[[-5 to 5]]', '`-5..5` for all numbers between the two'],
    ['[[~80]]', 'a number with a tolerance, such as `80 ± 5`'],
    ['[[≈ 3.14]]', 'a number with a tolerance, such as `3.14 ± 0.5`'],
    ['[[about 80]]', 'a number with a tolerance, such as `80 ± 5`'],
    ['[[>=400]]', 'a range with both ends, such as `400..4000`'],
    ['[[≥ 400]]', 'a range with both ends, such as `400..4000`'],
    ['[[> 400]]', 'a range with both ends, such as `400..4000`'],
    ['[[<5]]', 'a range with both ends, such as `0..5`'],
    ['[[<= -5]]', 'a range with both ends, such as `-1000..-5`'],
  ])('is told how to be written: %s', async (blank, cure) => {
    expect(await listCures(blank)).toEqual([`doubtful-key ${cure}`]);
    const written = /`([^`]*)`/.exec(cure)?.[1] ?? '';
    const cured = written.startsWith('[[') ? written : `[[${written}]]`;
    expect(await listCures(cured), 'the cure says nothing else').toEqual([]);
  });

  it.each([
    '[[`400-499`]]',
    '[[`=443`|`80`]]',
    '[[`>=400`]]',
    '[[`~80`]]',
    '[[2024-05-01]]',
    '[[555-0123]]',
    '[[3-1]]',
    '[[01-02]]',
    '[[>=]]',
    '[[==]]',
    '[[=]]',
    '[[~]]',
    '[[~/bin]]',
    '[[=SUM(A1)]]',
    '[[TCP-IP]]',
    '[[400..499]]',
    '[[80 ± 1]]',
    '[[UTF-8]]',
    '[[\\~80]]',
    '[[-5]]',
    '[[/>=\\d+/]]',
  ])('is left alone where it is meant: %s', async (blank) => {
    expect(await listCures(blank)).toEqual([]);
  });

  it('is left alone in code', async () => {
    const text =
      ':::quiz\n\nFill in.\n\n```js blanks\nif (status [[>=400]]) retry();\n```\n\n::explanation\n\nSo it is.\n\n:::\n';
    expect((await lintText(text)).messages).toEqual([]);
  });
});

describe('the numbers of items', () => {
  const listLines = async (numbers: readonly number[]) => {
    const items = numbers.map((number, index) => `${number}. Item ${'abcd'.charAt(index)}`);
    const text = `:::quiz\n\nOrder.\n\n::order\n\n${items.join('\n')}\n\nBecause.\n\n:::\n`;
    const {messages} = await lintText(text);
    return messages.map(({rule, place}) => `${place?.start.line} ${rule}`);
  };

  it.each([
    [[3, 2, 1], 8],
    [[1, 3, 2], 8],
    [[1, 2, 4], 9],
    [[1, 1, 2], 9],
    [[2, 1, 3], 8],
    [[1, 2, 3, 3], 10],
    [[10, 20, 30], 8],
  ])('that say another order are named: %j', async (numbers, line) => {
    expect(await listLines(numbers)).toEqual([`${line} doubtful-order`]);
  });

  it.each([[[1, 2, 3]], [[1, 1, 1]], [[0, 1, 2]], [[5, 6, 7]], [[0, 0, 0]], [[9, 10, 11]]])(
    'that say nothing else are left alone: %j',
    async (numbers) => {
      expect(await listLines(numbers)).toEqual([]);
    },
  );
});

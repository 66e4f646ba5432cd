import {describe, expect, it} from 'vitest';

import {lintText} from './lintText.js';

const fence = (text: string, lang = 'text'): string => `\`\`\`${lang}\n${text}\n\`\`\``;

const PROGRAM = fence('for word in {"tea", "milk"}:\n    print(word)', 'python');

/** What the linter says of a question whose output is followed by other blocks, the same in both formats. */
async function listFound(output: string, ...blocks: string[]): Promise<string[]> {
  const all = ['What may it print?', PROGRAM, '::output', fence(output), ...blocks, 'So it is.'];
  const text = `:::quiz\n\n${all.join('\n\n')}\n\n:::\n`;
  const both = await Promise.all(
    ['md', 'mdx'].map(async (format) => {
      const {messages} = await lintText(text, {path: `docs/page.${format}`});
      return messages.map(({rule, place, reason}) => `${place?.start.line} ${rule} ${reason}`);
    }),
  );
  expect(both[0]).toEqual(both[1]);
  return both[0] ?? [];
}

describe('another output that is meant to be right', () => {
  it.each([
    ['tea\nmilk', fence('milk\ntea')],
    ['tea\nmilk', fence('milk\ntea', '')],
    ["{'tea', 'milk'}", fence("{'milk', 'tea'}")],
    ['a b\nc', fence('c\na b')],
    ['tea\nmilk', 'or', fence('milk\ntea')],
    ['tea\nmilk', 'Or:', fence('milk and tea')],
    ['tea\nmilk', '**or**', fence('nothing')],
    ['tea\nmilk', 'oder', fence('milk\ntea')],
    ['tea\nmilk', 'Also accepted:', fence('milk')],
    ['tea\nmilk', 'または', fence('milk')],
    ['tea\nmilk\n\nor\n\nmilk\ntea'],
  ])('is doubtful: %j %j %j', async (output, ...blocks) => {
    const found = await listFound(output, ...blocks);
    expect(found).toEqual([expect.stringMatching(/^\d+ doubtful-key .*another output/)]);
    expect(found[0]).toContain('expected a program that always prints the same');
  });

  it.each([
    ['tea\nmilk'],
    ['tea\nmilk', fence('{"tea": 1}')],
    ['tea\nmilk', fence('tea\nmilk')],
    ['tea\nmilk', fence('print(sorted(words))', 'python')],
    ['tea\nmilk', '::explanation', fence('milk\ntea')],
    ['tea\nmilk', 'The other order is wrong here:', fence('milk\ntea')],
    ['tea\nmilk', 'Or so one would think, because a set has none. It has one in lists.'],
    ['tea', fence('tea')],
    ['this\nor\nthat'],
    ['to be\nor\nnot to be'],
  ])('is an explanation, or all that is printed: %j %j %j', async (output, ...blocks) => {
    expect(await listFound(output, ...blocks)).toEqual([]);
  });
});

import {describe, expect, it} from 'vitest';

import {lintText} from '../lint/rules/lintText.js';

const FORMATS = ['md', 'mdx'] as const;

/** Rules and messages of a question with a blank. */
async function listMessages(blank: string, format: string): Promise<string[]> {
  const text = `:::quiz\n\nIt is ${blank}.\n\nBecause.\n\n:::\n`;
  const {messages} = await lintText(text, {path: `docs/page.${format}`});
  return messages.map(({rule, reason}) => `${rule} ${reason}`);
}

describe.each(FORMATS)('signs that look like a bar, in .%s', (format) => {
  it.each([
    ['[[カーネル｜kernel]]', '[[カーネル|kernel]]'],
    ['[[カーネル ｜ kernel]]', '[[カーネル|kernel]]'],
    ['[[PUT¦PATCH]]', '[[PUT|PATCH]]'],
    ['[[PUT│PATCH│POST]]', '[[PUT|PATCH|POST]]'],
    ['[[PUT┃PATCH]]', '[[PUT|PATCH]]'],
    ['[[PUT｜PATCH|POST]]', '[[PUT|PATCH|POST]]'],
    ['[[PUT|PATCH｜POST]]', '[[PUT|PATCH|POST]]'],
    ['[[PUT｜!PATCH]]', '[[PUT|!PATCH]]'],
    ['[[!PUT｜PATCH]]', '[[!PUT|PATCH]]'],
    ['[[正｜！誤]]', '[[正|!誤]]'],
    ['[[443￨80]]', '[[443|80]]'],
    ['[[f(x)｜g(x)]]', '[[f(x)|g(x)]]'],
  ])('are told to be bars: %s', async (blank, cure) => {
    const messages = await listMessages(blank, format);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain('foreign-notation');
    expect(messages[0]).toContain(`expected \`${cure}\``);
    expect(await listMessages(cure, format), 'the cure says nothing else').toEqual([]);
  });

  it.each([
    '[[｜]]',
    '[[¦]]',
    '[[│ ├─]]',
    '[[│a│]]',
    '[[`PUT｜PATCH`]]',
    '[[P(A｜B)]]',
    '[[3 ∣ 12]]',
    '[[PATCH|/P.T｜PATCH/]]',
    '[[>｜>>]]',
  ])('are left alone where they are meant: %s', async (blank) => {
    expect(await listMessages(blank, format)).toEqual([]);
  });

  it('are cured with backslashes in a table', async () => {
    const text = `:::quiz\n\nFill in.\n\n| A | B |\n| - | - |\n| a | [[PUT｜PATCH]] |\n\nBecause.\n\n:::\n`;
    const {messages} = await lintText(text, {path: `docs/page.${format}`});
    expect(messages.map(({reason}) => reason).join()).toContain('`[[PUT\\|PATCH]]`');
  });

  it('are left alone in code', async () => {
    const text =
      ':::quiz\n\nFill in.\n\n```js blanks\nprint("[[a｜b]]");\n```\n\n::explanation\n\nSo it is.\n\n:::\n';
    expect((await lintText(text, {path: `docs/page.${format}`})).messages).toEqual([]);
  });
});

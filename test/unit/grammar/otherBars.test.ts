import {describe, expect, it} from 'vitest';

import {lintText} from '../lint/rules/lintText.js';
import {expectCure, listMessages} from './foreignBlank.js';

const FORMATS = ['md', 'mdx'] as const;

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
    await expectCure(blank, cure, format);
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

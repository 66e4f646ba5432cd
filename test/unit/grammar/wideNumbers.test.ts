import {describe, expect, it} from 'vitest';

import {listMessages} from '../../support/listMessages.js';

const FORMATS = ['md', 'mdx'] as const;

const ask = (items: readonly string[]): string =>
  `:::quiz\n\n正しい順に並べてください。\n\n::order\n\n${items.join('\n')}\n\nそうです。\n\n:::\n`;

describe.each(FORMATS)('numbers of items from an input method, in .%s', (format) => {
  it.each([
    ['１．', '２．'],
    ['１. ', '２. '],
    ['１) ', '２) '],
    ['１）', '２）'],
    ['（１）', '（２）'],
    ['１、', '２、'],
    ['１：', '２：'],
    ['１　', '２　'],
    ['1　', '2　'],
    ['1．', '2．'],
    ['１０．', '１１．'],
    ['一、', '二、'],
    ['一．', '二．'],
    ['第１：', '第２：'],
    ['①', '②'],
  ])('are no part of the items: %s', async (first, second) => {
    const text = ask([`${first}名前を調べる`, `${second}接続を開く`]);
    const [message, ...others] = await listMessages(text, format);
    expect(others).toEqual([]);
    expect(message).toMatch(/misplaced-directive .*, expected `1\. 名前を調べる`/);
    expect(await listMessages(ask(['1. 名前を調べる', '2. 接続を開く']), format)).toEqual([]);
  });

  it.each(['２０２４年に始まる', '３月に始まる', '2 日待つ', '一番に調べる', '十分に待つ'])(
    'are told from words: %s',
    async (first) => {
      const [message] = await listMessages(ask([first, '接続を開く']), format);
      expect(message).toContain(`expected \`1. ${first}\``);
    },
  );
});

import {describe, expect, it} from 'vitest';

import {listMessages} from '../../support/listMessages.js';
import {lintText} from '../lint/rules/lintText.js';

const FORMATS = ['md', 'mdx'] as const;

const order = (first: string): string =>
  `:::quiz\n\nPut them in order.\n\n::order\n\n1. ${first}\n2. Commit\n3. Push\n\nSo it is.\n\n:::\n`;

const match = (left: string, right: string): string =>
  `:::quiz\n\nPair them.\n\n::match\n\n| Term | Meaning |\n| --- | --- |\n| ${left} | ${right} |\n| TCP | Streams |\n\nSo it is.\n\n:::\n`;

describe.each(FORMATS)('as %s, `:pin`', (format) => {
  it.each([':pin', ':pinned', ':pin{}', ':fixed', '{pin}', '[pin]'])(
    'is reported where no option ends with it: %s',
    async (mark) => {
      for (const text of [
        order(`Add ${mark}`),
        match(`DNS ${mark}`, 'Names'),
        match('DNS', `Names ${mark}`),
      ]) {
        const [message, ...others] = await listMessages(text, format);
        expect(others).toEqual([]);
        expect(message).toMatch(/^\d+:\d+ misplaced-directive .*which readers would see as text/);
        expect(await listMessages(text.replace(` ${mark}`, ''), format), 'the cure').toEqual([]);
      }
    },
  );

  it.each(['`:pin`', 'the pin', ':wave:', 'pin', ':lock:', '\\:pin'])(
    'is no mark: %s',
    async (text) => {
      expect(await listMessages(order(`Add ${text}`), format)).toEqual([]);
      expect(await listMessages(match(`DNS ${text}`, 'Names'), format)).toEqual([]);
    },
  );
});

describe.each(FORMATS)('as %s, quotations in items of `::order`', (format) => {
  const listDoubts = async (text: string) => {
    expect(await listMessages(text, format)).toEqual([]);
    const {messages} = await lintText(text, {path: `docs/page.${format}`});
    return messages.flatMap(({rule, place, reason}) =>
      rule === 'doubtful-order' ? `${place?.start.line}:${place?.start.column} ${reason}` : [],
    );
  };

  it.each([
    'Add\n   > Right.',
    'Add\n\n   ```sh\n   git add\n   ```\n   > Right.',
    '`git add`\n   > It comes first.\n   >\n   > Always.',
  ])('are doubted below its text: %j', async (item) => {
    const [doubt, ...others] = await listDoubts(order(item));
    expect(others).toEqual([]);
    expect(doubt).toMatch(/^\d+:4 .*in the explanation; only options have feedback/);
  });

  it.each([
    '> To be',
    'a > b',
    'Add\n\n   > It is quoted.',
    'Add\n\n   ```md\n   > Right.\n   ```',
  ])('are an item: %j', async (item) => {
    expect(await listDoubts(order(item))).toEqual([]);
  });

  it('are doubted in each of several items, also behind blank lines', async () => {
    const text = order('Add\n\n   > Right.').replace('Commit', 'Commit\n\n   > Right.');
    expect(await listDoubts(text)).toHaveLength(2);
  });
});

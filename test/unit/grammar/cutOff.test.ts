import {describe, expect, it} from 'vitest';

import {listMessages} from '../../support/listMessages.js';

const QUESTION = 'Which?\n\n- [x] a\n- [ ] b\n';

function write(...sections: string[]): string {
  return `:::quiz\n\n${sections.join('\n---\n\n')}\n:::\n`;
}

describe.each(['md', 'mdx'] as const)('as %s, a `---` before an explanation', (format) => {
  it.each([
    'Because.\n',
    '**Because** it is.\n\n> So they say.\n',
    'Because:\n\n```js\na();\n```\n\nSo it is.\n',
    '![A map](./map.png)\n',
    '::explanation\n\nBecause.\n',
    '::explanation\n\n- one\n- two\n',
    ':::note\n\nBecause.\n\n:::\n',
  ])('is to be removed: %j', async (explanation) => {
    const text = write(QUESTION, explanation, QUESTION.replace('a', 'c'))
      .replace(/^:::quiz/, '::::quiz')
      .replace(/:::\n$/, '::::\n');
    const messages = await listMessages(text, format);
    expect(messages).toEqual([expect.stringMatching(/^8:1 missing-answer .*; remove the `---`/)]);
  });

  it('is one mistake also where it makes a heading of the text above', async () => {
    const text = ':::quiz\n\nIt is [[a]].\n---\n\nBecause.\n\n:::\n';
    const messages = await listMessages(text, format);
    expect(messages).toEqual([
      expect.stringMatching(
        /^4:1 swallowed-separator .*write `::explanation` in place of the `---`/,
      ),
    ]);
  });

  it('is named for each explanation', async () => {
    const text = write(QUESTION, 'Because.\n', 'It is [[a]].\n', 'Because.\n', 'So it is.\n');
    const places = (await listMessages(text, format)).map((message) => message.split(' ', 1)[0]);
    expect(places).toEqual(['8:1', '16:1', '20:1']);
  });

  it.each([
    'Which other one?\n',
    'Which other one?\n\n- a\n- b\n',
    'Name them:\n',
    'Which?\n\n::recall\n',
    'It is ` [[a]] `.\n',
    'Text ::recall\n',
  ])('is none before a question that lost its answer: %j', async (section) => {
    const messages = await listMessages(write(QUESTION, section), format);
    expect(messages.join('\n')).not.toContain('remove the `---`');
    expect(messages).toHaveLength(1);
  });
});

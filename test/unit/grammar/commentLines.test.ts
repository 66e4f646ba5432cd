import {describe, expect, it} from 'vitest';

import {listMessages} from '../../support/listMessages.js';

const write = (line: string): string =>
  `:::quiz\n\nWhich?\n\n${line}\n\n- [x] a\n- [ ] b\n\nBecause.\n\n:::\n`;

describe('a line that is a comment for another system', () => {
  it.each([
    ['%% key is b %%', 'key is b'],
    ['% key is b', 'key is b'],
    ['// key: b', 'key: b'],
    ['/// Ask for `a`', 'Ask for `a`'],
    ['.. key is b', 'key is b'],
    ['{# key is b #}', 'key is b'],
    ['{{/* key is b */}}', 'key is b'],
    ['{{!-- key is b --}}', 'key is b'],
  ])('is named, with a comment of Markdown: %j', async (line, words) => {
    const [message = '', ...others] = await listMessages(write(line), 'md');
    expect(others).toEqual([]);
    expect(message).toMatch(/^5:\d foreign-notation .* a comment of /);
    expect(message).toContain(`<!-- ${words} -->`);
  });

  it.each(['%% key is b %%', '// key: b', '.. key is b', '% key is b'])(
    'is named in MDX: %j',
    async (line) => {
      const [message] = await listMessages(write(line), 'mdx');
      expect(message).toContain('{/* key');
    },
  );

  it.each([
    '//host/share is a path.',
    '`// a`',
    '100 % of it',
    'It is 50\n% of all users.',
    '%s is a placeholder',
    '..and so on it went',
    '.. code-block:: js',
    '<!-- fine -->',
    'http://a.example // no',
  ])('is told from a text: %j', async (line) => {
    expect(await listMessages(write(line), 'md')).toEqual([]);
  });
});

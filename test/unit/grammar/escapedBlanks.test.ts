import {describe, expect, it} from 'vitest';

import {listMessages} from '../../support/listMessages.js';

const ask = (text: string): string => `:::quiz\n\n${text}\n\nSo it is.\n\n:::\n`;

describe.each(['md', 'mdx'] as const)(
  'a blank that an editor has put backslashes into, in %s',
  (format) => {
    it.each([
      ['HTTPS uses port \\[\\[443]], and HTTP uses port [[80]].', '443'],
      ['HTTPS uses port \\[\\[443\\]\\], and HTTP uses port [[80]].', '443'],
      ['HTTPS uses port \\[\\[443\\]], and HTTP uses port [[80]].', '443'],
      ['Type \\[\\[`git log`]] there.\n\n- [x] Yes\n- [ ] No', '`git log`'],
      ['Its type is \\[\\[String|str]].\n\nIts port is [[80]].', 'String|str'],
    ])('is named beside something else to answer: %s', async (text, key) => {
      const messages = await listMessages(ask(text), format);
      expect(messages).toHaveLength(1);
      expect(messages[0]).toContain('foreign-notation');
      expect(messages[0]).toContain(`[[${key}]]`);
      expect(messages[0]).toContain(`\\[[${key}]]`);
    });

    it.each([
      'HTTPS uses port \\[[443]], and HTTP uses port [[80]].',
      'The set \\[\\[ -f a \\]\\] is a test, and [[80]] a port.',
      'The list \\[\\[]] is empty, and [[80]] a port.',
      'The code `\\[\\[443]]` is code, and [[80]] a port.',
    ])('is left alone where its brackets are text: %s', async (text) => {
      expect(await listMessages(ask(text), format)).toEqual([]);
    });
  },
);

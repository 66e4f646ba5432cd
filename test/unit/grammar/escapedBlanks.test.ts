import {describe, expect, it} from 'vitest';

import {listMessages} from '../../support/listMessages.js';
import {lintText} from '../lint/rules/lintText.js';

const ask = (text: string): string => `:::quiz\n\n${text}\n\nSo it is.\n\n:::\n`;

describe.each(['md', 'mdx'] as const)(
  'a blank that an editor has put backslashes into, in %s',
  (format) => {
    it.each([
      ['HTTPS uses port \\[\\[443]], and HTTP uses port [[80]].', '443'],
      ['HTTPS uses port \\[\\[443\\]], and HTTP uses port [[80]].', '443'],
      ['Type \\[\\[`git log`]] there, and [[80]].', '`git log`'],
      ['Its type is \\[\\[String|str]].\n\nIts port is [[80]].', 'String|str'],
    ])('is doubted beside a blank: %s', async (text, key) => {
      expect(await listMessages(ask(text), format)).toEqual([]);
      const {messages} = await lintText(ask(text), {path: `docs/page.${format}`});
      const [doubt, ...others] = messages.filter(({rule}) => rule === 'doubtful-key');
      expect(others).toEqual([]);
      expect(doubt?.reason).toContain(`[[${key}]]`);
      expect(doubt?.reason).toContain(`\\[[${key}]]`);
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

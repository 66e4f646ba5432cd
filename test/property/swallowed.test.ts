import fc from 'fast-check';
import {describe, expect, test} from 'vitest';

import {compile} from '../support/compile.js';
import {listMessages} from '../support/listMessages.js';
import {runs} from '../support/runs.js';

/** What the page shows as it is written, and what a site makes of its own: none of it is reported. */
const SHOWN = [
  'word',
  'mime:audio',
  'a:b:c',
  ':smile:',
  '12:30',
  'https://a.org/b:c',
  ':abbr[HTTP]{title=x}',
  '*x* :kbd[Ctrl]',
  '`a:b[c]`',
  '`Vec<u8>`',
  'H<sub>2</sub>O',
  '<b>bold</b>',
  '<my-icon></my-icon>',
  'a\\:b[c]',
  '&lt;u8&gt;',
  '1 < 2',
];

/** What it would swallow, as it is quoted in the message. */
const SWALLOWED = {
  'a:hover{color}': ':hover{color}',
  'x:y[0]': ':y[0]',
  'ä:b[c]{d}': ':b[c]{d}',
  '(x):y[0]': ':y[0]',
  'std:vec[*a*]': ':vec[*a*]',
};

/** What only CommonMark would swallow: in MDX it is a tag, which needs its end. */
const TAGS = {
  'Vec<u8>': '<u8>',
  'Map<String Int>': '<String Int>',
  'List<T>': '<T>',
  '<placeholder>': '<placeholder>',
};

const PLACES = [
  (text: string) => `Which ${text} is it?\n\n- [x] a\n- [ ] b\n`,
  (text: string) => `Which?\n\n- [x] a ${text} c\n- [ ] b\n`,
  (text: string) => `Which?\n\n- [x] a\n  > So ${text} is.\n- [ ] b\n`,
  (text: string) => `Which?\n\n- [x] a\n- [ ] b\n\nBecause ${text} is.\n`,
  (text: string) => `Which?\n\n::hint[Look at ${text} there.]\n\n- [x] a\n- [ ] b\n`,
  (text: string) => `Fill ${text} and [[a]].\n`,
  (text: string) => `Which?\n\n::match\n\n| a | b |\n| - | - |\n| x ${text} | y |\n| z | w |\n`,
];

describe.each(['md', 'mdx'] as const)('text of a quiz, as %s', (format) => {
  const swallowed: Record<string, string> = {...SWALLOWED, ...(format === 'md' && TAGS)};
  const pieces = fc.array(fc.constantFrom(...SHOWN, ...Object.keys(swallowed)), {
    minLength: 1,
    maxLength: 4,
  });

  test('is reported where the page would swallow it, and nowhere else', async () => {
    const run = async (
      texts: string[],
      write: (text: string) => string,
      start: string,
    ): Promise<void> => {
      const page = `${start}:::quiz\n\n${write(texts.join(' '))}\n:::\n`;
      const messages = await listMessages(page, format);
      const quoted = messages.map(
        (message) => /swallowed-text Unexpected `(.*?)`[ ,]/.exec(message)?.[1],
      );
      expect({page, quoted}).toEqual({
        page,
        quoted: texts.flatMap((text) => swallowed[text] ?? []),
      });
    };
    const starts = fc.constantFrom('', 'Text with a:b[c].\n\n', '> quote\n\n');
    await fc.assert(fc.asyncProperty(pieces, fc.constantFrom(...PLACES), starts, run), runs(200));
  });

  test.each(SHOWN)('is shown as it is written: %s', async (text) => {
    const code = await compile(`:::quiz\n\nWhich?\n\n- [x] ${text} w001w\n- [ ] b\n\n:::\n`, {
      format,
    });
    expect(code).toContain('w001w');
  });
});

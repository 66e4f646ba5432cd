import {describe, expect, it} from 'vitest';

import {listMessages} from '../../support/listMessages.js';

const FIRST = 'Which?\n\n- [x] a\n- [ ] b';
const SECOND = 'Which two?\n\n- [x] a\n- [ ] c';

const DRAWN = ['———', '–––', '—', '——', '--', '– – –', '=====', '•••', '⸻', '────'];

const write = (...parts: string[]): string => `:::quiz\n\n${parts.join('\n')}\n\n:::\n`;

describe.each(['md', 'mdx'] as const)('as %s, a separator of other signs', (format) => {
  it.each(DRAWN.filter((line) => line !== '—'))('is named at its line: %s', async (line) => {
    const text = write(FIRST, '', line, '', SECOND);
    const messages = await listMessages(text, format);
    expect(messages).toEqual([expect.stringMatching(/^8:1 swallowed-separator .*expected `---`/)]);
  });

  it.each(['———', '–––', '====='])(
    'is the only mistake where it joins an option, and options below join the list: %s',
    async (line) => {
      const messages = await listMessages(write(FIRST, line, SECOND), format);
      expect(messages).toEqual([expect.stringMatching(/^7:1 swallowed-separator/)]);
    },
  );

  it.each([
    ['feedback', `${FIRST}\n  > No.`, 8],
    ['an explanation', `${FIRST}\n\nIt is *a*.`, 9],
    ['blanks', 'It is [[a]].', 4],
    ['a table', 'Match.\n\n::match\n\n| a | b |\n| - | - |\n| 1 | 2 |\n| 3 | 4 |', 11],
  ])('is the only mistake directly below %s', async (_, above, line) => {
    const messages = await listMessages(write(above, '———', SECOND), format);
    expect(messages).toEqual([expect.stringMatching(`^${line}:1 swallowed-separator`)]);
  });

  it('is named where it makes a heading of text with a blank', async () => {
    const messages = await listMessages(write('It is [[a]].', '===', '', SECOND), format);
    expect(messages).toEqual([expect.stringMatching(/^4:1 swallowed-separator/)]);
  });

  it('is to be removed at the end of a quiz', async () => {
    const messages = await listMessages(write(FIRST, '', '———'), format);
    expect(messages).toEqual([expect.stringMatching(/^8:1 swallowed-separator .*; remove it/)]);
  });

  it('is to be removed before an explanation', async () => {
    const messages = await listMessages(write(FIRST, '', '———', '', 'Because.'), format);
    expect(messages).toEqual([
      expect.stringMatching(/^8:1 swallowed-separator .*; remove the `———`/),
    ]);
  });

  it.each(['What does this draw?\n\n=====', 'A dash is\n—\nand nothing else?', '...'])(
    'is none in a prompt: %j',
    async (prompt) => {
      const messages = await listMessages(write(prompt, '', '- [x] a\n- [ ] b'), format);
      expect(messages).toEqual([]);
    },
  );
});

import {describe, expect, it} from 'vitest';

import {listMessages} from '../../support/listMessages.js';

const write = (...blocks: string[]): string => `:::quiz\n\n${blocks.join('\n\n')}\n\n:::\n`;

const FIRST = '- [x] a\n- [ ] b';
const SECOND = '- [x] c\n- [ ] d';
const TABLE = '| A | B |\n| - | - |\n| 1 | 2 |\n| 3 | 4 |';

describe.each(['md', 'mdx'] as const)('as %s, a question that asks twice', (format) => {
  it.each([
    ['Which two?', 'put `---` and a blank line above line 8'],
    ['**Question 2** Name it.', 'put `---` and a blank line above line 8'],
    ['Because.\n\nWhich two?', 'put `---` and a blank line above line 10'],
    ['Wrong:', 'remove line 8, so that all options are in one list'],
    ['**Falsch**', 'remove line 8, so that all options are in one list'],
    ['To do.', 'above line 8 if a second question begins there, or leave out `[ ]` and `[x]` from'],
  ])('is told apart by the words between two lists: %j', async (between, advice) => {
    const messages = await listMessages(write('Which?', FIRST, between, SECOND), format);
    expect(messages).toEqual([expect.stringContaining(advice)]);
  });

  it('may repeat its options with the answer', async () => {
    const text = write('Which?', FIRST.replace('x', ' '), 'Answer:', FIRST);
    const messages = await listMessages(text, format);
    expect(messages).toEqual([
      expect.stringContaining('mark them there, and remove the lines from 8 to 11'),
    ]);
  });

  it.each([
    [
      ['Which [[port]]?', FIRST],
      ['in line 3, write a link', '`[x]` from line 5 on'],
    ],
    [
      ['Is it?', '::true', FIRST],
      ['remove `::true` in line 5', '`[x]` from line 7 on'],
    ],
    [
      ['Which?', FIRST, 'Match.', '::match', TABLE],
      ['`---` and a blank line above line 8', 'from line 5 on', 'remove `::match` in line 10'],
    ],
  ])('names both things with their lines: %j', async (blocks, cures) => {
    const [message, ...others] = await listMessages(write(...blocks), format);
    expect(others).toEqual([]);
    for (const cure of cures) expect(message).toContain(cure);
  });
});

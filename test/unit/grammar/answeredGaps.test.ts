import {describe, expect, it} from 'vitest';

import {listMessages} from '../../support/listMessages.js';

const ask = (text: string): string => `:::quiz\n\n${text}\n\nBecause it is so.\n\n:::\n`;

describe.each(['md', 'mdx'] as const)('as %s, a gap with its answer below it', (format) => {
  it.each([
    [
      'It is called ______.\n\nAnswer: condensation',
      '`[[condensation]]` in place of the gap, and no line 5',
    ],
    [
      'It is called ....... here.\n\n**Answer:** a cloud',
      '`[[a cloud]]` in place of the gap, and no line 5',
    ],
    ['It is called ______\nLösung: Regen', '`[[Regen]]` in place of the gap, and no line 4'],
    [
      'A ____ sends it to a ____.\n\nAnswers: client, server',
      '`[[client]]` and `[[server]]` in place of the gaps, and no line 5',
    ],
  ])('is told where the blank goes: %j', async (text, cure) => {
    const [message = '', ...others] = await listMessages(ask(text), format);
    expect(others).toEqual([]);
    expect(message).toMatch(/^3:\d+ missing-answer Unexpected gap /);
    expect(message).toContain(cure);
  });

  it.each([
    'A ____ sends it to a ____.\n\nAnswer: client',
    'It is called ______.\n\nAnswer: It is a long story that goes on and on, and nobody can type it.',
  ])('is told less where answers and gaps do not fit: %j', async (text) => {
    const [message] = await listMessages(ask(text), format);
    expect(message).not.toContain('in place of the gap');
  });
});

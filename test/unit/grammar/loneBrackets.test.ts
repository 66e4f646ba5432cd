import {describe, expect, it} from 'vitest';

import {listMessages} from '../../support/listMessages.js';

const PLACES: Record<string, (label: string) => string> = {
  '::hint': (label) => `:::quiz\n\nIs it a?\n\n::hint${label}\n\n::false\n\nSo it is.\n\n:::\n`,
  ':::quiz': (label) => `:::quiz${label}\n\nIs it a?\n\n::false\n\nSo it is.\n\n:::\n`,
};

describe.each(Object.entries(PLACES))('a bracket of the text in the label of %s', (name, write) => {
  it.each([
    ['[From [0, 1).]', '[From \\[0, 1).]'],
    ['[From (0, 1]. So.]', '[From (0, 1\\]. So.]'],
    ['[The type a[]', '[The type a\\[]'],
    ['[Of [a] and [0, 1)]', '[Of [a] and \\[0, 1)]'],
    ['[Type `a` and []', '[Type `a` and \\[]'],
  ])('gets a backslash: %s', async (label, cure) => {
    const messages = await listMessages(write(label), 'md');
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(`${name}${cure}`);
    expect(await listMessages(write(cure), 'md'), 'the cure works').toEqual([]);
  });

  it('is told of the end where that is what lacks', async () => {
    expect((await listMessages(write('[Look'), 'md')).join()).toContain('expected `]` at the end');
  });
});

import {describe, expect, it} from 'vitest';

import {listMessages} from '../../support/listMessages.js';

const FORMATS = ['md', 'mdx'] as const;

const ask = (options: string): string => `:::quiz\n\nWhich?\n\n${options}\n\n:::\n`;

describe.each(FORMATS)('as %s, a marker that touches a parenthesis or the like', (format) => {
  it.each([
    ['- [ ] n\n- [x](n-1)/2\n- [ ] (n)', ['[x](n-1)`, which is a link', '- [x] (n-1)/2']],
    ['- [ ] n\n- [X](n-1)', ['[X](n-1)`, which is a link', '- [x] (n-1)']],
    ['- [x] n\n- [ ](n-1)', ['[ ](n-1)`, which is a link', '- [ ] (n-1)']],
    ['- [x] n\n- [](n-1)', ['[](n-1)`, which is a link', '- [ ] (n-1)']],
    ['- [ ] n\n- [x](n - 1) / 2', ['[x]` that touches', '- [x] (n - 1) / 2']],
    ['- [ ] n\n- [x][0, 1)', ['[x]` that touches', '- [x] [0, 1)']],
    ['1. [ ] n\n2. [x](a) **b**', ['[x](a)`, which is a link', '2. [x] (a) **b**']],
    ['* [ ] n\n* [x](https://a.b)', ['which is a link', '* [x] (https://a.b)']],
    ['- [ ] n\n- [x][a]\n\n[a]: #b', ['[x][a]`, which is a link', '- [x] [a]']],
    ['- [ ] n\n- [x]: 443', ['[x]: 443`, which is the address of a link', '- [x] : 443']],
    ['- [ ] n\n- [x](a)\n  > It is.', ['[x](a)`, which is a link', '- [x] (a)']],
  ])('is told with the line as it should be: %j', async (options, parts) => {
    const [message = '', ...others] = await listMessages(ask(options), format);
    expect(others).toEqual([]);
    expect(message).toMatch(/^\d:\d bad-marker Unexpected /);
    for (const part of parts) expect(message).toContain(part);
  });

  it('is told where each option has one', async () => {
    const messages = await listMessages(ask('- [ ](a)\n- [x](b)\n- [ ][c]'), format);
    expect(messages.map((message) => message.replace(/.*, expected| \(npx.*/g, ''))).toEqual([
      ' `- [ ] (a)`, with a space behind the marker',
      ' `- [x] (b)`, with a space behind the marker',
      ' `- [ ] [c]`, with a space behind the marker',
    ]);
  });

  it.each([
    '- [x] (n-1)/2\n- [ ] [0, 1)',
    '- [x] [x](#a)\n- [ ] [y](#b)',
    '- [x] [](#a) b\n- [ ] c',
  ])('is none behind a space: %j', async (options) => {
    expect(await listMessages(ask(options), format)).toEqual([]);
  });
});

import {describe, expect, it} from 'vitest';

import {listMessages} from '../../support/listMessages.js';

const FORMATS = ['md', 'mdx'] as const;

const ask = (below: string, prompt = 'Which?'): string =>
  `:::quiz\n\n${prompt}\n\n- [x] a\n- [ ] b\n\n${below}\n\n:::\n`;

describe.each(FORMATS)('signs of a heading without a space, in .%s', (format) => {
  it.each([
    ['####The sun warms the surface.', 'The sun warms the surface.'],
    ['###Die Sonne scheint.', 'Die Sonne scheint.'],
    ['##Explanation', 'Explanation'],
    ['####太陽が海を温めます。', '太陽が海を温めます。'],
    ['####¿Por qué? Así es.', '¿Por qué? Así es.'],
    ['####`PUT` replaces.', '`PUT` replaces.'],
  ])('are told to be left out: %s', async (line, cure) => {
    const [message, ...others] = await listMessages(ask(line), format);
    expect(others).toEqual([]);
    expect(message).toMatch(/^8:1 heading-in-quiz .*`#+` before text/);
    expect(message).toContain(cure);
    expect(await listMessages(ask(cure), format), 'the cure says nothing else').toEqual([]);
  });

  it('are found in a prompt and in a later line', async () => {
    const [first, second, ...others] = await listMessages(
      ask('So it is.\n####The sun warms it.', '##Which one?'),
      format,
    );
    expect(others).toEqual([]);
    expect(first).toMatch(/^3:1 heading-in-quiz/);
    expect(second).toMatch(/^9:1 heading-in-quiz/);
  });

  it.each([
    '#general is a channel.',
    '##c is a channel.',
    '`####a` is no heading.',
    '\\####a is no heading.',
    '```md\n####The sun\n```',
    'See ####The sun.',
  ])('are left alone where they are meant: %j', async (line) => {
    expect(await listMessages(ask(line), format)).toEqual([]);
  });

  it('are left alone in an option about them', async () => {
    const text = ':::quiz\n\nWhich?\n\n- [x] ##Title\n- [ ] b\n\nSo it is.\n\n:::\n';
    expect(await listMessages(text, format)).toEqual([]);
  });
});

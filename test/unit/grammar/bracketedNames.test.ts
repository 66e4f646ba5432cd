import {describe, expect, it} from 'vitest';

import {listMessages} from '../../support/listMessages.js';

const FORMATS = ['md', 'mdx'] as const;

const OPTIONS = '- [x] Two\n- [ ] Four';

const ask = (below: string, prompt = 'How many?'): string =>
  `:::quiz\n\n${prompt}\n\n${OPTIONS}\n\n${below}\n\n:::\n`;

describe.each(FORMATS)('as %s, the name of a part in brackets on a line of its own', (format) => {
  it.each([
    ['[explanation]\n\nSo.\n\n[explanation]', 2],
    ['[explanation]\n\nSo.\n\n[/explanation]', 2],
    ['[explanation]\nSo.\n[/explanation]', 2],
    ['[Explanation]\n\nSo.', 1],
    ['[[explanation]]\n\nSo.\n\n[[/explanation]]', 2],
    ['[solution]\n\nSo.\n\n[solution]', 2],
    ['[Erklärung]\n\nSo.', 1],
    ['[explication]\n\nSo.', 1],
    ['[show answer]\n\nSo.', 1],
    ['[solution=a]\n\nSo.\n\n[/solution]', 2],
    ['[hint]Look.[/hint]', 1],
    ['【解説】\n\nSo.', 1],
  ])('is reported: %j', async (below, count) => {
    const messages = await listMessages(ask(below), format);
    expect(messages).toHaveLength(count);
    for (const message of messages) expect(message).toContain('foreign-notation');
    if (count === 2) expect(messages[1]).toContain('expected no such line');
  });

  it('is replaced by `::explanation`', async () => {
    const [message] = await listMessages(ask('[explanation]\n\nSo.'), format);
    expect(message).toContain('expected `::explanation` in its place');
    expect(await listMessages(ask('::explanation\n\nSo.'), format)).toEqual([]);
    expect(await listMessages(ask('So.'), format)).toEqual([]);
  });

  it('is a hint in the prompt', async () => {
    const [message, ...others] = await listMessages(
      ask('So.', 'How many?\n\n[hint]\n\nLook.'),
      format,
    );
    expect(others).toEqual([]);
    expect(message).toContain('expected `::hint[…]` on a line of its own');
  });

  it.each([
    ask('[explanation]\n\n[explanation]: #a'),
    ask('`[explanation]`'),
    ask('```text\n[explanation]\n```'),
    ask('The line [explanation] begins it.'),
    ask('[more](#a)'),
    ask('[a-z]'),
    ask('[sic]'),
    ':::quiz\n\nWhich word is it?\n\n[[explanation]]\n\n:::\n',
  ])('is none: %j', async (text) => {
    expect(await listMessages(text, format)).toEqual([]);
  });
});

describe('a name in braces in MDX', () => {
  it('is reported, unless the page defines it', async () => {
    expect(await listMessages(ask('{explanation}\n\nSo.'), 'mdx')).toHaveLength(1);
    const text = `export const explanation = 'So.';\n\n${ask('{explanation}')}`;
    expect(await listMessages(text, 'mdx')).toEqual([]);
  });
});

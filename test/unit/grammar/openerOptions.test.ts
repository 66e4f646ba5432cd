import {describe, expect, it} from 'vitest';

import {listMessages} from '../../support/listMessages.js';

const QUESTION = 'Which?\n\n- [x] `export`\n- [ ] `public`';
const FORMATS = ['md', 'mdx'] as const;

/** The text of which lines are replaced by what a message says first. */
function cure(text: string, message: string): string {
  const [, opener = '', first = '', last = first] =
    /expected `([^`]+)` in place of lines? (\d+)(?: to (\d+))?/.exec(message) ?? [];
  const lines = text.split('\n');
  lines.splice(Number(first) - 1, Number(last) - Number(first) + 1, opener);
  return lines.join('\n');
}

type Case = [lines: string, opener: string];

const BELOW_QUIZ: Case[] = [
  [':::quiz[Modules]\n:shuffle: options\n:pick: 1', ':::quiz[Modules]{shuffle=options pick=1}'],
  [':::quiz[Modules]{#mods}\n:shuffle: options', ':::quiz[Modules]{#mods shuffle=options}'],
  [
    ':::quiz{attempts=2}\n:name: mods\n:title: Modules\n:class: wide',
    ':::quiz[Modules]{#mods attempts=2}',
  ],
  [':::quiz\n\n:attempts: 2', ':::quiz{attempts=2}'],
  ['::::quiz\n:shuffle: "all"', '::::quiz{shuffle=all}'],
  [':::quiz[Modules]{attempts=2}\n{shuffle=all}', ':::quiz[Modules]{attempts=2 shuffle=all}'],
];

const FOREIGN: Case[] = [
  [':::{quiz} Modules\n:shuffle: options', ':::quiz[Modules]{shuffle=options}'],
  [':::{quiz}\n:name: mods\n:shuffle: options\n:pick: 2', ':::quiz{#mods shuffle=options pick=2}'],
  [':::{quiz} Modules\n---\nshuffle: options\n---', ':::quiz[Modules]{shuffle=options}'],
  ['```{quiz} Modules\n:shuffle: options\n:answer_a: x', ':::quiz[Modules]{shuffle=options}'],
  ['.. quiz:: Modules\n   :shuffle: options', ':::quiz[Modules]{shuffle=options}'],
];

describe.each(FORMATS)('as %s, options below an opener', (format) => {
  it.each(BELOW_QUIZ)('are one message with the whole opener: %j', async (lines, opener) => {
    const end = lines.startsWith('::::') ? '::::' : ':::';
    const text = `${lines}\n\n${QUESTION}\n\n${end}\n`;
    const [message = '', ...others] = await listMessages(text, format);
    expect(others).toEqual([]);
    expect(message).toContain(`expected \`${opener}\` in place of lines 1 to `);
    const cured = cure(text, message);
    expect(cured.split('\n')[0]).toBe(opener);
    expect(await listMessages(cured, format)).toEqual([]);
  });

  it.each(FOREIGN)('go into the opener of a block of MyST: %j', async (lines, opener) => {
    const end = lines.startsWith('```') ? '```' : ':::';
    const text = `${lines}\n\n${QUESTION}\n\n${lines.startsWith('..') ? '' : end}\n`;
    const [message = '', ...others] = await listMessages(text, format);
    expect(others).toEqual([]);
    expect(message).toContain(`expected \`${opener}\` in place of lines 1 to `);
    expect(message).toContain('write the question between it and `:::`');
  });

  it('stay in place where the question goes on around them', async () => {
    const text = `:::quiz[Modules]\n\n${QUESTION}\n\n:attempts: 2\n\nBecause.\n\n:::\n`;
    const [message = ''] = await listMessages(text, format);
    expect(message).toContain(
      'expected `:::quiz[Modules]{attempts=2}` in place of line 1, and nothing in place of line 8',
    );
  });

  it.each([':shuffle: in Python is a function', ':name:', 'The :class: of it'])(
    'are not all that stands between colons: %s',
    async (line) => {
      const messages = await listMessages(`${line}\n\n:::quiz\n\n${QUESTION}\n\n:::\n`, format);
      expect(messages).toEqual([]);
    },
  );
});

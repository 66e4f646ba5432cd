import {describe, expect, it} from 'vitest';

import {listMessages} from '../../support/listMessages.js';

const fence = (code: string, lang = 'js'): string => `\`\`\`${lang}\n${code}\n\`\`\``;

const ask = (directive: string, ...blocks: string[]): string =>
  `:::quiz\n\nPut it together.\n\n${directive}\n\n${blocks.join('\n\n')}\n\n:::\n`;

/** Programs in several blocks, and the lines that are one program. */
const SPLIT = [
  ['a = 1', 'b = 2'],
  ['a = 1', 'b = 2', 'c = 3'],
  ['a = 1', 'b = 2', 'c = 3', 'd = 4'],
  ['a = 1', 'b = 2\nc = 3', 'd = 4'],
  ['a = 1\nb = 2', 'c = 3', 'd = 4'],
  ['a = 1\nb = 2', 'c = 3\nd = 4', 'e = 5\nf = 6'],
];

describe.each(['md', 'mdx'] as const)('as %s, a program below `::lines`', (format) => {
  it.each(SPLIT.map((blocks) => [blocks]))('is one code block: %j', async (blocks) => {
    const [message = '', ...others] = await listMessages(
      ask('::lines', ...blocks.map((code) => fence(code))),
      format,
    );
    const lines = blocks.flatMap((code) => code.split('\n'));
    const quoted = lines.map((line) => `\`${line}\``);
    expect(message).toMatch(/^7:1 /);
    expect(message).toContain(
      `one code block below \`::lines\` with the lines ${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1) ?? ''};`,
    );
    expect(others).toEqual([]);
    expect(await listMessages(ask('::lines', fence(lines.join('\n'))), format)).toEqual([]);
  });

  it('is one code block of blocks', async () => {
    const [message] = await listMessages(
      ask('::lines{by=block}', fence('a = 1\nb = 2'), fence('c = 3'), fence('d = 4')),
      format,
    );
    expect(message).toContain('all blocks of the program, and a blank line between two of them');
  });

  it('of many lines is not shown', async () => {
    const many = Array.from({length: 9}, (_, index) => fence(`a${index} = 1`));
    const [message] = await listMessages(ask('::lines', ...many), format);
    expect(message).toContain('with all lines of the program;');
  });

  it.each([
    [[fence('a = 1\nb = 2')]],
    [[fence('a = 1\nb = 2'), fence('c = 3')]],
    [[fence('a = 1\nb = 2'), fence('c = 3'), 'It prints this:', fence('3')]],
    [[fence('a = 1\nb = 2'), fence('c = 3'), fence('a = 1\nb = 2')]],
    [[fence('a = 1\nb = 2'), fence('c = 3'), fence('3', 'text')]],
    [[fence('a = 1\nb = 2'), fence('c = 3'), fence('d = 4'), 'So it is.']],
    [[fence('a = 1\nb = 2'), fence('c = 3'), '::explanation', fence('d = 4')]],
  ])('may have wrong lines and an explanation of code: %j', async (blocks) => {
    expect(await listMessages(ask('::lines', ...blocks), format)).toEqual([]);
  });
});

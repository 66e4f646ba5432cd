import {describe, expect, it} from 'vitest';

import {lintText} from './lintText.js';

const ask = (interaction: string, explanation = ''): string =>
  `:::quiz\n\nBegin with the smallest.\n\n${interaction}\n${explanation && `\n${explanation}\n`}\n:::\n`;

/** What the linter says of a page, the same in both formats. */
async function listFound(text: string): Promise<string[]> {
  const both = await Promise.all(
    ['md', 'mdx'].map(async (format) => {
      const {messages} = await lintText(text, {path: `docs/page.${format}`});
      return messages.map(({rule, place, reason}) => `${place?.start.line} ${rule} ${reason}`);
    }),
  );
  expect(both[0]).toEqual(both[1]);
  return both[0] ?? [];
}

const order = (items: readonly string[], mark = '.'): string =>
  `::order\n\n${items.map((item, index) => `${index + 1}${mark} ${item}`).join('\n')}`;

const SHORT = ['Bit', 'Byte', 'Kilobyte'];

describe('an explanation as the last item', () => {
  it.each([
    'Each size is larger than the one before, for example a byte has eight bits.',
    'A byte has eight bits.',
    '`Bit` is the smallest of all units.',
    '**Each** size is _larger_ than the one before.',
    'Jede Größe ist größer als die vorige.',
    'ビットは最小の単位で、バイトは8ビットです。',
    'Is it really larger than the one before? It is, by eight!',
  ])('is told to stand below the list: %s', async (sentence) => {
    for (const mark of ['.', ')']) {
      const found = await listFound(ask(order([...SHORT, sentence], mark)));
      expect(found).toHaveLength(1);
      expect(found[0]).toMatch(/^10 doubtful-order Unexpected sentence as the last of short items/);
      expect(found[0]).toContain(`${sentence}`);
      expect(found[0]).toContain(`below the list, without \`4${mark}\``);
    }
    expect(await listFound(ask(order(SHORT), sentence)), 'the cure').toEqual([]);
  });

  it.each(['Explanation: bigger and bigger', '**Explanation:** A byte has eight bits.'])(
    'loses its label, and needs no stop: %s',
    async (sentence) => {
      const [found = '', ...rest] = await listFound(ask(order([...SHORT, sentence])));
      expect(rest).toEqual([]);
      expect(found).toMatch(/expected `(?:bigger|A byte)/);
    },
  );

  it('may go over two lines', async () => {
    const [found] = await listFound(
      ask(order([...SHORT, 'Each size is larger\n   than the other.'])),
    );
    expect(found).toContain('expected `Each size is larger than the other.` below the list');
  });

  it.each([
    [['Bit', 'Byte', 'Kilobyte', 'Everything that is larger than the others']],
    [['The bit is sent.', 'It arrives.', 'The server writes it into its long list.']],
    [['wake up,', 'wash, and', 'go to the station by the bus of line 4.']],
    [['The client sends a request', 'The server answers it', 'Both of them close the connection.']],
    [['Bit', 'A byte has eight bits, each a bit.']],
    [['A', 'B', 'C, D etc.']],
  ])('is an item where others are alike, or it is none: %j', async (items) => {
    const found = await listFound(ask(order(items)));
    expect(found).toEqual([expect.stringContaining('missing-explanation')]);
  });

  it('is an item where the explanation stands below', async () => {
    const items = [...SHORT, 'Everything that is larger than the others.'];
    expect(await listFound(ask(order(items), 'A byte has eight bits.'))).toEqual([]);
  });
});

describe('an explanation as the last line of a program', () => {
  const lines = (last: string): string =>
    `::lines\n\n\`\`\`sh\ngit add;\ngit commit\n${last}\n\`\`\``;

  it('is told to stand below the block', async () => {
    const found = await listFound(ask(lines('Only what was added is in the commit.')));
    expect(found).toEqual([expect.stringMatching(/^10 doubtful-order .* below the code block/)]);
  });

  it.each(['# Only what was added is in the commit.', 'echo "It is done, and well."', 'cd ..'])(
    'is code: %s',
    async (last) => {
      const found = await listFound(ask(lines(last)));
      expect(found).toEqual([expect.stringContaining('missing-explanation')]);
    },
  );
});

describe('an explanation as the last row', () => {
  const match = (last: string): string =>
    `::match\n\n| Name | Port |\n| --- | --- |\n| SSH | 22 |\n| HTTPS | 443 |\n${last}`;

  it.each([
    '| Ports below 1024 are the known ones. | |',
    '| Ports below 1024 are the known ones. |',
  ])('is told to stand below the table: %s', async (last) => {
    const found = await listFound(ask(match(last)));
    expect(found).toEqual([
      expect.stringContaining(
        '11 invalid-table Unexpected sentence as the last row, like an explanation, expected `Ports below 1024 are the known ones.` below the table',
      ),
    ]);
  });

  it('is a row without a right cell otherwise', async () => {
    const [found] = await listFound(ask(match('| HTTP | |')));
    expect(found).toContain('row without a right cell');
  });
});

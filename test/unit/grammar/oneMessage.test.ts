import {describe, expect, it} from 'vitest';

import {LEAF_NAMES} from '../../../plugin/src/grammar/names.js';
import {listMessages} from '../../support/listMessages.js';

const OPTIONS = '- [x] a\n- [ ] b\n';

/** Sections in which a directive of each name has its place. */
const SECTIONS: Record<(typeof LEAF_NAMES)[number], (directive: string) => string> = {
  question: (directive) => `${directive}\n\nWhich?\n\n${OPTIONS}`,
  hint: (directive) => `Which?\n\n${directive}\n\n${OPTIONS}`,
  explanation: (directive) => `Which?\n\n${OPTIONS}\n${directive}\n\nBecause.\n`,
  match: (directive) => `Which?\n\n${directive}\n\n| a | b |\n| - | - |\n| 1 | 2 |\n| 3 | 4 |\n`,
  order: (directive) => `Which?\n\n${directive}\n\n1. a\n2. b\n3. c\n`,
  lines: (directive) => `Which?\n\n${directive}\n\n\`\`\`js\na\nb\n\`\`\`\n`,
  output: (directive) => `Which?\n\n\`\`\`js\na\n\`\`\`\n\n${directive}\n\n\`\`\`\nb\n\`\`\`\n`,
  recall: (directive) => `Which?\n\n${directive}\n\nThis.\n`,
  true: (directive) => `Is it?\n\n${directive}\n\nIt is.\n`,
  false: (directive) => `Is it?\n\n${directive}\n\nIt is not.\n`,
};

/** Slips that each directive can have, with the name in the place of `NAME`. */
const SLIPS = [
  ':::NAME',
  '::::NAME',
  ':::NAME\n:::',
  '- ::NAME',
  '> ::NAME',
  '# ::NAME',
  'Text. ::NAME',
  '::NAME Text',
  ':: NAME',
  '：：NAME',
  '::NAME]',
  '::NAME{',
  '::NAME[',
  '::NAME{a=}',
  '::NAME{zzz}',
  '::NAME::',
  '::NAME:',
  ':NAME',
  ': NAME',
  '：NAME',
  ':NAME::',
];

/** The same with a capital letter. Two colons around a word are an emoji, and `:question:` is one. */
const CAPITAL_SLIPS = ['::Name', '::NAME', '::Name:', ':Name', '::: Name', '：：Name', ':Name::'];

const cases = LEAF_NAMES.flatMap((name) =>
  SLIPS.map((slip) => {
    const written = slip.replace(
      'NAME',
      name === 'hint' && !/[[{]/.test(slip) ? 'hint[Look]' : name,
    );
    return {name, written, text: `:::quiz\n\n${SECTIONS[name](written)}\n:::\n`};
  }),
);

const capitals = LEAF_NAMES.flatMap((name) =>
  CAPITAL_SLIPS.map((slip) => {
    const capital = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    const written = slip.replace('NAME', name.toUpperCase()).replace('Name', capital);
    const label = name === 'hint' ? '[Look]' : '';
    return {name, written: `${written}${label}`, right: `::${name}${label}`};
  }),
);

describe.each(['md', 'mdx'] as const)('as %s, a slip in a leaf directive', (format) => {
  // A hint without its brackets says nothing, which is a mistake of its own.
  it.each(cases.filter(({written}) => written !== '::hint{zzz}'))(
    'gets one message: $written',
    async ({text}) => {
      expect(await listMessages(text, format)).toHaveLength(1);
    },
  );

  it.each(capitals)(
    'gets one message that shows the whole line: $written',
    async ({name, written, right}) => {
      const write = (line: string): string => `:::quiz\n\n${SECTIONS[name](line)}\n:::\n`;
      const messages = await listMessages(write(written), format);
      expect(messages).toEqual([expect.stringContaining(`; write \`${right}\``)]);
      expect(await listMessages(write(right), format)).toEqual([]);
    },
  );

  it.each([
    ['hint', '::提示[Look]', '::hint[Look]'],
    ['hint', '::ヒント[Look]', '::hint[Look]'],
    ['hint', '：：提示[Look]', '::hint[Look]'],
    ['explanation', '::explicación', '::explanation'],
    ['explanation', '::解释', '::explanation'],
  ] as const)('gets one message by its name in another language: %s %s', async (...line) => {
    const [name, written, right] = line;
    const write = (directive: string): string => `:::quiz\n\n${SECTIONS[name](directive)}\n:::\n`;
    const messages = await listMessages(write(written), format);
    expect(messages).toEqual([expect.stringContaining(`; write \`${right}\``)]);
  });

  it.each(['explanation', 'match', 'order', 'lines', 'output', 'recall', 'true'] as const)(
    'gets one message where a blank stands in its brackets: ::%s',
    async (name) => {
      const text = `:::quiz\n\n${SECTIONS[name](`::${name}[a [[b]] c]`)}\n:::\n`;
      const messages = await listMessages(text, format);
      expect(messages).toEqual([expect.stringMatching(/invalid-attribute .*text in brackets/)]);
    },
  );

  it.each([
    ['::review[See](#a)\n\nWhich?', '3:1 unknown-directive'],
    ['::question[Which?]{#a}', '3:1 invalid-attribute'],
  ])('gets one message with text in the wrong place: %s', async (prompt, start) => {
    const messages = await listMessages(`:::quiz\n\n${prompt}\n\n${OPTIONS}\n:::\n`, format);
    expect(messages).toEqual([expect.stringContaining(start)]);
  });

  it('names a gap in code by the line of its fence', async () => {
    const text = ':::quiz\n\nFill in.\n\n```js\nconst a = ___;\n```\n\n:::\n';
    expect(await listMessages(text, format)).toEqual([
      expect.stringMatching(/^5:1 missing-answer .* the word `blanks` .* `\[\[key\]\]`/),
    ]);
  });

  it('hides no other mistake of its question', async () => {
    const text = ':::quiz\n\nWhich?\n\n> ::hint[Look]\n\n:::\n';
    const rules = (await listMessages(text, format)).map((message) => message.split(' ')[1]);
    expect(rules).toEqual(['missing-answer', 'misplaced-directive']);
  });
});

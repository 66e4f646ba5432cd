import {describe, expect, it} from 'vitest';

import {listMessages} from '../../support/listMessages.js';

const ask = (question: string): string => `:::quiz\n\nWhich?\n\n${question}\n\n:::\n`;

const TABLE =
  '::match\n\n| A | B |\n| --- | --- |\n| 1. Austen | a. Ulysses |\n| 2. Joyce | b. Faust |\n| 3. Goethe | c. Emma |';
const ROWS =
  'rows `| Austen | Emma |`, `| Joyce | Ulysses |` and `| Goethe | Faust |` in the table';
const LIST = '::order\n\n1. Eat\n2. Mix\n3. Bake';
const ITEMS = 'items `1. Mix`, `2. Bake` and `3. Eat`';

const KEYS: [question: string, key: string, cure: string][] = [
  ...[
    'Key: 1–c, 2–a, 3–b',
    'Answers: 1c 2a 3b',
    '**Solution:** 1 = C, 2 = A and 3 = B.',
    'Lösung: 1→c; 2→a; 3→b',
  ].map((key): [string, string, string] => [TABLE, key, ROWS]),
  ...['Answer: 2, 3, 1', 'Correct order: B, C, A', 'Key: 2-3-1', 'Order: 2 → 3 → 1'].map(
    (key): [string, string, string] => [LIST, key, ITEMS],
  ),
  ['::lines\n\n```py\nb\na\n```', 'Answer: 2, 1', 'the lines of the code in this order'],
];

/** What is copied from a terminal, and the lines of it that nothing prints. */
const SESSIONS: [printed: string, lines: string][] = [
  ['$ sort x\nfig\n$', 'lines 8 and 10'],
  ['$ ./run.sh\nfig', 'line 8'],
  ['>>> x = 1\n>>> x\n1', 'lines 8 and 9'],
  ['>>> for x in y:\n...     x\n1', 'lines 8 and 9'],
  ['user@host:~/x$ ls\na', 'line 8'],
  ['PS C:\\Users> dir\na', 'line 8'],
];

describe.each(['md', 'mdx'] as const)('as %s, what tells a key beside a directive', (format) => {
  it.each(KEYS)('is shown as the key itself: %j, %j', async (question, key, cure) => {
    const [message = '', ...others] = await listMessages(ask(`${question}\n\n${key}`), format);
    expect(message).toMatch(/^1?\d:1 foreign-notation /);
    expect(message).toContain(`tells a key in words, expected ${cure}, and no such line (`);
    expect(others).toEqual([]);
  });

  it('is missed on a worksheet', async () => {
    expect(await listMessages(ask(TABLE), format)).toEqual([
      expect.stringMatching(/^9:1 foreign-notation .* expected in each row what belongs together/),
    ]);
  });

  it.each([
    `${LIST}\n\nOrder: it matters in a kitchen.`,
    `${LIST}\n\nAnswer: 1, 2, 3`,
    `${LIST}\n\nThe 2 and the 3 are often mixed up.`,
    '::match\n\n| A | B |\n| --- | --- |\n| 1. Austen | Emma |\n| 2. Joyce | Ulysses |',
    '::match\n\n| A | B |\n| --- | --- |\n| Austen | Emma |\n| Joyce | Ulysses |\n\nAnswer: 2 of 3 readers know.',
    '- [x] a\n- [ ] b',
  ])('is no other text: %j', async (question) => {
    expect(await listMessages(ask(question), format)).toEqual([]);
  });
});

describe.each(['md', 'mdx'] as const)('as %s, a terminal copied as what is printed', (format) => {
  it.each(SESSIONS)('is told which lines are commands: %j', async (printed, lines) => {
    const [message = '', ...others] = await listMessages(
      ask(`::output\n\n\`\`\`console\n${printed}\n\`\`\``),
      format,
    );
    expect(message).toMatch(/^8:1 foreign-notation /);
    expect(message).toContain(`only what is printed below \`::output\`, without ${lines};`);
    expect(others).toEqual([]);
  });

  it.each(['$ 5', '> quoted', '5 $', '... and so on', '# A comment', 'a@b.c'])(
    'is none with %j',
    async (printed) => {
      const text = ask(`::output\n\n\`\`\`\n${printed}\n\`\`\``);
      expect(await listMessages(text, format)).toEqual([]);
    },
  );
});

describe.each(['md', 'mdx'] as const)('as %s, wrong lines of code', (format) => {
  it.each(['```diff\n+a\n+  b\n-c\n```', '```\n+ a\n+ b\n- c\n```'])(
    'are told from right ones by no sign: %j',
    async (code) => {
      expect(await listMessages(ask(`::lines\n\n${code}`), format)).toEqual([
        expect.stringMatching(/^10:1 foreign-notation .* lines with `-` in a second code block/),
      ]);
    },
  );

  it.each([
    'Lines that do not belong:',
    "These lines don't belong:",
    'Not needed:',
    'Superfluous lines',
    'Red herrings:',
    'Diese Zeilen gehören nicht dazu:',
  ])('stand directly below the others, without %j', async (text) => {
    const question = `::lines\n\n\`\`\`sql\na\nb\n\`\`\`\n\n${text}\n\n\`\`\`sql\nc\n\`\`\``;
    expect(await listMessages(ask(question), format)).toEqual([
      expect.stringMatching(
        /^12:1 foreign-notation .* directly below the other one; leave the text/,
      ),
    ]);
  });

  it.each([
    '```yaml\n- a\n- b\n```',
    '```\n+1\n+2\n```',
    '```diff\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n```',
    '```sql\na\nb\n```\n\nThe same on one line:\n\n```sql\nc\n```',
    '```sql\na\nb\n```\n\nWithout it, the rest is not needed.\n\n```sql\nc\n```',
  ])('are none of these: %j', async (code) => {
    expect(await listMessages(ask(`::lines\n\n${code}`), format)).toEqual([]);
  });
});

import {describe, expect, it} from 'vitest';

import {listMessages} from '../../support/listMessages.js';

const FORMATS = ['md', 'mdx'] as const;

const ask = (question: string): string => `:::quiz\n\n${question}\n\n:::\n`;

const STEPS = '1. Mix\n2. Knead\n3. Bake';
const CODE = '```py\nprint(1)\n```';
const PORTS = '| Name | Port |\n| --- | --- |\n| HTTP | 80 |\n| HTTPS | 443 |';
const ORDERED = ['1. Mix', '2. Knead', '3. Bake'];

/** A question without its directive, the line of what lacks it, what the message asks for, and the question as it should be. */
const MEANT: [question: string, line: number, cure: string, cured: string][] = [
  ...[
    'Put the steps into their order.',
    'Arrange these steps.',
    'Please sort them from first to last.',
    'What is the right order of these steps?',
    'In which order does a baker work?',
    'What are the steps of baking bread?',
    'Bringe die Schritte in die richtige Reihenfolge.',
  ].map((prompt): [string, number, string, string] => [
    `${prompt}\n\n${STEPS}`,
    5,
    '`::order` on a line of its own above it',
    `${prompt}\n\n::order\n\n${STEPS}`,
  ]),
  [
    'Put the steps in order.\n\n- Mix\n- Knead\n- Bake',
    5,
    '`::order` with blank lines around it, and below it lines `1. Mix`, `2. Knead` and `3. Bake` in the right order',
    `Put the steps in order.\n\n::order\n\n${STEPS}`,
  ],
  [
    'Put the steps in order.\n\nA. Bake\nB. Mix\nC. Knead\n\nAnswer: B, C, A',
    5,
    `below it lines \`${ORDERED.slice(0, 2).join('`, `')}\` and \`3. Bake\`; remove line 9,`,
    `Put the steps in order.\n\n::order\n\n${STEPS}`,
  ],
  [
    'Put the steps in order.\n\nStep 1: Mix\nStep 2: Bake',
    5,
    '`::order` on a line of its own above it, with blank lines around it, and `1. Mix`',
    'Put the steps in order.\n\n::order\n\n1. Mix\n2. Bake',
  ],
  [
    'Arrange the lines.\n\n```py\na = 1\nprint(a)\n```',
    5,
    '`::lines` on a line of its own above it',
    'Arrange the lines.\n\n::lines\n\n```py\na = 1\nprint(a)\n```',
  ],
  [
    `Look at this.\n\n${CODE}\n\n\`\`\`output\n1\n\`\`\``,
    9,
    '`::output` on a line of its own above it',
    `Look at this.\n\n${CODE}\n\n::output\n\n\`\`\`output\n1\n\`\`\``,
  ],
  [
    `What does this print?\n\n${CODE}\n\n\`\`\`text\n1\n\`\`\``,
    9,
    '`::output` on a line of its own above it',
    `What does this print?\n\n${CODE}\n\n::output\n\n\`\`\`text\n1\n\`\`\``,
  ],
  [
    `What does it do?\n\n${CODE}\n\nOutput:\n\n\`\`\`\n1\n\`\`\``,
    11,
    '`::output` on a line of its own above it, with blank lines around it; put it in place of line 9',
    `What does it do?\n\n${CODE}\n\n::output\n\n\`\`\`\n1\n\`\`\``,
  ],
  [
    `What is printed?\n\n${CODE}\n\nOutput: \`1\``,
    9,
    '`::output` with blank lines around it, and a code block with `1` below it',
    `What is printed?\n\n${CODE}\n\n::output\n\n\`\`\`\n1\n\`\`\``,
  ],
  [
    `What is printed?\n\n${CODE}`,
    5,
    '`::output` below it',
    `What is printed?\n\n${CODE}\n\n::output\n\n\`\`\`\n1\n\`\`\``,
  ],
  [
    `Match each name with its port.\n\n${PORTS}`,
    5,
    '`::match` on a line of its own above it',
    `Match each name with its port.\n\n::match\n\n${PORTS}`,
  ],
  [
    `Who has which port?\n\n${PORTS}`,
    5,
    '`::match` on a line of its own above it',
    `Who has which port?\n\n::match\n\n${PORTS}`,
  ],
  [
    'Match them.\n\n- HTTP -> 80\n- HTTPS -> 443',
    5,
    '`::match` with blank lines around it, and below it `| Given | Match |`',
    'Match them.\n\n::match\n\n| Given | Match |\n| --- | --- |\n| HTTP | 80 |\n| HTTPS | 443 |',
  ],
  ...[
    '| Option | Right |\n| --- | --- |\n| 443 | yes |\n| 80 | no |',
    '| | |\n|-|-|\n| x | 443 |\n| | 80 |',
  ].map((table): [string, number, string, string] => [
    `Which port?\n\n${table}`,
    5,
    '`- [x] 443` and `- [ ] 80` in place of it',
    'Which port?\n\n- [x] 443\n- [ ] 80',
  ]),
  [
    '| Question | Answer 1 | Answer 2 | Correct |\n| --- | --- | --- | --- |\n| Which port? | 80 | 443 | 2 |',
    3,
    '`Which port?`, `- [ ] 80` and `- [x] 443` in place of it',
    'Which port?\n\n- [ ] 80\n- [x] 443',
  ],
];

describe.each(FORMATS)('as %s, a question without its directive', (format) => {
  it.each(MEANT)('is told which one: %j', async (question, line, cure, cured) => {
    const [message = '', ...others] = await listMessages(ask(question), format);
    expect(message).toMatch(new RegExp(`^${line}:1 missing-answer `));
    expect(message).toContain(cure);
    expect(others).toEqual([]);
    expect(await listMessages(ask(cured), format)).toEqual([]);
  });

  it.each([
    'Which of these steps comes first?\n\n1. Mix\n2. Bake',
    'What is the correct order?\n\n1. Mix, knead, bake\n2. Bake, mix, knead',
    'Put the first step here.\n\nA. Mix\nB. Bake\n\nAnswer: A',
  ])('is told to have options where it asks for one of them: %j', async (question) => {
    expect(await listMessages(ask(question), format)).toEqual([
      expect.stringMatching(/^5:1 missing-answer .* expected lines `- \[.\] Mix/),
    ]);
  });
});

import {describe, expect, it} from 'vitest';

import {listMessages} from '../../support/listMessages.js';

const ask = (text: string): string => `:::quiz\n\n${text}\n\n:::\n`;

const NUMBERS = 'A browser finds an address with [[1]] and asks for a page over [[2]].';
const LETTERS = 'A browser finds an address with [[a]] and asks for a page over [[b]].';

/** Lists of answers below blanks that are numbers. */
const ANSWERS = [
  'Answers: 1 = DNS, 2 = HTTP',
  'Answers: 1: DNS, 2: HTTP',
  'Answers: 1. DNS 2. HTTP',
  'Answers: (1) DNS, (2) HTTP',
  'Answers: 1) DNS; 2) HTTP',
  'Answers: 1 - DNS, 2 - HTTP.',
  'Answers: DNS, HTTP',
  '**Answers:** 1 → DNS, 2 → HTTP',
  'Lösung: 1 = DNS, 2 = HTTP',
  'Answers:\n\n1. DNS\n2. HTTP',
  '**Answers**\n\n- 1: DNS\n- 2: HTTP',
  '1 = DNS\n2 = HTTP',
  '1: DNS\n\n2: HTTP',
  '1. DNS\n2. HTTP',
  '- (1) DNS\n- (2) HTTP',
  '> Answers: 1 = DNS, 2 = HTTP',
  '<details>\n<summary>Answers</summary>\n\n1. DNS\n2. HTTP\n\n</details>',
];

describe.each(['md', 'mdx'] as const)('as %s, numbered blanks', (format) => {
  const expectCure = async (question: string, names: [string, string]): Promise<void> => {
    const messages = await listMessages(ask(question), format);
    const message = messages.find((each) => each.includes('so that')) ?? '';
    expect(message).toMatch(/^3:33 foreign-notation /);
    expect(message).toContain(
      `expected \`[[DNS]]\` in place of \`[[${names[0]}]]\` and \`[[HTTP]]\` in place of \`[[${names[1]}]]\`; remove line`,
    );
  };

  it.each(ANSWERS)('take the answers of a list: %j', async (answers) => {
    await expectCure(`${NUMBERS}\n\n${answers}`, ['1', '2']);
  });

  it.each(['Answers: a = DNS, b = HTTP', 'a) DNS\nb) HTTP', 'Answers: DNS, HTTP'])(
    'may be letters: %j',
    async (answers) => {
      await expectCure(`${LETTERS}\n\n${answers}`, ['a', 'b']);
    },
  );

  it('have one message, with the lines to remove', async () => {
    const messages = await listMessages(ask(`${NUMBERS}\n\nAnswers:\n\n1. DNS\n2. HTTP`), format);
    expect(messages).toEqual([
      expect.stringContaining('remove lines 5 to 8, which tell the answers'),
    ]);
  });

  it.each([
    '1. DNS\n2. HTTP\n3. FTP',
    '1. DNS\n1. HTTP\n1. FTP',
    '1) DNS\n2) HTTP\n3) FTP',
    '1 = DNS, 2 = HTTP, 3 = FTP',
    '1. DNS\n\n2. HTTP\n\n3. FTP',
    '- 1: DNS\n- 2: HTTP\n- 3: FTP',
    'Choices:\n\n- DNS\n- HTTP\n- FTP',
    'Choices: DNS, HTTP, FTP',
    '**Options:**\n\n1. DNS\n2. HTTP\n3. FTP',
    'Answers:\n\n1. DNS\n2. HTTP\n3. FTP',
  ])('are selects where the list has more texts: %j', async (answers) => {
    const text = ask(`${NUMBERS}\n\n${answers}\n\nNames are for people.`);
    const [message = '', ...others] = await listMessages(text, format);
    expect(others).toEqual([]);
    expect(message).toContain(
      'expected `[[DNS|!HTTP|!FTP]]` in place of `[[1]]` and `[[HTTP|!DNS|!FTP]]` in place of `[[2]]`; remove line',
    );
    const [, first = '', last = first] = /remove lines? (\d+)(?: to (\d+))?/.exec(message) ?? [];
    const lines = text.split('\n');
    lines.splice(Number(first) - 1, Number(last) - Number(first) + 1);
    expect(lines.filter(Boolean)).toEqual([':::quiz', NUMBERS, 'Names are for people.', ':::']);
  });

  it('may be in another order, and come twice', async () => {
    const text = `It is [[2]], then [[1]], then [[2]].\n\n1. DNS\n2. HTTP\n3. FTP`;
    const [message] = await listMessages(ask(text), format);
    expect(message).toContain(
      'expected `[[HTTP|!DNS|!FTP]]` in place of `[[2]]` and `[[DNS|!HTTP|!FTP]]` in place of `[[1]]`;',
    );
  });

  it('are letters with more choices', async () => {
    const [message] = await listMessages(ask(`${LETTERS}\n\na) DNS\nb) HTTP\nc) FTP`), format);
    expect(message).toContain('expected `[[DNS|!HTTP|!FTP]]` in place of `[[a]]`');
  });

  it('have backslashes in a table', async () => {
    const table = '| Step | Protocol |\n| --- | --- |\n| Name | [[1]] |\n| Page | [[2]] |';
    const [message] = await listMessages(ask(`${table}\n\n1. DNS\n2. HTTP\n3. FTP`), format);
    expect(message).toContain('expected `[[DNS\\|!HTTP\\|!FTP]]` in place of `[[1]]`');
  });

  it.each([
    NUMBERS,
    'It has [[3]] layers and [[2]] roles.\n\n1. Model\n2. View\n3. Controller',
    'It has [[3]] layers and [[1]] role.\n\n1. Model\n2. View\n3. Controller',
    `${NUMBERS}\n\nOne and two are the first ones.`,
    `${NUMBERS}\n\n1. Count what stands before it.\n2. Add one to what you have.`,
    `${NUMBERS}\n\nAnswers: 1, 2`,
    `${NUMBERS}\n\nFirst: one, second: two.`,
    'A byte has [[8]] bits, and a nibble [[4]].\n\n8: byte\n4: nibble',
    'It is [[1]].\n\n1: it is the first.',
    'The note is [[a]], and then [[b]].\n\nThey are neighbours.',
    'It asks [[DNS]] and [[HTTP]].\n\n1. DNS\n2. HTTP',
  ])('are keys where no list has other ones: %j', async (question) => {
    expect(await listMessages(ask(question), format)).toEqual([]);
  });
});

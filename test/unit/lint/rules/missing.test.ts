import {describe, expect, it} from 'vitest';

import {lintText} from './lintText.js';

/** What is said of three options, of which the first is the key, with an explanation; options are parted by bars. */
async function listRules(options: string, explanation: string): Promise<string[]> {
  const list = options
    .split(' | ')
    .map((option, index) => `- [${index === 0 ? 'x' : ' '}] ${option}`);
  const text = `:::quiz\n\nWhat is it?\n\n${list.join('\n')}\n\n${explanation}\n\n:::\n`;
  const {messages} = await lintText(text);
  return messages.map(({rule}) => rule).filter((rule) => rule === 'missing-feedback');
}

describe('an explanation that names the wrong options', () => {
  it.each([
    ['443 | 80 | 22', 'It is 443, since 80 is for HTTP and 22 for SSH.'],
    ['Copper | Plastic | Silver', 'Plastic is greasy, and silver too soft.'],
    [
      'A copper bowl | A plastic bowl | A silver bowl',
      'Plastic is greasy, and silver is too soft.',
    ],
    ['`===` | `==` | `!=`', 'While `==` converts, `!=` says what differs.'],
    ['`map` | `filter` | `reduce`', '`filter` drops items, and `reduce` makes one of many.'],
    ['It waits | It repeats the call | It fails', 'Calls are never repeated, and it fails later.'],
    ['the host | the path of the page | the query', 'The path and the query are encrypted.'],
  ])('needs no feedback below them: %s', async (options, explanation) => {
    expect(await listRules(options, explanation)).toEqual([]);
  });

  it.each([
    ['443 | 80 | 22', 'It is neither 8080 nor 2222.'],
    ['443 | 80 | 22', 'It is not 80.'],
    ['Copper | Plastic | Silver', 'It makes the foam firm.'],
    ['`===` | `==` | `=`', 'It compares without a conversion, as in a === b.'],
    ['`map` | `filter` | `reduce`', 'It makes a list of a list.'],
  ])('is told from one that does not: %s', async (options, explanation) => {
    expect(await listRules(options, explanation)).toEqual(['missing-feedback']);
  });
});

describe('what is missing in many questions of a page', () => {
  const question = (number: number) =>
    `Which is number ${number}?\n\n- [x] one ${number}\n- [ ] two ${number}\n- [ ] three ${number}\n`;
  const write = (count: number) =>
    `:::quiz\n\n${Array.from({length: count}, (_, index) => question(index)).join('\n---\n\n')}\n:::\n`;

  it('is said once for each rule, with the lines of all, and the places for programs', async () => {
    const {messages} = await lintText(write(3));
    expect(messages.map(({rule}) => rule)).toEqual(['missing-explanation', 'missing-feedback']);
    const [explanation, feedback] = messages;
    expect(explanation?.reason).toContain(
      '3 questions without an explanation, on lines 3, 11 and 19',
    );
    expect(feedback?.reason).toContain('feedback in 3 questions, on lines 6, 14 and 22');
    expect(feedback?.more?.map(({start}) => start.line)).toEqual([14, 22]);
  });

  it('is said as before where there is one question', async () => {
    const {messages} = await lintText(write(1));
    expect(messages.map(({reason}) => reason)).toEqual([
      expect.stringContaining('Unexpected question without an explanation'),
      expect.stringContaining('Unexpected 2 wrong options without feedback'),
    ]);
    expect(messages.some(({more}) => more)).toBe(false);
  });

  it('names eight lines, and how many there are beside them', async () => {
    const {messages} = await lintText(write(12));
    const said = messages.find(({rule}) => rule === 'missing-explanation');
    expect(said?.reason).toContain('lines 3, 11, 19, 27, 35, 43, 51, 59 and 4 more');
  });
});

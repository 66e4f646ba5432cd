import {describe, expect, it} from 'vitest';

import {listMessages} from '../../support/listMessages.js';
import {readQuizzes} from '../../support/readQuizzes.js';

/** What MDX cannot read, its columns in the prompt of a question, and the cure. */
const WRITTEN: [text: string, column: number, cure: string][] = [
  ['Array<number> here', 1, 'backticks around `Array<number>` if it is code'],
  ['A Vec<u8>', 3, 'backticks around `Vec<u8>`'],
  ['{a b}', 1, '`\\{` in place of `{`'],
  ['One {a b} of {c d}', 5, '`\\{` in place of `{`'],
  ['One `{` or {a', 12, '`\\{` in place of `{`'],
  ['a<br>b', 2, '`<br />`'],
  ['a <img src="a.svg"> b', 3, '`<img src="a.svg" />`'],
  ['<443>', 1, '`\\<` in place of `<`'],
  ['x <y', 3, '`\\<` in place of `<`'],
  ['x <3 y', 3, '`\\<` in place of `<`'],
  ['a <Hint> b', 3, '`</Hint>` behind what the element holds'],
  ['<b>a', 1, '`</b>` behind what the element holds'],
  ['a </b> c', 3, '`<b>` before what the element holds'],
  ['<b>a</i>', 1, '`</b>` behind what the element holds'],
  ['a <!-- b --> c', 3, '`{/*` and `*/}`'],
];

const BELOW = '\n\n- [x] a\n- [ ] b\n\n:::\n';

describe('what MDX cannot read in a quiz', () => {
  it.each(WRITTEN)('is named in a prompt: %j', async (text, column, cure) => {
    const messages = await listMessages(`:::quiz\n\n${text}${BELOW}`, 'mdx');
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(`3:${column} swallowed-text`);
    expect(messages[0]).toContain(cure);
  });

  it.each(WRITTEN)('is named in an option: %j', async (text, column, cure) => {
    const quiz = `:::quiz\n\nWhich?\n\n- [x] ${text}\n- [ ] b\n\n:::\n`;
    const messages = await listMessages(quiz, 'mdx');
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(`5:${column + 6} swallowed-text`);
    expect(messages[0]).toContain(cure);
  });

  it.each([
    ['export it as a file', 'export'],
    ['import it first', 'import'],
  ])('is named where a line begins as a script does: %j', async (text, word) => {
    const [message] = await listMessages(`:::quiz\n\n${text}${BELOW}`, 'mdx');
    expect(message).toContain(`3:1 swallowed-text Unexpected \`${word}\``);
  });

  it.each([
    ['{=443 ~80}', '[[443|!80]]'],
    ['HTTPS uses {{c1::443}}.', '[[443]]'],
    ['HTTPS uses <input>.', '[[key]]'],
  ])('is the blank of another system where a question has no answer: %j', async (text, blank) => {
    const messages = await listMessages(`:::quiz\n\n${text}\n\n:::\n`, 'mdx');
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(/^3:\d+ missing-answer/);
    expect(messages[0]).toContain(`expected \`${blank}\``);
  });

  it('is named below code with a brace that nothing closes', async () => {
    const text = `:::quiz\n\nOne:\n\n\`\`\`js\nif (a) {\n\`\`\`\n\nIs it {a b}?${BELOW}`;
    const [message] = await listMessages(text, 'mdx');
    expect(message).toContain('9:7 swallowed-text Unexpected `{a b}`');
  });

  it('has the words of MDX behind it', async () => {
    const reading = readQuizzes(`:::quiz\n\n{a b}${BELOW}`, {format: 'mdx'});
    await expect(reading).rejects.toThrow(/\n+MDX says of the file: .*Could not parse expression/);
  });
});

describe('what MDX cannot read outside of a quiz', () => {
  const QUIZ = `:::quiz\n\nWhich?${BELOW}`;

  it.each([
    `{a b}\n\n${QUIZ}`,
    `${QUIZ}\n<b>a\n`,
    `<div>\n\n${QUIZ}`,
    `${QUIZ}\na <3 b\n`,
    `${QUIZ}\n{a\n`,
  ])('is left to MDX: %j', async (text) => {
    expect(await listMessages(text, 'mdx')).toEqual([]);
    await expect(readQuizzes(text, {format: 'mdx'})).rejects.toThrow();
  });
});

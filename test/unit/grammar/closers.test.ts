import {describe, expect, it} from 'vitest';

import {listMessages} from '../../support/listMessages.js';

const FORMATS = ['md', 'mdx'] as const;

const QUESTION = 'Which?\n\n- [x] a\n- [ ] b\n\n';

describe.each(FORMATS)('as %s, a line that was meant as the end of a quiz', (format) => {
  it.each([
    '::',
    ':',
    '：：：',
    '::：',
    ';;;',
    ': : :',
    '/:::',
    ':::.',
    ':::/',
    '-- ::: --',
    ':::end',
    ':::End of quiz',
    '::: quiz end',
    '::::endquiz',
    ':::/quiz',
    '::end',
    '~~~',
    '```',
    '---',
    '***',
    ':::quiz',
  ])('is named by its line, also above another quiz: %j', async (line) => {
    const text = `:::quiz\n\n${QUESTION}${line}\n\nAfter.\n`;
    const expected = [expect.stringMatching(/^8:1 unclosed-fence .* as the end of `:::quiz`/)];
    expect(await listMessages(text, format)).toEqual(expected);
    if (line === ':::quiz') return;
    const more = `${text}\n:::quiz\n\n${QUESTION.replace('Which', 'What')}:::\n`;
    expect(await listMessages(more, format)).toEqual(expected);
  });

  it.each([
    ['So it is. :::', '8:11'],
    ['So it\nis. :::', '9:5'],
    ['So it is.:::', '8:10'],
    ['`::` it is. ::::', '8:13'],
  ])('is named behind a text: %j', async (text, place) => {
    const quiz = `:::quiz\n\n${QUESTION}${text}\n\nAfter.\n`;
    const below = new RegExp(
      `^${place} unclosed-fence .*alone on the line; put it below this line`,
    );
    expect(await listMessages(quiz, format)).toEqual([expect.stringMatching(below)]);
  });

  it('is named with the colons that it takes, and in a quotation', async () => {
    const text = `> ::::quiz\n>\n> Which?\n>\n> - [x] a\n> - [ ] b\n>\n> ::\n`;
    const [message] = await listMessages(text, format);
    expect(message).toMatch(/^8:3 unclosed-fence .*`::` .*`::::quiz`, expected `::::` alone/);
  });

  it.each([
    'A line of code:\n\n```\n::\n```\n',
    'A table:\n\n| a | b |\n| :-- | --: |\n| :: | 1 |\n',
    '---\n\nWhat?\n\n- [x] a\n- [ ] b\n',
    ':::tip\n\nHint\n',
    'The end of the quiz\n',
  ])('is none of these: %j', async (after) => {
    const [message] = await listMessages(`:::quiz\n\n${QUESTION}${after}`, format);
    expect(message).toMatch(/^1:1 unclosed-fence /);
  });
});

describe('in a file that MDX refuses, a line that was meant as the end of a quiz', () => {
  it('is named by its line', async () => {
    const messages = await listMessages(`:::quiz\n\n${QUESTION}</quiz>\n`, 'mdx');
    expect(messages).toEqual([expect.stringMatching(/^8:1 unclosed-fence .*`<\/quiz>`/)]);
  });
});

describe.each(FORMATS)('as %s, a block without its end in a quiz', (format) => {
  it.each([
    ['```js\ncode\n\n', ':::', 'three backticks'],
    ['````\ncode\n', '\n:::', '4 backticks'],
    ['~~~md\n# code\n', '\n:::', '`~~~`'],
    ['```js\ncode\n\n', ':::\n\n```js\nother code\n```', 'three backticks'],
    ['```js\ncode\n\n', ':::\n\n```\nother code\n```\n\n:::note\n\nA\n\n:::', 'three backticks'],
  ])('is named by its first line, where it is code: %j', async (code, end, fence) => {
    const text = `:::quiz\n\nWhat?\n\n${code}- [x] a\n- [ ] b\n${end}\n`;
    const [message, ...others] = await listMessages(text, format);
    expect(others).toEqual([]);
    expect(message).toMatch(/^5:1 stray-fence .*code block without its end/);
    expect(message).toContain(`a line of ${fence} after the code`);
  });

  it('is named by its first line, where it is another block', async () => {
    const text = '::::quiz\n\nWhat?\n\n:::note\n\nText.\n\n- [x] a\n- [ ] b\n\n::::\n';
    const [message] = await listMessages(text, format);
    expect(message).toMatch(/^5:1 stray-fence .*`:::note` without its end/);
  });

  it('is not taken for code that shows `:::`', async () => {
    const text = `:::quiz\n\nWhat?\n\n\`\`\`md\n:::note\n:::\n\`\`\`\n\n- [x] a\n- [ ] b\n\n:::\n`;
    const [message] = await listMessages(text, format);
    expect(message).toMatch(/^7:1 stray-fence .*add a colon to both fences/);
  });
});

describe.each(FORMATS)('as %s, a `:::` behind the end of a quiz', (format) => {
  it.each([
    ['', '10:1', /remove it$/],
    ['After.\n\n', '12:1', /remove it, or the one in line 8/],
  ])('is one too many: %j', async (between, place, note) => {
    const text = `:::quiz\n\n${QUESTION}:::\n\n${between}:::\n`;
    const [message = '', ...others] = await listMessages(text, format);
    expect(others).toEqual([]);
    expect(message).toContain(`${place} stray-fence Unexpected \`:::\` behind the end of the quiz`);
    expect(message.replace(/ \(.*/, '')).toMatch(note);
  });
});

describe.each(['md', 'mdx'] as const)('as %s, a quiz without its end', (format) => {
  it.each(['：：：quiz', '::: quiz', ':::Quiz', ':::quiz Title'])(
    'is named beside the slip in the opener of the next one: %s',
    async (opener) => {
      const body = 'Which?\n\n- [x] a\n- [ ] b\n';
      const messages = await listMessages(
        `:::quiz\n\n${body}\n${opener}\n\n${body}\n:::\n`,
        format,
      );
      expect(messages).toEqual([
        expect.stringMatching(/^1:1 unclosed-fence .* a line `:::` /),
        expect.stringMatching(/^8:\d malformed-fence .* write `:::quiz/),
      ]);
    },
  );
});

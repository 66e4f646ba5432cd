import {describe, expect, it} from 'vitest';

import {listMessages} from '../../support/listMessages.js';

const FORMATS = ['md', 'mdx'] as const;

const ask = (body: string): string => `:::quiz\n\n${body}\n\nSo it is.\n\n:::\n`;

describe.each(FORMATS)('as %s, questions in one list', (format) => {
  it.each([
    ['1. Which is private?', '2. Which is local?'],
    ['1. Which is private?', '1. Which is local?'],
    ['- Which is private?', '- Which is local?'],
    ['1. Name the private one here', '2. Name the local one here'],
    ['1. **Which is private?**', '2. **Which is local?**'],
  ])('are told to stand by themselves: %s', async (first, second) => {
    const indent = ' '.repeat(first.indexOf(' ') + 1);
    const options = (right: string, wrong: string) =>
      `${indent}- [x] ${right}\n${indent}- [ ] ${wrong}`;
    const text = ask(
      `${first}\n\n${options('10.0.0.1', '8.8.8.8')}\n\n${second}\n\n${options('::1', '::2')}`,
    );
    const [message, ...others] = await listMessages(text, format);
    expect(others).toEqual([]);
    const [a, b] = [first, second].map((name) => name.replace(/^\S+ /, ''));
    expect(message).toContain('3:1 nested-task-list Unexpected 2 questions in one list');
    expect(message).toContain(
      `\`${a}\` above \`- [x] 10.0.0.1\` and \`- [ ] 8.8.8.8\`; then \`---\`, and \`${b}\` above \`- [x] ::1\` and \`- [ ] ::2\``,
    );
    const cured = `${a}\n\n- [x] 10.0.0.1\n- [ ] 8.8.8.8\n\n---\n\n${b}\n\n- [x] ::1\n- [ ] ::2`;
    expect(await listMessages(ask(cured), format)).toEqual([]);
  });

  it('are groups of options where one of them has no right option', async () => {
    const text = ask(
      'Which?\n\n- Redirects\n  - [ ] 301\n  - [ ] 302\n- Errors\n  - [x] 404\n  - [ ] 500',
    );
    const [message] = await listMessages(text, format);
    expect(message).toContain('options in groups');
  });
});

describe.each(FORMATS)('as %s, a quiz of which only the first line is indented', (format) => {
  const rest = 'Which?\n\n- [x] a\n- [ ] b\n\n:::';

  it.each([
    ['2. Clone it:\n\n   ', '3 spaces', 4],
    ['- Clone it:\n\n  ', '2 spaces', 3],
    ['10. Clone it:\n\n    ', '4 spaces', 5],
    ['> Clone it:\n>\n> ', '`> `', 3],
  ])('is told how far to indent all of it: %j', async (above, mark, column) => {
    const [message, ...others] = await listMessages(
      `${above}:::quiz\n\n${rest}\n\n3. Start\n`,
      format,
    );
    expect(others).toEqual([]);
    expect(message).toContain(`3:${column} unclosed-fence`);
    expect(message).toContain(
      `expected ${mark} before each line of the quiz, up to its \`:::\` in line 10`,
    );
    const before = above.split('\n').at(-1) ?? '';
    const indented = rest
      .split('\n')
      .map((line) => (before + line).trimEnd())
      .join('\n');
    const whole = `${above}:::quiz\n${before.trimEnd()}\n${indented}\n`;
    expect(await listMessages(whole, format), 'the whole quiz').toEqual([]);
    const bare = `${above.trimEnd()}\n\n:::quiz\n\n${rest}\n`;
    expect(await listMessages(bare, format), 'none of it').toEqual([]);
  });
});

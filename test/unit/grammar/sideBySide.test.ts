import {describe, expect, it} from 'vitest';

import {listMessages} from '../../support/listMessages.js';

const write = (line: string): string =>
  `:::quiz\n\nWhich?\n\n${line}\n\n- [x] a\n- [ ] b\n\nBecause.\n\n:::\n`;

describe.each(['md', 'mdx'] as const)('as %s, two directives on one line', (format) => {
  it.each([
    ['::hint[A] ::hint[B]', '::hint[B]'],
    ['::hint[A [b] c]  ::hint[`d`]', '::hint[`d`]'],
    ['::hint[A] :::hint[B]', ':::hint[B]'],
    ['::hint[A] ::hint[B] ::hint[C]', '::hint[B] ::hint[C]'],
  ])('belong on lines of their own: %s', async (line, second) => {
    const [message = '', ...others] = await listMessages(write(line), format);
    expect(others).toEqual([]);
    expect(message).toMatch(/^5:\d+ malformed-leaf .* alone on its line/);
    const quoted = second.includes('`') ? `\`\` ${second} \`\`` : `\`${second}\``;
    expect(message).toContain(`put ${quoted} on a line of its own, with a blank line between`);
    const cured = line.replace(second, '').trimEnd();
    if (!second.includes(' ') && !second.startsWith(':::')) {
      expect(await listMessages(write(`${cured}\n\n${second}`), format)).toEqual([]);
    }
  });
});

describe.each(['md', 'mdx'] as const)('as %s, text in brackets behind a directive', (format) => {
  it.each([
    ['Is it so?\n\n::false[It is not.]', '5:1', 'put `It is not.` below it after a blank line'],
    ['Is it so?\n\n::true[It is `a`.]', '5:1', 'put `` It is `a`. `` below it after a blank line'],
    ['::true[Is it so?]', '3:1', 'put `Is it so?` above it as the prompt'],
    ['::question[Which?]\n\n- [x] a\n- [ ] b', '3:1', 'put `Which?` below it as the prompt'],
    ['Which?\n\n::recall[This one.]', '5:1', 'put `This one.` below it after a blank line'],
    [
      'Which?\n\n::order[From small]\n\n1. a\n2. b',
      '5:1',
      'put `From small` into the prompt above',
    ],
  ])('gets its place: %j', async (content, at, advice) => {
    const messages = await listMessages(`:::quiz\n\n${content}\n\n:::\n`, format);
    const message = messages.find((each) => each.includes(' text in brackets after ')) ?? '';
    expect(message).toMatch(new RegExp(`^${at} invalid-attribute `));
    expect(message).toContain(advice);
  });
});

describe('an id with dots', () => {
  it.each([
    [':::quiz{#http.basics}', '#http-basics'],
    [':::quiz{#a.b.c}', '#a-b-c'],
    ['::question{#a.b}', '#a-b'],
    [':::quiz{#a .b}', undefined],
    [':::quiz{.b}', undefined],
  ])('is written with hyphens: %s', async (opener, id) => {
    const isQuiz = opener.startsWith(':::');
    const start = isQuiz ? opener : `:::quiz\n\n${opener}`;
    const [message = ''] = await listMessages(
      `${start}\n\nWhich?\n\n- [x] a\n- [ ] b\n\n:::\n`,
      'md',
    );
    expect(message).toContain('unknown-attribute Unexpected class ');
    expect(message.includes('did you mean')).toBe(id !== undefined);
    if (id) expect(message).toContain(`did you mean \`${id}\`?`);
  });
});

describe('words in the brackets of `:pin`', () => {
  it.each([
    ['None :pin', undefined],
    [':pin[None of these]', '`None of these :pin`'],
    ['None :pinned[of `a`]', '`` of `a` :pin ``'],
    ['None :pinned', '`:pin`'],
  ])('stay in front of it: %s', async (option, cure) => {
    const text = `:::quiz\n\nWhich?\n\n- [x] a\n- [ ] ${option}\n\nBecause.\n\n:::\n`;
    const messages = await listMessages(text, 'md');
    if (!cure) expect(messages).toEqual([]);
    else expect(messages.join()).toContain(`did you mean ${cure}?`);
  });
});

describe.each(['md', 'mdx'] as const)('as %s, an unusual space behind a name', (format) => {
  const SPACES = ['\u00a0', '\u2003', '\u202f', '\u3000'];

  it.each(SPACES)('ends the name, as a space does: %j', async (space) => {
    const [message = '', ...others] = await listMessages(write(`::hint${space}Look`), format);
    expect(others).toEqual([]);
    expect(message).toMatch(/^5:7 malformed-leaf /);
    expect(message).toContain('write `::hint[Look]`');
  });

  it.each(SPACES)('ends the name of a quiz: %j', async (space) => {
    const [message = ''] = await listMessages(
      write('').replace('quiz', `quiz${space}Ports`),
      format,
    );
    expect(message).toMatch(/^1:8 malformed-fence .*write `:::quiz\[Ports\]`/);
  });
});

describe('an unusual space behind the name of a quiz', () => {
  it('ends it below HTML, too', async () => {
    const text = `<b>\n${write('').replace('quiz', 'quiz\u00a0Ports')}`;
    const [message = ''] = await listMessages(text, 'md');
    expect(message).toMatch(/^2:1 malformed-fence .* directly below HTML/);
  });
});

import {describe, expect, it} from 'vitest';

import {rewriteOpener} from '../../../plugin/src/grammar/mistakes/rewriteOpener.js';
import {listMessages} from '../../support/listMessages.js';

describe('an opener with several mistakes', () => {
  it.each([
    [':::quiz{id={1} title={"x"}}', 'quiz', ':::quiz[x]{#id-1}'],
    ['::: Quiz Ports {attempts={2}, title="x"}', 'quiz', ':::quiz[Ports]{attempts=2}'],
    ['::::quiz {#a} [T]', 'quiz', '::::quiz[T]{#a}'],
    [':::quizz{tries=2 shuffle={true}}', 'quiz', ':::quiz{attempts=2 shuffle=all}'],
    [':::quiz{shuffle=}', 'quiz', ':::quiz{shuffle=all}'],
    [':::quiz{a={b}}', 'quiz', ':::quiz'],
    [':::quiz[A [b] c] d', 'quiz', ':::quiz[A [b] c d]'],
    ['::question{multiple={true} id={x}}', 'question', '::question{#x multiple}'],
    ['::question{multiple={false} any=true}', 'question', '::question{multiple=false any}'],
    ['::lines{by={"block"}}', 'lines', '::lines{by=block}'],
    ['::hint Look {a=b}', 'hint', '::hint[Look]'],
    ['::output `12`', 'output', '::output'],
    [':::quiz title="Ports" shuffle=all', 'quiz', ':::quiz[Ports]{shuffle=all}'],
    [':::quiz｛shuffle＝all｝', 'quiz', ':::quiz{shuffle=all}'],
    [':::quiz［Ports］', 'quiz', ':::quiz[Ports]'],
    [':::quiz{shuffle=“all”}', 'quiz', ':::quiz{shuffle=all}'],
    [':::quiz{shuffle=« all »}', 'quiz', ':::quiz{shuffle=all}'],
    [':::quiz "Ports"', 'quiz', ':::quiz[Ports]'],
    ['::hint(Look)', 'hint', '::hint[Look]'],
    ['::hint: "Look" at it', 'hint', '::hint["Look" at it]'],
    ['::hint:[Look]', 'hint', '::hint[Look]'],
    ['::question multiple', 'question', '::question{multiple}'],
    ['::question multiple, any #x', 'question', '::question{#x multiple any}'],
    ['::question loose It is [[a]].', 'question', '::question{loose}'],
    ['::question any of them is right', 'question', '::question'],
    [
      '::question{review=#a because="It is "private"."}',
      'question',
      `::question{review=#a because='It is "private".'}`,
    ],
    [
      '::question{because="The "a" says "b"" multiple}',
      'question',
      `::question{because='The "a" says "b"' multiple}`,
    ],
    [`::question{because="It's "b"."}`, 'question', `::question{because="It's 'b'."}`],
    [
      '::question{because="It is "b" review=#a}',
      'question',
      `::question{because='It is "b' review=#a}`,
    ],
    [':::quiz{title="The "best" of" #a}', 'quiz', ':::quiz[The "best" of]{#a}'],
    ['::lines by block', 'lines', '::lines{by=block}'],
    ['::lines block', 'lines', '::lines{by=block}'],
    ['::lines by=block', 'lines', '::lines{by=block}'],
    ['::order partial', 'order', '::order'],
    [':::quiz shuffle', 'quiz', ':::quiz{shuffle=all}'],
    [':::quiz pick 3', 'quiz', ':::quiz{pick=3}'],
    [':::quiz #ports', 'quiz', ':::quiz{#ports}'],
    [':::quiz Ports #ports', 'quiz', ':::quiz[Ports]{#ports}'],
    [':::quiz multiple', 'quiz', ':::quiz'],
    [':::quiz shuffle the cards', 'quiz', ':::quiz[shuffle the cards]'],
    [':::quiz Ports', 'quiz', ':::quiz[Ports]'],
    [':::quiz Which port is it?', 'quiz', ':::quiz'],
    [':::quiz Complete the sentence about ports:', 'quiz', ':::quiz'],
  ])('is written anew: %s', (written, name, line) => {
    expect(rewriteOpener(written, name, 'quiz')?.line).toBe(line);
  });

  it.each([':::quiz[T', ':::quiz{a=', '::hint[x] {'])(
    'is left alone where something is not closed: %s',
    (written) => {
      expect(rewriteOpener(written, 'quiz', 'quiz')).toBeUndefined();
    },
  );

  it('keeps what belongs to another directive', () => {
    const rewritten = rewriteOpener('::question{#a attempts={2}}', 'question', 'quiz');
    expect(rewritten).toMatchObject({line: '::question{#a}', elsewhere: [':::quiz{attempts=2}']});
  });
});

describe.each(['md', 'mdx'] as const)('as %s, text behind a directive', (format) => {
  const write = (...blocks: string[]): string => `:::quiz\n\n${blocks.join('\n\n')}\n\n:::\n`;

  it.each([
    ['::output `12`', 'put `12` into a code block below it'],
    ['::lines `12`', 'put `12` into a code block below it'],
    ['::match pairs', 'a table stands below it; put `pairs` into the prompt above'],
    ['::order [..]', 'an ordered list stands below it; put `..` into the prompt above'],
    ['::recall The answer.', 'put `The answer.` below it after a blank line'],
    ['::true Because.', 'put `Because.` below it after a blank line'],
    ['::recall Why is it so?', 'put `Why is it so?` above it as the prompt'],
  ])('has its place in the one message: %s', async (directive, advice) => {
    const messages = await listMessages(write('What?', directive), format);
    expect(messages).toEqual([expect.stringContaining(advice)]);
  });

  it('is the prompt of a statement or of recall where nothing stands above', async () => {
    for (const name of ['true', 'false', 'recall']) {
      const [message] = await listMessages(write(`::${name} It is so.`), format);
      expect(message).toContain('put `It is so.` above it as the prompt');
    }
  });

  it.each([
    [
      ':::quiz Which is it? Compare\nthem.\n\n- [x] a\n- [ ] b\n\n:::\n',
      'write `:::quiz`; put `Which is it? Compare` below it after a blank line, where the prompt begins',
    ],
    [
      ':::quiz[Which is it?\n\n- [x] a\n- [ ] b\n\n:::\n',
      'expected nothing behind the name, and `Which is it?` below it after a blank line',
    ],
    [
      ':::quiz[Which is it?]\n\n- [x] a\n- [ ] b\n\n:::\n',
      'title `[Which is it?]` that asks the question, which has no prompt, expected it as text',
    ],
  ])('is the prompt where a quiz begins with it: %j', async (text, advice) => {
    const [message = '', ...others] = await listMessages(text, format);
    expect(message).toMatch(/^1:\d /);
    expect(message).toContain(advice);
    expect(others).toEqual([]);
  });

  it('is left out where it is a setting of another system', async () => {
    expect(await listMessages(write('Sort.', '::order partial', '1. a\n2. b'), format)).toEqual([
      expect.stringContaining('write `::order`; leave out `partial`'),
    ]);
  });

  it('may be a title that asks, above a prompt', async () => {
    const text = ':::quiz[Which is it?]\n\nLook at both.\n\n- [x] a\n- [ ] b\n\n:::\n';
    expect(await listMessages(text, format)).toEqual([]);
  });

  it('hides no mistake on another line', async () => {
    const messages = await listMessages(write('Match.', '::match pairs', 'a -> b\nc -> d'), format);
    expect(messages.map((message) => message.split(' ', 2).join(' '))).toEqual([
      '5:8 malformed-leaf',
      '7:1 invalid-table',
    ]);
  });

  it.each([':: match', '::match{a=}', '::order{'])(
    'is not needed to hear that nothing stands below: %s',
    async (directive) => {
      const text = (await listMessages(write('Match.', directive), format)).join('\n');
      expect(text).toContain('malformed');
      expect(text).toMatch(/without (?:a table|an ordered list) below it/);
    },
  );

  it.each([':::quizz{attempts={2}}', ':::quizz[T]{a={b}}', ':::Quizzes{attempts={2}}'])(
    'and braces as in JSX do not hide a wrong name: %s',
    async (opener) => {
      const text = `${opener}\n\nWhich?\n\n- [x] a\n- [ ] b\n\n:::\n`;
      const messages = await listMessages(text, format);
      expect(messages).toEqual([expect.stringMatching(/^1:1 malformed-fence .*write `:::quiz/)]);
    },
  );
});

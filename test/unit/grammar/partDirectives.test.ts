import {describe, expect, it} from 'vitest';

import {listMessages} from '../../support/listMessages.js';

const FORMATS = ['md', 'mdx'] as const;

const ask = (prompt: string, option: string): string =>
  `:::quiz\n\n${prompt}\n\n- [ ] ${option}\n- [x] TCP\n\nSo it is.\n\n:::\n`;

const FEEDBACK = '`> It loses some.` on a line of its own, indented by 2 spaces under its option';
const HINT = '`::hint[It has eight bits.]` on a line of its own';

describe.each(FORMATS)('as %s, a directive with the name of a part', (format) => {
  it.each([
    ['UDP :feedback[It loses some.]', 'unknown-directive', FEEDBACK],
    ['UDP ::feedback[It loses some.]', 'unknown-directive', FEEDBACK],
    ['UDP\n  :feedback[It loses some.]', 'unknown-directive', FEEDBACK],
    ['UDP:feedback[It loses some.]', 'unknown-directive', FEEDBACK],
    ['UDP :feedback{text="It loses some."}', 'unknown-directive', FEEDBACK],
    ['UDP :Feedback[It loses\n  some.]', 'unknown-directive', FEEDBACK],
    ['UDP :feedbacks[It loses some.]', 'unknown-directive', FEEDBACK],
    ['UDP :fedback[It loses some.]', 'unknown-directive', FEEDBACK],
    ['UDP :explanation[It loses some.]', 'malformed-leaf', FEEDBACK],
    ['UDP :explain[It loses some.]', 'unknown-directive', FEEDBACK],
    ['UDP :answer[It loses some.]', 'unknown-directive', FEEDBACK],
    ['UDP :solution[It loses some.]', 'unknown-directive', FEEDBACK],
    ['UDP :kommentar[It loses some.]', 'unknown-directive', FEEDBACK],
    ['UDP :hint[It has eight bits.]', 'malformed-leaf', `${HINT} above the options`],
  ])('in an option is told with what belongs there: %j', async (option, rule, cure) => {
    const [message = '', ...others] = await listMessages(ask('Which?', option), format);
    expect(others).toEqual([]);
    expect(message).toMatch(new RegExp(`^[56]:\\d+ ${rule} Unexpected .* in an option, expected `));
    expect(message).toContain(cure);
  });

  it.each([
    ['How many? :hint[It has eight bits.]', 'malformed-leaf', HINT],
    ['How many? :hints[It has eight bits.]', 'unknown-directive', HINT],
    ['How many? :hnit[It has eight bits.]', 'unknown-directive', HINT],
    ['How many? :clue[It has eight bits.]', 'unknown-directive', HINT],
    ['How many? :pista[It has eight bits.]', 'unknown-directive', HINT],
    ['How\nmany? :hint[It has\neight bits.]', 'malformed-leaf', HINT],
    ['Look: :question[How many?]', 'malformed-leaf', '`How many?` in its place'],
    ['How many? :feedback[Eight.]', 'unknown-directive', '`Eight.` as a paragraph below'],
    ['How many? :explanation[Eight.]', 'malformed-leaf', '`Eight.` as a paragraph below'],
  ])('in a sentence is told with what belongs there: %j', async (prompt, rule, cure) => {
    const [message = '', ...others] = await listMessages(ask(prompt, 'UDP'), format);
    expect(others).toEqual([]);
    expect(message).toMatch(new RegExp(`^\\d:\\d+ ${rule} Unexpected .* in a sentence, expected `));
    expect(message).toContain(cure);
  });

  it('is told for each option', async () => {
    const option = 'UDP :feedback[a b.]\n- [ ] IP :feedback[c d.]';
    expect(await listMessages(ask('Which?', option), format)).toHaveLength(2);
  });

  it('is left to the site that names it', async () => {
    const text = ask('How many? :hint[a]', 'UDP :feedback[b] ::feedback[c]\n- [ ] IP:answer[d]');
    const directives = ['hint', 'feedback', 'answer'];
    expect(await listMessages(text, format, {options: {directives}})).toEqual([]);
  });

  it.each([
    ['Press :kbd[Ctrl], :key[C], :sup[a], H:sub[2]?', 'A :tip[b] :abbr[c] :comment[d]'],
    ['Of :hint and :answer, :smile: and a:question?', '`:hint[a]` \\:feedback[b]'],
  ])('is no other one: %j', async (prompt, option) => {
    const text = ask(prompt.replace('H:sub[2]', 'H'), option);
    expect(await listMessages(text, format)).toEqual([]);
  });
});

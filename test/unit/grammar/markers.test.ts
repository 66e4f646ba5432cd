import {describe, expect, it} from 'vitest';

import {listMessages} from '../../support/listMessages.js';

const FORMATS = ['md', 'mdx'] as const;

function write(option: string): string {
  return `:::quiz\n\nWhich?\n\n- ${option}\n- [x] b\n- [ ] c\n\n:::\n`;
}

describe.each(FORMATS)('as %s, a marker with an odd character', (format) => {
  it.each([
    ['[\u0445] a', 'U+0445 CYRILLIC SMALL LETTER HA', '`[x]`'],
    ['[\u0425] a', 'U+0425 CYRILLIC CAPITAL LETTER HA', '`[x]`'],
    ['[\u03c7] a', 'U+03C7 GREEK SMALL LETTER CHI', '`[x]`'],
    ['[\uff58] a', 'U+FF58 FULLWIDTH LATIN SMALL LETTER X', '`[x]`'],
    ['[\u{1d431}] a', 'U+1D431', '`[x]`'],
    ['[\u0501] a', 'U+0501, a Cyrillic letter', 'Latin keyboard'],
    ['[\u4e00] a', 'U+4E00, a letter that is not Latin', 'Latin keyboard'],
    ['[\u2714\ufe0f] a', 'U+2714 HEAVY CHECK MARK', '`[x]`'],
    ['[\u25cb] a', 'U+25CB, a symbol', 'Latin keyboard'],
    ['[\u00d7] a', 'U+00D7 MULTIPLICATION SIGN', '`[ ]` or `[x]`'],
    ['[\u200bx] a', 'U+200B ZERO WIDTH SPACE', '`[x]`'],
    ['[x\u200d] a', 'U+200D ZERO WIDTH JOINER', '`[x]`'],
    ['[\u200b\u200bx\u200b\u200b] a', 'U+200B ZERO WIDTH SPACE', '`[x]`'],
    ['[\ufeff] a', 'U+FEFF ZERO WIDTH NO-BREAK SPACE', '`[ ]`'],
    ['[\u2007] a', 'U+2007, an unusual space', '`[ ]`'],
    ['\u2060[x] a', 'U+2060 WORD JOINER', '`[x]`'],
    ['【x】 a', 'U+3010, a bracket', '`[x]`'],
    ['［ｘ］ a', 'U+FF3B, a bracket', '`[x]`'],
    ['[x]\u200ba', 'U+200B ZERO WIDTH SPACE', 'a plain space'],
    ['[x]\u3000a', 'U+3000 IDEOGRAPHIC SPACE', 'a plain space'],
  ])('is named with its character and with what to type: %j', async (option, name, right) => {
    const [message = '', ...others] = await listMessages(write(option), format);
    expect(others).toEqual([]);
    expect(message).toMatch(/^5:3 bad-marker /);
    expect(message.replace(/, expected.*/, '')).toContain(name);
    expect(message.replace(/.*, expected/, '')).toContain(right);
  });

  it.each(['[x]KEY', '[ ]KEY', '[X]**KEY**', '[x]`KEY`', '[x]éa'])(
    'asks for nothing that is there already: %j',
    async (option) => {
      const [message] = await listMessages(write(option), format);
      expect(message).toMatch(
        /^5:3 bad-marker Unexpected marker `\[.\]` that touches its text, expected a space after it/,
      );
    },
  );
});

const JOINED = /^\d+:\d mixed-list .*Markdown joins lists with the same bullet: use `[-*]`/;

describe.each(FORMATS)('as %s, a list that joins the options', (format) => {
  it.each([
    ['- [x] a\n- [ ] b\n\n- c\n- d', '8:1', '`*`'],
    ['- [x] a\n- [ ] b\n\n- c', '8:1', '`*`'],
    ['* [x] a\n* [ ] b\n\n* c\n* d', '8:1', '`-`'],
    ['1. [x] a\n2. [ ] b\n\n3. c\n4. d', '8:1', '`-`'],
    ['- c\n- d\n\n- [x] a\n- [ ] b', '5:1', '`*`'],
    ['- [x] a\n\n  > Yes.\n\n- [ ] b\n\n- c\n- d', '11:1', '`*`'],
  ])('is named once, with the way out: %j', async (list, place, bullet) => {
    const messages = await listMessages(`:::quiz\n\nWhich?\n\n${list}\n\n:::\n`, format);
    expect(messages).toEqual([expect.stringMatching(JOINED)]);
    expect(messages[0]).toContain(`use ${bullet} for it or put text between`);
    expect(messages[0]?.startsWith(`${place} `)).toBe(true);
  });

  it.each(['- [x] a\n- b\n- [ ] c', '- [x] a\n- [ ] b\n- c'])(
    'is not suspected where no blank line sets it off: %j',
    async (list) => {
      const [message] = await listMessages(`:::quiz\n\nWhich?\n\n${list}\n\n:::\n`, format);
      expect(message).toMatch(/mixed-list .*at the start of every item/);
    },
  );
});

describe.each(FORMATS)('as %s, a list that something split', (format) => {
  it.each([
    [
      '- [x] a\n\n> f\n\n- [] b\n- [ ]\n- c\n- [x] a',
      ['split-list', 'bad-marker', 'empty-option', 'mixed-list', 'duplicate-option'],
    ],
    ['- [ ] a\n\n> f\n\n- [ ] b', ['no-correct-option', 'split-list']],
    ['- [x] a\n* [] b\n- [ ] c', ['split-list', 'bad-marker', 'split-list']],
    ['- [x] a\n\n> f\n\n- [ ] b\n\n> g\n\n- [ ] c', ['split-list', 'split-list']],
  ])('has all its mistakes named: %j', async (list, rules) => {
    const messages = await listMessages(`:::quiz\n\nWhich?\n\n${list}\n\n:::\n`, format);
    expect(messages.map((message) => message.split(' ')[1])).toEqual(rules);
  });
});

describe.each(FORMATS)('as %s, a space that a phone types behind a bullet', (format) => {
  it.each([
    ['- [x] a\n-\u00A0[ ] b\n- [ ] c', '6:1', 'no-break space after'],
    ['- [x] a\n  > Yes.\n-\u00A0[ ] b\n- [ ] c', '7:1', 'no-break space after'],
    ['- [x] a\n*\u2003[ ] b\n- [ ] c', '6:1', 'unusual space after'],
    ['::order\n\n1. a\n2.\u00A0b\n3. c', '8:1', 'no-break space after `2.`'],
    ['::order\n\n1.\u00A0a\n2.\u00A0b', '7:1', 'no-break space after `1.`'],
  ])('is named: %j', async (list, place, name) => {
    const [message = '', ...others] = await listMessages(
      `:::quiz\n\nWhich?\n\n${list}\n\n:::\n`,
      format,
    );
    expect(others).toEqual([]);
    expect(message).toMatch(new RegExp(`^${place} .*${name}.*expected a plain space`));
  });
});

describe.each(FORMATS)('as %s, a verdict that is written as a directive', (format) => {
  it.each([
    'a :correct',
    'a :right',
    'a :wrong:',
    'a ::incorrect',
    ':correct a',
    'a :answer :pin',
    'a :is-correct',
    '`a` :true',
  ])('is named, since it would stand beside the option: %j', async (option) => {
    const messages = await listMessages(write(`[ ] ${option}`), format);
    expect(messages).toEqual([expect.stringMatching(/^5:\d+ foreign-notation .* no such mark/)]);
  });

  it.each(['`a :correct`', 'a :tada:', 'a ratio of 1:right', 'What `:right` does', 'a :key:'])(
    'is told from a text: %j',
    async (option) => {
      expect(await listMessages(write(`[ ] ${option}`), format)).toEqual([]);
    },
  );
});

import {describe, expect, it} from 'vitest';

import {listMessages} from '../../support/listMessages.js';

const FORMATS = ['md', 'mdx'] as const;

const ask = (options: string): string => `:::quiz\n\nWhich?\n\n${options}\n\n:::\n`;

describe.each(FORMATS)('as %s, two markers before one option', (format) => {
  it.each([
    ['- [ ] 80\n- [ ] - [x] 443\n- [ ] 8080', ['- [x] 443']],
    ['- [ ] 80\n- [x] - [x] 443\n- [ ] 8080', ['- [x] 443']],
    ['- [ ] 80\n- [ ] -  [X] 443\n- [x] 8080', ['- [x] 443']],
    ['- [ ] 80\n- [ ] - [x]443\n- [x] 8080', ['- [x] 443']],
    ['- [x] 80\n- [ ] - [ ] 443\n- [ ] - [] 8080', ['- [ ] 443', '- [ ] 8080']],
    ['* [ ] 80\n* [ ] * [x] 443', ['* [x] 443']],
    ['+ [ ] 80\n+ [ ] - [x] 443', ['+ [x] 443']],
    ['1. [ ] 80\n2. [ ] 2. [x] 443', ['2. [x] 443']],
    ['1) [x] 80\n2) [ ] - [ ] 443', ['2) [ ] 443']],
    ['- [ ] - [ ] - [x] 80\n- [ ] 443', ['- [x] 80']],
    ['- [ ] 80\n- [ ] [x] 443', ['- [x] 443']],
    ['- [ ] [ ] 80\n- [x] [x] 443', ['- [ ] 80', '- [x] 443']],
    ['- [ ] - [x] `a` and **b**\n  > Yes.\n- [ ] c', ['`` - [x] `a` and **b** ``']],
    ['- [ ] 80\n- - [x] 443\n- [ ] 8080', ['- [x] 443']],
    ['1. [ ] 80\n2. - [x] 443', ['- [x] 443']],
    ['- [x] - [ ] 80\n- [ ] 443', ['- [x] 80` if it is right, or `- [ ] 80` if it is wrong']],
  ])('are told with the line as it should be: %j', async (options, lines) => {
    const messages = await listMessages(ask(options), format);
    expect(messages).toHaveLength(lines.length);
    lines.forEach((line, index) => {
      expect(messages[index]).toMatch(/^\d+:\d bad-marker Unexpected (?:two|several) /);
      expect(messages[index]).toContain(line.startsWith('`') ? line : `\`${line}`);
    });
  });

  it.each([
    '- [ ] [x] is an interval\n- [x] [x] rounds down\n- [ ] x rounds up',
    '- [ ] - 80\n- [x] - 443',
    '- [ ] -[x]\n- [x] -x',
    '- [x] `- [x] done`\n- [ ] `- [ ] done`',
    '- [x] A [x] and a [ ]\n- [ ] A - b',
    '- [x] [x](#a)\n- [ ] b\n\n',
  ])('are none: %j', async (options) => {
    expect(await listMessages(ask(options), format)).toEqual([]);
  });
});

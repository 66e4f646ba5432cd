import {describe, expect, it} from 'vitest';

import {lintText} from '../lint/rules/lintText.js';
import {expectCure, listMessages} from './foreignBlank.js';

const FORMATS = ['md', 'mdx'] as const;

describe.each(FORMATS)('choices that `~` parts, in .%s', (format) => {
  it.each([
    ['[[=Paris~Lyon~Nice]]', '[[Paris|!Lyon|!Nice]]'],
    ['[[=Paris ~Lyon ~Nice]]', '[[Paris|!Lyon|!Nice]]'],
    ['[[~Lyon =Paris ~Nice]]', '[[!Lyon|Paris|!Nice]]'],
    ['[[~Lyon~=Paris~Nice]]', '[[!Lyon|Paris|!Nice]]'],
    ['[[Lyon~=Paris~Nice]]', '[[!Lyon|Paris|!Nice]]'],
    ['[[= Paris ~ Lyon]]', '[[Paris|!Lyon]]'],
    ['[[Paris~Lyon~Nice]]', '[[Paris|!Lyon|!Nice]]'],
    ['[[Paris ~ Lyon ~ Nice]]', '[[Paris|!Lyon|!Nice]]'],
    ['[[rises~falls]]', '[[rises|!falls]]'],
    ['[[goes up~goes down]]', '[[goes up|!goes down]]'],
    ['[[%100%Paris~%0%Lyon]]', '[[Paris|!Lyon]]'],
    ['[[Lyon~%100%Paris]]', '[[!Lyon|Paris]]'],
    ['[[%50%Paris~%50%Rome~%-50%Lyon~%-50%Nice]]', '[[Paris|Rome|!Lyon|!Nice]]'],
    ['[[=Paris#Yes~Lyon#No~Nice]]', '[[Paris|!Lyon|!Nice]]'],
    ['[[1:MULTICHOICE:=Paris~Lyon]]', '[[Paris|!Lyon]]'],
    ['[[2:MC:Lyon~=Paris~Nice]]', '[[!Lyon|Paris|!Nice]]'],
    ['[[=443~80~22]]', '[[443|!80|!22]]'],
    ['[[443~80~22]]', '[[443|!80|!22]]'],
    ['[[=C#~C++~Java]]', '[[C#|!C++|!Java]]'],
    ['[[=東京~大阪]]', '[[東京|!大阪]]'],
    ['[[=colour~=hue]]', '[[colour|hue]]'],
  ])('are told to be a select: %s', async (blank, cure) => {
    await expectCure(blank, cure, format);
  });

  it.each([
    '[[x ~= y]]',
    '[[foo~=bar]]',
    '[[weight ~ height]]',
    '[[y ~ x]]',
    '[[HEAD~1]]',
    '[[HEAD~1~2]]',
    '[[PROGRA~1]]',
    '[[~/bin]]',
    '[[1.0~rc1]]',
    '[[H~2~O]]',
    '[[Fe~23~Al]]',
    '[[a ~ b ~ c]]',
    '[[`Paris~Lyon~Nice`]]',
    '[[Paris\\~Lyon\\~Nice]]',
  ])('are left alone where `~` is meant: %s', async (blank) => {
    expect(await listMessages(blank, format)).toEqual([]);
  });

  it('are cured with backslashes in a table', async () => {
    const text = `:::quiz\n\nFill in.\n\n| A | B |\n| - | - |\n| a | [[=PUT~PATCH]] |\n\nBecause.\n\n:::\n`;
    const {messages} = await lintText(text, {path: `docs/page.${format}`});
    expect(messages.map(({reason}) => reason).join()).toContain('`[[PUT\\|!PATCH]]`');
  });
});

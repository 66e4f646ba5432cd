import {describe, expect, it} from 'vitest';

import {listMessages} from '../../support/listMessages.js';

/** What an author writes in a line, with all that Markdown has for words. */
const WORDS = [
  '`tags` with values such as `red,round`',
  '`tags`',
  'the ``a `b` c`` of it',
  '**bold** and *emphasised* words',
  'the [manual](../b_c.md) says `x`',
  '~~gone~~ and `kept`',
];

/** Lines with the words in a notation of another system, and what the message has to say of them. */
const LINES: Record<string, (words: string) => [question: string, cure: string]> = {
  'a round marker': (words) => [`- (x) ${words}\n- ( ) Another one`, `- [x] ${words}`],
  'a drawn marker': (words) => [`☑ ${words}\n\n☐ Another one`, `- [x] ${words}`],
  'a marker at the end': (words) => [`- ${words} [x]\n- Another one [ ]`, `- [x] ${words}`],
  'a bullet with a backslash': (words) => [
    `\\- [x] ${words}\n\\- [ ] Another one`,
    `- [x] ${words}`,
  ],
  'an option of GIFT': (words) => [`=A ${words}\n~Another one`, `- [x] A ${words}`],
  'a flash card': (words) => [`A name :: ${words}`, words],
  'plain options with an answer': (words) => [`- ${words}\n- Another one\n\nAnswer: A`, words],
  'lettered options': (words) => [`A) ${words}\n\nB) Another one\n\nAnswer: A`, words],
  'options in groups': (words) => [`Correct:\n\n- ${words}\n\nIncorrect:\n\n- Another one`, words],
  'items with their places': (words) => [`- [2] ${words}\n- [1] Another one`, words],
  'an option of LiaScript': (words) => [`[[x]] ${words}\n\n[[ ]] Another one`, `- [x] ${words}`],
};

describe.each(Object.entries(LINES))('the message about %s', (_, write) => {
  it.each(WORDS)('repeats all that its author wrote: %s', async (words) => {
    const [question, cure] = write(words);
    const messages = await listMessages(`:::quiz\n\nWhich one?\n\n${question}\n\n:::\n`, 'md');
    expect(messages.join('\n')).toContain(cure);
  });
});

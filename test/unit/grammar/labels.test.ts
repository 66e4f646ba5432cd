import {describe, expect, it} from 'vitest';

import {findLabel, LABELS} from '../../../plugin/src/grammar/labels.js';
import {listMessages} from '../../support/listMessages.js';

/** The first word of each kind in each language. */
const WORDS = Object.entries(LABELS).flatMap(([language, labels]) =>
  Object.entries(labels).map(([kind, list]) => {
    const [word = ''] = list.split('|');
    return {language, kind, word: word.replace(/s\?$/, '')};
  }),
);

const write = (item: string): string => `:::quiz\n\nWhich?\n\n- [x] a\n- [ ] b\n- ${item}\n\n:::\n`;

describe('a label', () => {
  it.each(WORDS)('is known in $language: $word', ({kind, word}) => {
    expect(findLabel(`${word}: so`)).toEqual({kind, rest: 'so'});
    expect(findLabel(`**${word}**：so`)).toEqual({kind, rest: 'so'});
    expect(findLabel(`💡 ${word}`)).toEqual({kind, rest: ''});
  });

  it.each(['Solutions exist', 'Reason about it', 'Whyever', 'Hinterland', 'Answers', 'a'])(
    'is none in running text: %s',
    (text) => {
      expect(findLabel(text)?.rest ?? 'none').toBe(text === 'Answers' ? '' : 'none');
    },
  );
});

describe.each(['md', 'mdx'] as const)('as %s, an item beside options', (format) => {
  it.each(WORDS)('has a message by its label: $language $word', async ({kind, word}) => {
    const cures: Record<string, RegExp> = {
      answer: /; remove this item/,
      hint: /`::hint\[so\]` above the list/,
      explanation: /the explanation below the list/,
      feedback: /the explanation below the list/,
    };
    const messages = await listMessages(write(`${word}: so`), format);
    expect(messages).toEqual([expect.stringMatching(/^7:1 mixed-list /)]);
    expect(messages[0]).toMatch(cures[kind] ?? '');
  });

  it.each([
    'Explanation\n  So it is.',
    'Explanation\n  - So it is.',
    '**Explanation**\n\n  So it is.',
    'Explanation\n- So it is.\n- So they say.',
    'Because it is.',
  ])('takes with it what belongs to it: %j', async (item) => {
    const messages = await listMessages(write(item), format);
    expect(messages).toEqual([expect.stringMatching(/^7:1 mixed-list .*below the list/)]);
  });

  it('is feedback where options follow', async () => {
    const messages = await listMessages(write('Why? So.\n- [ ] c'), format);
    expect(messages).toEqual([expect.stringMatching(/^7:1 mixed-list .*`> So\.` with 2 spaces/)]);
  });

  it('is the question above its options', async () => {
    const text = ':::quiz\n\n- Which?\n- [x] a\n- [ ] b\n\n:::\n';
    const messages = await listMessages(text, format);
    expect(messages).toEqual([expect.stringMatching(/^3:1 mixed-list .*above the list/)]);
  });
});

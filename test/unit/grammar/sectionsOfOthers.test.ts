import {describe, expect, it} from 'vitest';

import {listMessages} from '../../support/listMessages.js';

const QUESTION = 'Which?\n\n- [x] a\n- [ ] b';

const write = (...sections: string[]): string => `:::quiz\n\n${sections.join('\n\n')}\n\n:::\n`;

describe.each(['md', 'mdx'] as const)('as %s, settings as in front matter', (format) => {
  it.each([
    ['title: Ports', '`:::quiz[Ports]`'],
    ['shuffle: true\nattempts: 2', '`:::quiz{shuffle=all attempts=2}`'],
    ['title: "Ports: all"\ntags:\n  - a', '`:::quiz[Ports: all]`'],
    ['author: me', 'no settings'],
    ['multiple: true', '`::question{multiple}`'],
  ])('are named once above the first question: %j', async (settings, cure) => {
    const text = write(`---\n${settings}\n---`, QUESTION);
    const messages = await listMessages(text, format);
    expect(messages).toEqual([expect.stringMatching(/^3:1 malformed-attributes .*; remove these/)]);
    expect(messages[0]).toContain(`expected ${cure}`);
  });

  it('are named once between two questions, and separate them', async () => {
    const text = write(QUESTION, '---\nmultiple: true\n---', QUESTION.replace('b', 'c'));
    const messages = await listMessages(text, format);
    expect(messages).toEqual([
      expect.stringMatching(/^8:1 malformed-attributes .*`::question\{multiple\}`; put one `---`/),
    ]);
  });

  it('are no section of text', async () => {
    const text = write(
      QUESTION,
      '---',
      'note: it is registered',
      '---',
      QUESTION.replace('b', 'c'),
    );
    const messages = await listMessages(text, format);
    expect(messages).toEqual([expect.stringMatching(/^8:1 missing-answer .*remove the `---`/)]);
  });
});

describe.each(['md', 'mdx'] as const)('as %s, an answer behind a `---`', (format) => {
  it.each(['Answer: 443', '**Answer**: 443', 'Lösung: 443', 'Réponse : 443', '答え：443'])(
    'belongs to its question: %s',
    async (answer) => {
      const messages = await listMessages(write('Which port?', '---', answer), format);
      expect(messages).toEqual([
        expect.stringMatching(/^5:1 missing-answer .*`::recall` in place/),
      ]);
    },
  );

  it('takes the explanation behind another one with it', async () => {
    const text = write(
      'Which port?',
      '---',
      'Answer: 1',
      '---',
      'Explanation: So.',
      '---',
      QUESTION,
    );
    const messages = await listMessages(text, format);
    expect(messages).toEqual([expect.stringMatching(/^5:1 missing-answer/)]);
  });

  it.each(['a) 80\nb) 443', '- 80\n- 443', '1. 80\n2. 443'])(
    'asks for marks where options stand above: %j',
    async (options) => {
      const text = write('Which port?', options, '---', 'Answer: b');
      const [message, ...others] = await listMessages(text, format);
      expect(others).toEqual([]);
      expect(message).toMatch(/^8:1 missing-answer .*`- \[x\] …` for each option/);
    },
  );
});

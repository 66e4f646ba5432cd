import {describe, expect, it} from 'vitest';

import {listMessages} from '../../support/listMessages.js';

const ask = (question: string): string => `:::quiz\n\nWhich?\n\n${question}\n\n:::\n`;

describe.each(['md', 'mdx'] as const)('as %s, LiaScript', (format) => {
  const list = (question: string): Promise<string[]> => listMessages(ask(question), format);

  it('has options, each of which is shown as it is written here', async () => {
    const options = '[[X]] Bats\n[[ ]] Sharks\n[[X]] Whales';
    expect(await list(options)).toEqual([
      expect.stringMatching(/^5:1 foreign-notation .* expected `- \[x\] Bats` \(/),
      expect.stringMatching(/^6:1 foreign-notation .* expected `- \[ \] Sharks` \(/),
      expect.stringMatching(/^7:1 foreign-notation .* expected `- \[x\] Whales` \(/),
    ]);
  });

  it.each(['- [x] Bats\n- [ ] Sharks', 'It is a [[bat]].'])(
    'has hints beside %j',
    async (asked) => {
      expect(await list(`[[?]] They fly.\n[[?]] They see badly.\n\n${asked}`)).toEqual([
        expect.stringMatching(/^5:1 foreign-notation .* expected `::hint\[They fly\.\]` on a line/),
        expect.stringMatching(
          /^6:1 foreign-notation .* expected `::hint\[They see badly\.\]` on a/,
        ),
      ]);
    },
  );

  it.each([
    '[[x]] is the unknown.\n[[y]] is the other one.',
    '[[?]] ends a question.',
    '[[.]] ends a sentence.\n[[?]] ends a question.',
    'The test is `[[ ]]`.\n\n- [x] a\n- [ ] b',
  ])('has no part in %j', async (question) => {
    expect(await list(question)).toEqual([]);
  });
});

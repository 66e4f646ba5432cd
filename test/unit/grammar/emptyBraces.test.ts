import {describe, expect, it} from 'vitest';

import {listMessages} from '../../support/listMessages.js';

const ask = (prompt: string, option: string): string =>
  `:::quiz\n\n${prompt}\n\n- [ ] ${option}\n- [x] b\n\nSo it is.\n\n:::\n`;

describe('braces that show nothing', () => {
  it.each([
    ['What does it take {} for?', 'a', '3:19', '{}'],
    ['What is f({})?', 'a', '3:11', '{}'],
    ['What is **{ }**?', 'a', '3:11', '{ }'],
    ['Which?', 'The object {}', '5:18', '{}'],
    ['Which?', '{}', '5:7', '{}'],
    ['Which?', 'a\n  > No, {} is.', '6:9', '{}'],
    ['Which?\n\n| {} |\n| - |\n| a |', 'a', '5:3', '{}'],
    ['Which is [[{}]] and {}?\n\n---\n\nWho?', 'a', '3:21', '{}'],
  ])('are told in MDX: %j, %j', async (prompt, option, place, written) => {
    const [message = '', ...others] = await listMessages(ask(prompt, option), 'mdx');
    expect(others).toEqual([]);
    expect(message).toContain(
      `${place} swallowed-text Unexpected \`${written}\`, which shows nothing in MDX, expected \`\` \`${written}\` \`\` or \`\\${written}\``,
    );
    expect(await listMessages(ask(prompt, option), 'md')).toEqual([]);
  });

  it.each([
    ['What is `{}` or \\{}?', 'a {/* a */}'],
    ["What is{' '}a{''}b{1}?", 'a{/* a */}'],
    ['What is <b>{}</b>?', 'a {/* */} c'],
    ['{/* a */} What?\n\n```js\n({});\n```', 'c'],
    ['What? {/* a */}\n\n{/* a */}', 'c'],
  ])('are no other ones: %j, %j', async (prompt, option) => {
    expect(await listMessages(ask(prompt, option), 'mdx')).toEqual([]);
  });
});

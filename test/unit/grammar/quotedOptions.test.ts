import {describe, expect, it} from 'vitest';

import {listMessages} from '../../support/listMessages.js';

const FORMATS = ['md', 'mdx'] as const;

const ask = (options: string): string => `:::quiz\n\nWhich?\n\n${options}\n\nSo it is.\n\n:::\n`;

describe.each(FORMATS)('as %s, an option in the feedback of another one', (format) => {
  it.each([
    ['- [ ] A\n  > No.\n  > - [x] B\n- [x] C', ['- [x] B']],
    ['- [ ] A\n  > No.\n  > - [x] B\n- [ ] C', ['- [x] B']],
    ['- [ ] A\n  > - [ ] B\n- [x] C', ['- [ ] B']],
    ['- [x] A\n  > No.\n  >\n  > - [ ] B\n  > - [ ] C', ['- [ ] B', '- [ ] C']],
    ['* [ ] A\n  > No.\n  > - [x] `B`\n* [x] C', ['`` * [x] `B` ``']],
    ['1. [ ] A\n   > No.\n   > 2. [x] B\n3. [x] C', ['1. [x] B']],
    ['- [ ] A\n  > No.\n  > > - [x] B\n- [x] C', ['- [x] B']],
    ['- [ ] A\n- [x] C\n  > Yes.\n  > - [ ] D\n  >   > No.', ['- [ ] D']],
  ])('is told with the line as it should be: %j', async (options, lines) => {
    const messages = await listMessages(ask(options), format);
    expect(messages).toHaveLength(lines.length);
    lines.forEach((line, index) => {
      expect(messages[index]).toMatch(
        /^\d+:\d+ nested-task-list Unexpected option in the feedback/,
      );
      expect(messages[index]).toContain(line.startsWith('`') ? line : `\`${line}\` without \`>\``);
    });
  });

  it.each([
    '- [ ] A\n  > No:\n  >\n  > - [x] one\n  > - [ ] two\n- [x] C',
    '- [ ] A\n  > No.\n  > - B\n- [x] C',
    '- [ ] A\n  > [x] rounds down.\n- [x] C',
    '- [ ] A\n  > ```md\n  > - [x] B\n  > ```\n- [x] C',
    '- [ ] A\n  > Not `- [x] B`.\n- [x] C',
  ])('is none: %j', async (options) => {
    expect(await listMessages(ask(options), format)).toEqual([]);
  });
});

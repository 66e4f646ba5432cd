import {describe, expect, it} from 'vitest';

import {listMessages} from '../../support/listMessages.js';

const ask = (question: string) => `:::quiz\n\n${question}\n\n:::\n`;

describe('what is indented so far that it is code', () => {
  it.each([
    ['Which?\n\n- [x] a\n\n        > Because.\n- [ ] b', '7:3 orphan-feedback', 2],
    ['Which?\n\n- [x] a\n        > Because.\n- [ ] b', '6:9 orphan-feedback', 2],
    ['Which?\n\n1. [x] a\n\n        > Because.\n2. [ ] b', '7:4 orphan-feedback', 3],
    ['Which?\n\n- [x] a\n\n        Correct because of it.\n- [ ] b', '7:3 orphan-feedback', 2],
    ['Which?\n\n- [x] a\n\n        - It has a tower.\n- [ ] b', '7:3 orphan-feedback', 2],
    ['Which?\n\n- [x] a\n\n        Erklärung: so ist es\n- [ ] b', '7:3 orphan-feedback', 2],
  ])('is reported where feedback was meant: %j', async (question, place, spaces) => {
    const found = await listMessages(ask(question), 'md');
    expect(found).toEqual([expect.stringContaining(place)]);
    expect(found[0]).toContain(`\`>\` indented by ${spaces} spaces`);
    // There, four spaces are four spaces.
    const inMdx = await listMessages(ask(question), 'mdx');
    expect(inMdx).toEqual([]);
  });

  it.each([
    ['Which?\n\n    ::hint[It is green.]\n\n- [x] a\n- [ ] b', '5:1 malformed-leaf', '`::hint[…]`'],
    [
      'Which?\n\n    > Hint: it is green.\n\n- [x] a\n- [ ] b',
      '5:1 foreign-notation',
      '`::hint[…]`',
    ],
    ['Which?\n\n    - [x] a\n    - [ ] b', '5:1 bad-marker', 'them without indentation'],
  ])('is reported where a part of the question was meant: %j', async (question, place, cure) => {
    const found = await listMessages(ask(question), 'md');
    expect(found).toEqual([expect.stringContaining(place)]);
    expect(found[0]).toContain(`expected ${cure}`);
  });

  it.each([
    'Which?\n\n- [x]\n\n        x = 1\n- [ ]\n\n        y = 1',
    'Which?\n\n- [x] a\n\n  ```text\n  > Because.\n  ```\n- [ ] b',
    'Which?\n\n    x = 1\n\n- [x] a\n- [ ] b',
    'Which?\n\n- [x] a\n  > Because:\n  >\n  >     > quoted\n- [ ] b',
  ])('is left alone where it is code: %j', async (question) => {
    expect(await listMessages(ask(question), 'md')).toEqual([]);
  });
});

describe.each(['md', 'mdx'] as const)('options on one line as %s', (format) => {
  it.each([
    ['- [ ] a - [x] b', '5:7'],
    ['- [ ] a [x] b', '5:7'],
    ['[ ] a [x] b', '5:1'],
    ['- [ ] a, - [x] b\n- [ ] c', '5:7'],
  ])('are reported: %j', async (options, place) => {
    expect(await listMessages(ask(`Which?\n\n${options}`), format)).toEqual([
      expect.stringContaining(
        `${place} bad-marker Unexpected several options on one line, expected each option on a line of its own, such as \`- [x] b\``,
      ),
    ]);
  });

  it.each(['- [x] a [x] b\n- [ ] c', '- [x] `a - [x] b`\n- [ ] c'])(
    'are not seen in an option that speaks of markers: %j',
    async (options) => {
      expect(await listMessages(ask(`Which?\n\n${options}`), format)).toEqual([]);
    },
  );

  it('may have their markers at their ends', async () => {
    const found = await listMessages(ask('Which?\n\n- Paris [x]\n- Rome [ ]'), format);
    expect(found).toEqual([
      expect.stringContaining('expected lines `- [x] Paris` and `- [ ] Rome`'),
    ]);
  });
});

describe.each(['md', 'mdx'] as const)('a wiki link as %s', (format) => {
  it.each([
    ['Which?\n\n- [x] a\n  > See [[Setup]].\n- [ ] b', '6:9'],
    ['Which?\n\n- [x] a\n- [ ] b\n\nSee [[Setup]].', '8:5'],
    ['Which?\n\n- [x] a\n- [ ] b\n\nSee [[docs/setup|Setup]].', '8:5'],
    ['It is [[443]].\n\n::explanation\n\nSee [[Setup]].', '7:5'],
  ])('is told how it becomes a link or text: %j', async (question, place) => {
    const found = await listMessages(ask(question), format);
    expect(found).toEqual([
      expect.stringMatching(`^${place} ambiguous-question Unexpected blank in`),
    ]);
    expect(found[0]).toContain('expected a link `[Setup](page.md)`, or `\\[[');
    const [, text = ''] = /`(\\\[\[.*?\]\])`/.exec(found[0] ?? '') ?? [];
    const written = question.replace(/\[\[[^4\]]*\]\]/, text);
    expect(await listMessages(ask(written), format)).toEqual([]);
  });
});

import {describe, expect, it} from 'vitest';

import {listMessages} from '../../support/listMessages.js';

const ask = (question: string): string => `:::quiz\n\n${question}\n\n:::\n`;
const OPTIONS = '- [x] Paris\n- [ ] Rome';

describe.each(['md', 'mdx'] as const)('as %s, what is left of another notation', (format) => {
  const list = (question: string): Promise<string[]> => listMessages(ask(question), format);

  it.each(['Q:', 'Q1.', '**Q:**', 'Q 12:', 'Q.'])(
    'is named before a question: %s',
    async (mark) => {
      const [message = '', ...others] = await list(`${mark} Which one?\n\n${OPTIONS}`);
      expect(message).toMatch(/^3:1 foreign-notation .* expected `Which one\?` \(/);
      expect(others).toEqual([]);
    },
  );

  it('is named beside what a question lacks', async () => {
    expect(await list('Q: Which one?\nA: Paris')).toEqual([
      expect.stringMatching(/^3:1 foreign-notation .* expected `Which one\?`/),
      expect.stringMatching(/^4:1 missing-answer /),
    ]);
  });

  it.each([
    '- [x] **A.** Paris\n- [ ] **B.** Rome',
    '- [x] A. Paris\n- [ ] B. Rome',
    '- [x] a) Paris\n- [ ] b) Rome',
    '1. [x] a) Paris\n2. [ ] b) Rome',
    '- [x] — Paris\n- [ ] — Rome',
  ])('is named before each option: %j', async (options) => {
    expect(await list(`Which one?\n\n${options}`)).toEqual([
      expect.stringMatching(/^5:\d+ foreign-notation .* expected `(?:-|1\.) \[x\] Paris`/),
      expect.stringMatching(/^6:\d+ foreign-notation .* expected `(?:-|2\.) \[ \] Rome`/),
    ]);
  });

  it.each([
    'Q is a letter. Which one is not?\n\n- [x] ä\n- [ ] b',
    'Which statement is true?\n\n- [x] A. Turing was born in London.\n- [ ] C. Babbage was born in Paris.',
    'Which?\n\n- [x] A. One\n- [ ] B. Two\n- [ ] Both A and B',
    'Which?\n\n- [x] A\n- [ ] B',
    'Which model organism is a bacterium?\n\n- [ ] A. thaliana\n- [x] B. subtilis\n- [ ] C. elegans\n- [ ] D. melanogaster',
    'Welche Art ist es?\n\n1. [x] A. mellifera\n2. [ ] B. terrestris\n3. [ ] C. domesticus',
    'Which one is it?\n\n- [x] A. cerana\n- [ ] B. taurus\n\nApis cerana is a bee, and Bos taurus is a cow.',
    'Who wrote it?\n\n- [ ] A. Einstein\n  > Albert Einstein wrote on light.\n- [x] B. Russell\n- [ ] C. Darwin\n- [ ] D. Hilbert\n\nBertrand Russell wrote it with Whitehead.',
    'Who wrote it?\n\n- [ ] A. Lincoln\n- [x] B. Obama\n\nBarack H. Obama quotes Abraham Lincoln.',
    'Which?\n\n- [x] (a) one\n- [ ] (b) two',
    'Which?\n\n- [x] – 5\n- [ ] – 6',
    'Which?\n\n- [x] A: 10 V\n- [ ] B: 20 V',
  ])('is nothing else: %j', async (question) => {
    expect(await list(question)).toEqual([]);
  });
});

const CURE =
  '`- [ ] Moved: 301`, `- [ ] Moved: 308`, `- [x] Client errors: 404` and `- [x] Client errors: 422`';

describe.each(['md', 'mdx'] as const)('as %s, initials of names that nothing tells', (format) => {
  const options = '- [x] A. Turing\n- [ ] B. Russell';

  it('are silent with the backslash of the note', async () => {
    const question = `Who?\n\n${options}`;
    const messages = await listMessages(ask(question), format);
    expect(messages).toEqual([
      expect.stringContaining('; write `A\\.` if it is an initial'),
      expect.stringContaining('; write `B\\.` if it is an initial'),
    ]);
    const cured = question.replace(/(?<=[AB])\./g, '\\.');
    expect(await listMessages(ask(cured), format)).toEqual([]);
  });

  it.each(['A) Turing', 'a. Turing', 'A. a name', '**A.** Turing'])(
    'are none in %s',
    async (option) => {
      const other = option.replace(/a(?=[.)])/i, (letter) => (letter === 'a' ? 'b' : 'B'));
      const messages = await listMessages(ask(`Who?\n\n- [x] ${option}\n- [ ] ${other}`), format);
      expect(messages).toHaveLength(2);
      expect(messages.join('\n')).not.toContain('initial');
    },
  );
});

describe.each(['md', 'mdx'] as const)('as %s, letters before names', (format) => {
  it.each([
    ['alpha', 'beta', 'gamma', 'delta'],
    ['red', 'blue', 'green'],
    ['radius', 'focus'],
    ['virus', 'worm', 'larva'],
    ['Einstein', 'Russell', 'Darwin'],
    ['Einstein was right', 'Russell was right'],
  ])('are left of another notation: %s, %s', async (...names) => {
    const options = names.map(
      (name, index) => `- [${index ? ' ' : 'x'}] ${'ABCD'[index]}. ${name}`,
    );
    const question = `Which one?\n\n${options.join('\n')}\n\nThen Einstein knew Bertrand Russell.`;
    const messages = await listMessages(ask(question), format);
    expect(messages).toEqual(
      names.map((name): unknown => expect.stringMatching(new RegExp(`expected .*\\] ${name}\``))),
    );
  });
});

describe.each(['md', 'mdx'] as const)('as %s, options in groups', (format) => {
  it.each([
    '- [ ] Moved\n  - [ ] 301\n  - [ ] 308\n- [ ] Client errors\n  - [x] 404\n  - [x] 422',
    '- Moved\n  - [ ] 301\n  - [ ] 308\n- **Client errors**\n  - [x] 404\n  - [x] 422',
    '1. Moved:\n   - [ ] 301\n   - [ ] 308\n2. Client errors:\n   - [x] 404\n   - [x] 422',
    '**Moved**\n\n- [ ] 301\n- [ ] 308\n\n**Client errors**\n\n- [x] 404\n- [x] 422',
    'Moved:\n\n- [ ] 301\n- [ ] 308\n\nClient errors:\n\n- [x] 404\n- [x] 422',
    '#### Moved\n\n- [ ] 301\n- [ ] 308\n\n#### Client errors\n\n- [x] 404\n- [x] 422',
  ])('become one list: %j', async (options) => {
    const [message = '', ...others] = await listMessages(ask(`Which?\n\n${options}`), format);
    expect(message).toMatch(/^[57]:1 nested-task-list /);
    expect(message).toContain(`one list without names above its parts: ${CURE} (`);
    expect(others).toEqual([]);
  });

  it.each([
    [
      '**Capital**\n\n- [x] Paris\n- [ ] Rome\n\n**Coin**\n\n- [x] Euro\n- [ ] Lira',
      'ambiguous-question',
    ],
    ['- [x] a\n  - [ ] c\n- [ ] b', 'nested-task-list Unexpected task list inside an option'],
  ])('are no two questions, and no single list in an option: %j', async (options, words) => {
    const [message] = await listMessages(ask(`Which?\n\n${options}`), format);
    expect(message).toContain(words);
  });
});

describe.each(['md', 'mdx'] as const)('as %s, a component of another system', (format) => {
  it('is named with each of its options', async () => {
    const component =
      '<MultipleChoice>\n<Option correct>Paris</Option>\n<Option correct={false}>Rome</Option>\n</MultipleChoice>';
    expect(await listMessages(ask(`Which?\n\n${component}`), format)).toEqual([
      expect.stringMatching(/^5:1 foreign-notation .*<MultipleChoice>.* expected nothing in its/),
      expect.stringMatching(/^6:1 foreign-notation .* expected `- \[x\] Paris` in a list/),
      expect.stringMatching(/^7:1 foreign-notation .* expected `- \[ \] Rome` in a list/),
    ]);
  });
});

describe.each(['md', 'mdx'] as const)('as %s, a dash between two questions', (format) => {
  it('separates none', async () => {
    const text = ask(`Which?\n\n${OPTIONS}\n\n—\n\nWhich other?\n\n- [x] a\n- [ ] b`);
    expect(await listMessages(text, format)).toEqual([
      expect.stringMatching(/^8:1 swallowed-separator .* expected `---` alone on the line/),
    ]);
  });

  it('may be an option', async () => {
    expect(await listMessages(ask('Which dash?\n\n- [x] —\n- [ ] –'), format)).toEqual([]);
  });
});

import {describe, expect, it} from 'vitest';

import {listMessages} from '../../support/listMessages.js';

const FORMATS = ['md', 'mdx'] as const;

const ask = (question: string) => `:::quiz\n\n${question}\n\n:::\n`;

/** How other systems write a blank, and how it is written here. */
const BLANKS: [written: string, cure: string, also?: string][] = [
  ['\\[\\[443\\]\\]', '[[443]]', ', or `\\[[443]]` for brackets that are text'],
  ['\\[[443\\]]', '[[443]]'],
  ['____ (443)', '[[443]]'],
  ['...... (443)', '[[443]]'],
  ['\\_\\_\\_ (443)', '[[443]]'],
  ['\\_\\_\\_\\_\\_(443)', '[[443]]'],
  ['\\___ (443)', '[[443]]'],
  ['\\_\\_\\_ \\(443\\)', '[[443]]'],
  ['\\_\\_\\_ \\[443\\]', '[[443]]'],
  ['_____ [443]', '[[443]]'],
  ['_____ *(443)*', '[[443]]'],
  ['_____ (*443*)', '[[443]]'],
  ['\\.\\.\\.\\. (443)', '[[443]]'],
  ['----- (443)', '[[443]]'],
  ['—— (443)', '[[443]]'],
  ['\\_\\_\\_\\_', '[[key]]'],
  ['___443___', '[[443]]'],
  ['__ 443 __', '[[443]]'],
  ['\\fillin[443][2cm]', '[[443]]'],
  ['_____', '[[key]]'],
  ['{443}', '[[443]]'],
  ['[443]', '[[443]]'],
  ['[443|80]', '[[443|80]]'],
  ['<input />', '[[key]]'],
  ['<input value="443" />', '[[key]]'],
  ['==443==', '[[443]]'],
  ['*443/80*', '[[443|80]]'],
  ['＿＿＿（443）', '[[443]]'],
];

/** Those that MDX refuses, because braces begin an expression there. */
const BRACES: typeof BLANKS = [
  ['{{c1::443}}', '[[443]]'],
  ['{{c2::443::a number}}', '[[443]]'],
  ['{{c1:443}}', '[[443]]'],
  ['{{443}}', '[[443]]'],
  ['{#443}', '[[443]]'],
  ['{1:MULTICHOICE:=443~80}', '[[443|!80]]'],
  ['{1:MC:~80#No~%100%443#Yes}', '[[!80|443]]'],
  ['{1:SHORTANSWER:=443}', '[[443]]'],
  ['{=443 ~80}', '[[443|!80]]'],
  ['{~80 =443}', '[[!80|443]]'],
];

/** How other systems write an option, and how it is written here. */
const OPTIONS: [options: [string, string], cure: string][] = [
  [['\\- [x] 443', '\\- [ ] 80'], '- [x] 443'],
  [['\\[x\\] 443', '\\[ \\] 80'], '- [x] 443'],
  [['(x) 443', '( ) 80'], '- [x] 443'],
  [['- (x) 443', '- ( ) 80'], '- [x] 443'],
  [['1. ( ) 80', '2. (x) 443'], '- [ ] 80'],
  [['[(X)] 443', '[( )] 80'], '- [x] 443'],
  [['- (*) 443', '- ( ) 80'], '- [x] 443'],
  [['- ☑ 443', '- ☐ 80'], '- [x] 443'],
  [['- ○ 80', '- ◉ 443'], '- [ ] 80'],
  [['=443', '~80'], '- [x] 443'],
];

/** Lines of other systems that have no blank to put in their place. */
const LINES: [question: string, line: number, words: string][] = [
  ['question: Which port?\nanswer: 443', 3, 'line of a question in YAML or JSON'],
  ['- question: Which port?\n  answer: 443', 3, 'line of a question in YAML or JSON'],
  ['Which port?\n\nAnswer: 443', 5, 'line that tells the answer'],
  ['Which port?\n\n**Answer:** 443', 5, 'line that tells the answer'],
  ['Which port?\n\n_Solution_: 443', 5, 'line that tells the answer'],
  ['Which port is it?\nA: 443', 4, 'line that tells the answer'],
  ['Which port?\n\nANSWER: A', 5, 'answer of Aiken'],
  ['Which port?\n*b) 443', 4, 'option of text2qti'],
  ['Which port?\n\n443 ✓', 5, 'mark behind an option'],
  ['What is a port?\n?\nA number.', 4, 'card of Obsidian'],
  ['::Ports:: Which port? {\n=443\n~80\n}', 3, 'question of GIFT'],
  ['HTTPS uses port 443. {TRUE}', 3, 'answer of GIFT'],
];

describe.each([
  ...FORMATS.map((format) => ({format, blanks: BLANKS})),
  {format: 'md' as const, blanks: BRACES},
])('a blank of another system as $format', ({format, blanks}) => {
  it.each(blanks)(
    '%s is named, and its cure makes a question: %s',
    async (written, cure, also = '') => {
      const text = ask(`HTTPS uses port ${written} by default.`);
      expect(await listMessages(text, format)).toEqual([
        expect.stringMatching(/^3:17 missing-answer Unexpected /),
      ]);
      const [message = ''] = await listMessages(text, format);
      expect(message).toContain(
        `\`${written}\`, which is text here, expected \`${cure}\`${also} (`,
      );
      expect(await listMessages(text.replace(written, cure), format)).toEqual([]);
    },
  );
});

/** Several blanks in the notation of another system, and how they are written here. */
const SEVERAL: [written: string, cures: string[]][] = [
  ['\\[\\[443\\]\\] and \\[\\[80\\]\\]', ['[[443]]', '[[80]]']],
  ['____ (443) and ____ (80)', ['[[443]]', '[[80]]']],
  ['[443] and [80]', ['[[443]]', '[[80]]']],
  ['==443== and ==80==', ['[[443]]', '[[80]]']],
  ['*443/8443* and *80:It is lower* and *22*', ['[[443|8443]]', '[[80]]', '[[22]]']],
  ['{{c1::443}} and {{c2::80::a number}}', ['[[443]]', '[[80]]']],
  ['{1:SA:=443} and {2:MC:=80~22}', ['[[443]]', '[[80|!22]]']],
  ['{1:SA:=443}\n\nThe other one is {2:MC:=80~22}', ['[[443]]', '[[80|!22]]']],
];

describe.each(FORMATS)('several blanks of another system as %s', (format) => {
  it.each(SEVERAL)('are named one by one: %j', async (written, cures) => {
    const messages = await listMessages(ask(`HTTPS uses port ${written} by default.`), format);
    expect(messages.map((message) => /expected `([^`]+)`/.exec(message)?.[1])).toEqual(cures);
  });

  it('are named where one of them is already a blank', async () => {
    const question = 'HTTPS uses port [[443]], and HTTP uses \\[\\[80\\]\\].';
    expect(await listMessages(ask(question), format)).toEqual([
      expect.stringMatching(/^3:40 foreign-notation .* expected `\[\[80\]\]`/),
    ]);
  });

  it('are no words in italics beside options', async () => {
    const question = 'Is it *client/server* or *peer:peer*?\n\n- [x] a\n- [ ] b';
    expect(await listMessages(ask(question), format)).toEqual([]);
  });
});

/** Questions of GIFT on several lines, and what is written in their place. */
const GIFT: [written: string, lines: string[]][] = [
  ['Which port? {\n=443#Right.\n~80\n}', ['Which port?', '- [x] 443', '  > Right.', '- [ ] 80']],
  ['::P1:: Which port? {\n  =443\n  ~%-50%80\n}', ['Which port?', '- [x] 443', '- [ ] 80']],
  ['Which port? { =443\n~80 }', ['Which port?', '- [x] 443', '- [ ] 80']],
  ['Which port?\n\n{\n=443\n~80\n}', ['- [x] 443', '- [ ] 80']],
  ['Which port? {\n=443\n=8443\n}', ['Which port? [[443|8443]]']],
  [
    'Match. {\n=HTTP -> 80\n=HTTPS -> 443\n}',
    ['Match.', '::match', '| Given | Match |', '| --- | --- |', '| HTTP | 80 |', '| HTTPS | 443 |'],
  ],
];

describe.each(FORMATS)('a question of GIFT as %s', (format) => {
  it.each(GIFT)('is shown as it is written here: %j', async (written, lines) => {
    const [message = '', ...others] = await listMessages(ask(written), format);
    expect(message).toMatch(/^[35]:1 missing-answer Unexpected question of GIFT, /);
    const [, expected = ''] = message.split(', expected ');
    expect(expected.split(' in place of')[0]).toBe(
      lines
        .map((line) => `\`${line}\``)
        .join(', ')
        .replace(/, (?=`[^`]*`$)/, ' and '),
    );
    expect(others).toEqual([]);
  });

  it('is none where braces hold code', async () => {
    const question = 'What does `f() {` begin?\n\n```js\nf = {\n=1\n}\n```\n\n- [x] a\n- [ ] b';
    expect(await listMessages(ask(question), format)).toEqual([]);
  });
});

describe.each(FORMATS)('an interaction of another system as %s', (format) => {
  it.each(OPTIONS)('options %j are named, and written as %s', async (options, cure) => {
    const text = ask(`Which port?\n\n${options.join('\n')}`);
    const messages = await listMessages(text, format);
    // One message shows all of them, or each has its own.
    const shown = expect.stringMatching(
      /^[56]:1 missing-answer .*, expected (?:lines )?`- /,
    ) as unknown;
    expect(messages).toEqual(messages.length === 1 ? [shown] : [shown, shown]);
    expect(messages[0]).toContain(` \`${options[0]}\``);
    expect(messages[0]).toContain(`\`${cure}\``);
    for (const port of ['443', '80']) {
      expect(messages.join()).toMatch(new RegExp(`\`- \\[[ x]\\] ${port}\``));
    }
  });

  it.each(LINES)('%j is named', async (question, line, words) => {
    const messages = await listMessages(ask(question), format);
    expect(messages).toEqual([
      expect.stringMatching(new RegExp(`^${line}:\\d+ missing-answer Unexpected ${words}[ ,]`)),
    ]);
  });

  it.each(['*HTTPS*', '**HTTPS**', '<u>HTTPS</u>', '||HTTPS||', '%HTTPS%'])(
    'marked text may be a blank: %s',
    async (written) => {
      const [message] = await listMessages(ask(`Port 443 is that of ${written}.`), format);
      expect(message).toMatch(/^3:21 missing-answer /);
      expect(message).toContain(
        `marked text \`${written}\`, which is text here, expected \`[[HTTPS]]\`, or a task list`,
      );
    },
  );

  it('a blank of H5P has its hint elsewhere', async () => {
    const [message] = await listMessages(ask('It is *443/80:a port*.'), format);
    expect(message).toContain('`*443/80:a port*`, which is text here, expected `[[443|80]]`, and');
    expect(message).toContain('`::hint[a port]` on a line of its own');
  });

  it.each([
    ['True', '::true'],
    ['- False', '::false'],
    ['(true)', '::true'],
  ])('a statement with %s asks for a directive', async (written, directive) => {
    const [message] = await listMessages(ask(`It is so.\n\n${written}`), format);
    expect(message).toMatch(/^5:1 missing-answer /);
    expect(message).toContain(`expected \`${directive}\` below the statement`);
    expect(await listMessages(ask(`It is so.\n\n${directive}`), format)).toEqual([]);
  });

  it.each(['question: Which?\noptions: [a, b]', '{\n  "question": "Which?"\n}'])(
    'a question as data in code is named by its fence: %j',
    async (code) => {
      const [message] = await listMessages(
        ask(`Answer it.\n\n\`\`\`yaml\n${code}\n\`\`\``),
        format,
      );
      expect(message).toMatch(/^5:1 missing-answer Unexpected question as data in a code fence/);
    },
  );

  it.each([
    ['443', 'a blank `[[443]]`, or options'],
    ['It is the port that was registered.', 'a line `::recall` and the answer `It is the port'],
    ['a) 443', 'options `- [x] right` and `- [ ] wrong` in the question, and no such line'],
    ['(B)', 'options `- [x] right` and `- [ ] wrong` in the question, and no such line'],
  ])('the answer %j has a cure of its kind', async (answer, cure) => {
    const [message] = await listMessages(ask(`Which port?\n\nAnswer: ${answer}`), format);
    expect(message).toContain(`, expected ${cure}`);
  });

  it.each(['–', '—', '•', '·'])('each line with the bullet %s is named', async (bullet) => {
    const options = `${bullet} [ ] 80\n${bullet} [x] 443\n${bullet} [ ] 22`;
    const messages = await listMessages(ask(`Which port?\n\n${options}`), format);
    const places = messages.map((message) => message.split(', expected')[0]);
    expect(places).toEqual(
      [5, 6, 7].map((line) => `${line}:1 bad-marker Unexpected bullet \`${bullet}\``),
    );
  });

  it.each(['- \\[x] 443\n- \\[ ] 80', '- \\[x\\] 443\n- \\[ \\] 80', '- [x\\] 443\n- [ \\] 80'])(
    'a marker with backslashes is quoted as it is written: %j',
    async (options) => {
      const messages = await listMessages(ask(`Which port?\n\n${options}`), format);
      const [first = '', second = ''] = options
        .split('\n')
        .map((line) => line.slice(2, line.lastIndexOf(']') + 1));
      expect(messages).toEqual([
        expect.stringContaining(
          `5:3 bad-marker Unexpected marker \`${first}\`, which the backslash makes text, expected \`[x]\``,
        ),
        expect.stringContaining(
          `6:3 bad-marker Unexpected marker \`${second}\`, which the backslash makes text, expected \`[ ]\``,
        ),
      ]);
    },
  );

  it.each([
    'Which port does `a[443]` mean?',
    'Which port, `{443}` or `____`?',
    'Which port [does](https://a.example) HTTPS use?',
    'Which port does ![HTTPS](a.svg) use?',
    'Which of these? (See above.)',
    'Which **port** does HTTPS use?',
  ])('is not seen in what asks nothing: %j', async (question) => {
    expect(await listMessages(ask(question), format)).toEqual([
      expect.stringContaining('Unexpected question without anything to answer'),
    ]);
  });
});

const CHOICE = 'Which?\n\n- [x] a\n- [ ] b';
const BLANK = 'HTTPS uses port [[443]].';

describe.each(FORMATS)('an explanation behind `---` as %s', (format) => {
  it.each([
    [CHOICE, '- Because.\n- And.', '::explanation'],
    [CHOICE, '* Because.\n* And.', '::explanation'],
    [CHOICE, '1. Because.\n2. And.', '::explanation'],
    [CHOICE, 'Because of:\n\n- c\n- d', ''],
    [CHOICE, 'It is.\n\n- c\n- d', ''],
    [CHOICE, 'It is.', ''],
    [BLANK, '- Because.\n- And.', '::explanation'],
    [BLANK, 'It is.', '::explanation'],
  ])('of %j and %j has a cure that makes a quiz', async (question, explanation, cure) => {
    const text = ask(`${question}\n\n---\n\n${explanation}`);
    const words = cure ? `write \`${cure}\` in place of the \`---\`` : 'remove the `---`';
    expect(await listMessages(text, format)).toEqual([
      expect.stringContaining(
        `Unexpected \`---\` before the explanation of a question, expected the explanation directly below what the reader answers; ${words}, or`,
      ),
    ]);
    expect(await listMessages(text.replace('---', cure), format)).toEqual([]);
  });

  it.each(['Which of these?\n\n- c\n- d', 'The right ones are:\n\n- c\n- d'])(
    'is not seen in a question without markers: %j',
    async (question) => {
      expect(await listMessages(ask(`${CHOICE}\n\n---\n\n${question}`), format)).toEqual([
        expect.stringContaining('Unexpected option `- c` without `[ ]` or'),
      ]);
    },
  );
});

describe.each(FORMATS)('a mark that is not read as %s', (format) => {
  it.each([
    ':pin:',
    ':pin{a}',
    ':pin{.a}',
    ':pin{#a}',
    '::pin',
    '::pin:',
    ': pin',
    '：pin',
    '[pin]',
    '{pin}',
  ])('%s is not taken for `:pin`', async (slip) => {
    const text = ask(`Which?\n\n- [x] a\n- [ ] b ${slip}`);
    expect(await listMessages(text, format)).toEqual([
      expect.stringMatching(/^6:9 misplaced-directive .* did you mean `:pin`\?/),
    ]);
    expect(await listMessages(text.replace(slip, ':pin'), format)).toEqual([]);
  });

  it.each(['[[`SECRET]]', '[[SECRET`]]', '[[a|`b]]', '[[``SECRET`]]'])(
    'a lone backtick in %s is no part of a key',
    async (blank) => {
      expect(await listMessages(ask(`It is ${blank}.`), format)).toEqual([
        expect.stringMatching(/^3:\d+ invalid-blank .* with a backtick that nothing closes/),
      ]);
    },
  );

  it.each(['[[`SECRET`]]', '[[a `b` c]]', '[[\\`SECRET]]', '[[/`+/]]', '[[``a`b``]]', '[[a`b]]'])(
    'the backticks in %s are right',
    async (blank) => {
      expect(await listMessages(ask(`It is ${blank}.`), format)).toEqual([]);
    },
  );
});

const REST = '\n\n---\n\nWhich?\n\n- [x] a\n- [ ] b';

describe.each(FORMATS)('as %s, the first section of a quiz', (format) => {
  it.each([
    'HTTPS uses port \\[\\[443\\]\\].',
    'HTTPS uses port ____ (443).',
    'Which port?\n\nAnswer: 443',
    'Which port?\n\n(x) 443\n( ) 80',
  ])('is no introduction with an answer in the notation of another system: %j', async (text) => {
    const messages = await listMessages(ask(text + REST), format);
    expect(messages.join()).toContain('missing-answer');
  });

  it.each([
    'See the source [443].',
    'Read __all__ of it … well …… and ==then== go on ✅',
    '✅ You have read the page.',
  ])('is an introduction with what running text has: %j', async (text) => {
    expect(await listMessages(ask(text + REST), format)).toEqual([]);
  });
});

describe.each(FORMATS)('as %s, a section behind `---`', (format) => {
  const question = 'Which?\n\n- [x] a\n- [ ] b\n\n---\n\n';

  it('is a question where a line tells its answer', async () => {
    const [message = ''] = await listMessages(ask(`${question}Which port?\n\nAnswer: 443`), format);
    expect(message).toContain('line that tells the answer');
  });

  it('is the explanation where its first line repeats the answer', async () => {
    const [message = ''] = await listMessages(ask(`${question}Answer: a. It is first.`), format);
    expect(message).toContain('before the explanation');
  });
});

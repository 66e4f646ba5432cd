import {describe, expect, it} from 'vitest';

import {listMessages} from '../../support/listMessages.js';

const FORMATS = ['md', 'mdx'] as const;
type Format = (typeof FORMATS)[number];

const ask = (question: string) => `:::quiz\n\n${question}\n\n:::\n`;
const choose = (options: string, prompt = 'Which?') => `${prompt}\n\n${options}`;
const fill = (blank: string) => `It is ${blank}.`;

/** What is written; the line of the message, and its column where only one is right; what it asks for; and what follows from that. */
type Slip = [written: string, place: string, cure: string, cured: string];

const MARK = '`[x]` before each right option and `[ ]` before each wrong one, and no braces';
const CHOICE = choose('- [x] PUT\n- [ ] POST');

const ATTRIBUTES: Slip[] = [
  ['- [ ] PUT {.correct}\n- [ ] POST', '5:11', MARK, CHOICE],
  ['- [ ] PUT [.correct]\n- [ ] POST', '5:11', MARK, CHOICE],
  ['- [ ] PUT{.correct}\n- [ ] POST', '5:10', MARK, CHOICE],
  ['- [ ] PUT {correct}\n- [ ] POST', '5:11', MARK, CHOICE],
  ['- [x] PUT\n  {: .answer}\n- [ ] POST', '6:3', MARK, CHOICE],
  ['- [x] PUT {#put .wrong}\n- [ ] POST', '5:11', MARK, CHOICE],
  ['- [x] PUT {data-correct="true"}\n- [ ] POST', '5:11', MARK, CHOICE],
  ['- [x] PUT {isCorrect: true}\n- [ ] POST', '5:11', MARK, CHOICE],
  [
    '- [x] PUT {feedback="It replaces."}\n- [ ] POST',
    '5:11',
    '`> It replaces.` on a line of its own, indented under the option',
    choose('- [x] PUT\n  > It replaces.\n- [ ] POST'),
  ],
  [
    '- [x] PUT\n- [ ] POST\n\n{explanation="It replaces."}',
    '8:1',
    '`It replaces.` as text below what readers answer',
    choose('- [x] PUT\n- [ ] POST\n\nIt replaces.'),
  ],
  [
    '- [x] PUT {hint="It replaces."}\n- [ ] POST',
    '5:11',
    '`::hint[It replaces.]` on a line of its own, with blank lines around it',
    choose('- [x] PUT\n- [ ] POST\n\n::hint[It replaces.]'),
  ],
].map(([options = '', place = '', cure = '', cured = '']) => [choose(options), place, cure, cured]);

const HINT = '`::hint[It replaces.]` on a line of its own, with blank lines around it';
const HINTED = 'Which?\n\n::hint[It replaces.]\n\n- [x] PUT\n- [ ] POST';
const LATER = 'it below what readers answer';

const QUOTES: Slip[] = [
  ...[
    '> Hint: It replaces.',
    '> **Hint:** It replaces.',
    '> **Hint**: It replaces.',
    '> _Tip 1:_ It replaces.',
    '> - Hint: It replaces.',
    '> 💡 Hinweis: It replaces.',
    '> [!HINT]\n> It replaces.',
    '> Indice : It replaces.',
    '> Pista: It replaces.',
    '> Dica: It replaces.',
    '> ヒント：It replaces.',
  ].map((quote): Slip => [`Which?\n\n${quote}\n\n- [x] PUT\n- [ ] POST`, '5:1', HINT, HINTED]),
  ...['Answer: PUT', '**Explanation** It is PUT.', 'Lösung: PUT', '答え：PUT'].map((text): Slip => {
    const cured = `Which?\n\n- [x] PUT\n- [ ] POST\n\n> ${text}`;
    return [`Which?\n\n> ${text}\n\n- [x] PUT\n- [ ] POST`, '5:1', LATER, cured];
  }),
  [`${CHOICE}\n\n> Hint: It replaces.`, '8:1', HINT, HINTED],
  [`${CHOICE}\n\nHint: It replaces.`, '8:1', HINT, HINTED],
  ...[
    'Hint: It replaces.',
    '**Hint:** It replaces.',
    'Pista: It replaces.',
    '提示：It replaces.',
    '힌트: It replaces.',
    'Подсказка: It replaces.',
    '<details><summary>Hint</summary>It replaces.</details>',
  ].map((text): Slip => [`Which?\n\n${text}\n\n- [x] PUT\n- [ ] POST`, '5:1', HINT, HINTED]),
  ...[
    'Answer: PUT',
    '**Solution:** PUT',
    '答案：PUT',
    'Risposta: PUT',
    '<details>\n<summary>Answer</summary>\n\nPUT\n\n</details>',
    '<details>\n<summary>Solution</summary>\n\nPUT\n\n</details>',
    '<details>\n<summary>Click here to see the answer</summary>\n\nPUT\n\n</details>',
  ].map((text): Slip => {
    const cured = `Which?\n\n- [x] PUT\n- [ ] POST\n\n${text}`;
    return [`Which?\n\n${text}\n\n- [x] PUT\n- [ ] POST`, '5:1', LATER, cured];
  }),
];

const ALERTS: Slip[] = [
  ['{CHOICE}\n\n> [!SUCCESS]\n> It replaces.', '8:3', '{CHOICE}\n\n> It replaces.'],
  ['{CHOICE}\n\n> [!faq]- It replaces.', '8:3', '{CHOICE}\n\n> It replaces.'],
  ['{CHOICE}\n\n> [!TIP] It replaces.', '8:3', '{CHOICE}\n\n> It replaces.'],
  ['{CHOICE}\n\n[!NOTE] It replaces.', '8:1', '{CHOICE}\n\nIt replaces.'],
  ['{CHOICE}\n\n[NOTE] It replaces.', '8:1', '{CHOICE}\n\nIt replaces.'],
  ['{CHOICE}\n\n**[NOTE]** It replaces.', '8:3', '{CHOICE}\n\nIt replaces.'],
  ['> [!IMPORTANT]\n> It replaces.\n\n{CHOICE}', '3:3', '> It replaces.\n\n{CHOICE}'],
  ['[!QUESTION]\n\n{CHOICE}', '3:1', '{CHOICE}'],
  ['[WARNING] {CHOICE}', '3:1', '{CHOICE}'],
  ['Which?\n\n- [x] [NOTE] PUT\n- [ ] POST', '5:7', '{CHOICE}'],
].map(([written = '', place = '', cured = '']): Slip => {
  const write = (text: string): string => text.replace('{CHOICE}', CHOICE);
  return [write(written), place, 'the text without it', write(cured)];
});

const OPTIONS: Slip[] = [
  [
    choose('- [x] PUT #It replaces.\n- [ ] POST #It adds to it'),
    '5:11',
    '`> It replaces.` on a line of its own, indented by 2 spaces',
    choose('- [x] PUT\n  > It replaces.\n- [ ] POST\n  > It adds to it'),
  ],
  [
    choose('- [x] PUT // It replaces.\n- [ ] POST :: It adds to it.'),
    '5:11',
    '`> It replaces.` on a line of its own, indented by 2 spaces',
    choose('- [x] PUT\n  > It replaces.\n- [ ] POST\n  > It adds to it.'),
  ],
  [choose('- [ ] =PUT\n- [x] ~POST'), '5:7', '`- [x] PUT`', CHOICE],
  [
    choose('- [ ] =PUT#It replaces.\n- [x] ~POST #It adds to it.'),
    '5:7',
    '`- [x] PUT',
    choose('- [x] PUT\n  > It replaces.\n- [ ] POST\n  > It adds to it.'),
  ],
  [choose('- [ ] %100%PUT\n- [x] %-50%POST'), '5:7', '`- [x] PUT`', CHOICE],
  [choose('- [ ] =%100%PUT\n- [x] ~%0%POST'), '5:7', '`- [x] PUT`', CHOICE],
  [
    choose('- [x] PUT\n- [ ] POST\n\nANSWER: A'),
    '8:1',
    '`- [x]` before each right option and `- [ ]` before each wrong one, and no such line',
    CHOICE,
  ],
  [
    choose('- [x] PUT\n- [ ] POST\nANSWER: A'),
    '7:1',
    '`- [x]` before each right option and `- [ ]` before each wrong one, and no such line',
    CHOICE,
  ],
  [
    choose('- [x] PUT\n  > [!TIP]\n  > It replaces.\n- [ ] POST'),
    '6:5',
    'the text without it',
    choose('- [x] PUT\n  > It replaces.\n- [ ] POST'),
  ],
  [
    choose('- [x] PUT\n  > [!WARNING] It replaces.\n- [ ] POST'),
    '6:5',
    'the text without it',
    choose('- [x] PUT\n  > It replaces.\n- [ ] POST'),
  ],
];

const BLANKS: Slip[] = [
  ['［［DNS］］', '[[DNS]]'],
  ['【【DNS】】', '[[DNS]]'],
  ['[［DNS］]', '[[DNS]]'],
  ['［［DNS｜！HTTP］］', '[[DNS|!HTTP]]'],
  [':blank[DNS]', '[[DNS]]'],
  [':input{answer="DNS"}', '[[DNS]]'],
  [':gap[DNS]', '[[DNS]]'],
  [':fill[DNS|domain name system]', '[[DNS|domain name system]]'],
  [':cloze[DNS]', '[[DNS]]'],
  ['[[A]], and {{c1::DNS::name}}', '[[A]], and [[DNS]]'],
  ['[[A]], and {1:SHORTANSWER:=DNS}', '[[A]], and [[DNS]]'],
  ['[[A]], and {=DNS ~HTTP}', '[[A]], and [[DNS|!HTTP]]'],
  ['[[*DNS|HTTP|IP]]', '[[DNS|!HTTP|!IP]]'],
  ['[[HTTP|**DNS**|IP]]', '[[!HTTP|DNS|!IP]]'],
  ['[[DNS*|HTTP|IP]]', '[[DNS|!HTTP|!IP]]'],
  ['[[+DNS|HTTP]]', '[[DNS|!HTTP]]'],
  ['[[(DNS)|HTTP]]', '[[DNS|!HTTP]]'],
  ['[[(x) DNS|( ) HTTP]]', '[[DNS|!HTTP]]'],
  ['[[DNS ✓|HTTP]]', '[[DNS|!HTTP]]'],
  ['[[DNS [x]|HTTP]]', '[[DNS|!HTTP]]'],
  ['[[DNS (correct)|HTTP]]', '[[DNS|!HTTP]]'],
  ['[[HTTP (falsch)|DNS]]', '[[!HTTP|DNS]]'],
  ['[[DNS (correct)]]', '[[DNS]]'],
  ['[[~HTTP|=DNS]]', '[[!HTTP|DNS]]'],
  ['[[DNS|~HTTP]]', '[[DNS|!HTTP]]'],
  ['[[=443|80|22]]', '[[443|!80|!22]]'],
  ['[[=443|!80]]', '[[443|!80]]'],
  ['[[DNS=correct|HTTP]]', '[[DNS|!HTTP]]'],
  ['[[correct: DNS|HTTP]]', '[[DNS|!HTTP]]'],
  ['[[_DNS_|HTTP]]', '[[DNS|!HTTP]]'],
  ['[[DNS ←|HTTP]]', '[[DNS|!HTTP]]'],
  ['::blank[DNS]', '[[DNS]]'],
  [':blank{#a}[DNS]', '[[DNS]]'],
  ['[[DNS // hint: a name]]', '[[DNS]]'],
  ['[[%100%DNS|%0%HTTP]]', '[[DNS|!HTTP]]'],
  ['[[DNS!|HTTP|IP]]', '[[DNS|!HTTP|!IP]]'],
  ['[[DNS|！HTTP]]', '[[DNS|!HTTP]]'],
  ['[[DNS::hint]]', '[[DNS]]'],
  ['[[DNS:hint]]', '[[DNS]]'],
  ['[[DNS::the name of a host]]', '[[DNS]]'],
  ['[[New York::city]]', '[[New York]]'],
  ['[[DNS|hint: a name]]', '[[DNS]]'],
  ['[[DNS (hint: a name)]]', '[[DNS]]'],
  ['[[DNS:name of a host]]', '[[DNS]]'],
  ['[[DNS#feedback]]', '[[DNS]]'],
  ['[[DNS#It names hosts.]]', '[[DNS]]'],
  ['[[c1::DNS::name]]', '[[DNS]]'],
  ['[[DNS|HTTP|IP;1]]', '[[DNS|!HTTP|!IP]]'],
  ['[[DNS|HTTP; 2]]', '[[!DNS|HTTP]]'],
  ['[[DNS/!HTTP]]', '[[DNS|!HTTP]]'],
  ['[[!HTTP, DNS, !IP]]', '[[!HTTP|DNS|!IP]]'],
].map(([written = '', cured = '']): Slip => {
  const other = /(?<=and )\[\[.*\]\]/.exec(cured)?.[0] ?? cured;
  return [fill(written), '3', `\`${other}\``, fill(cured)];
});

/** What makes no blank beside a real one, with the key in sight. */
const HALVES: Slip[] = [
  ['[Paris]', '[[Paris]]'],
  ['[ Paris ]', '[[Paris]]'],
  ['[New York]', '[[New York]]'],
  ['[Paris|!Lyon]', '[[Paris|!Lyon]]'],
  ['{{Paris}}', '[[Paris]]'],
  ['{{ Paris }}', '[[Paris]]'],
  ['___(Paris)', '[[Paris]]'],
  ['_____ (Paris)', '[[Paris]]'],
  ['....(Paris)', '[[Paris]]'],
  ['…… [Paris]', '[[Paris]]'],
  ['____', '[[key]]'],
  ['((Paris))', '[[Paris]]'],
  ['[(Paris)]', '[[Paris]]'],
  ['==Paris==', '[[Paris]]'],
  ['[東京]', '[[東京]]'],
].map(([half = '', blank = '']): Slip => {
  return [`It is ${half}, not [[Rome]].`, '3:7', `\`${blank}\``, `It is ${blank}, not [[Rome]].`];
});

const IN_LISTS: Slip[] = [
  [
    'Where?\n\n- Seine: [Paris]\n- Tiber: [[Rome]]',
    '5:10',
    '`[[Paris]]`',
    'Where?\n\n- Seine: [[Paris]]\n- Tiber: [[Rome]]',
  ],
  [
    'Where?\n\n| River | City |\n| --- | --- |\n| Seine | [Paris] |\n| Tiber | [[Rome]] |',
    '7:11',
    '`[[Paris]]`',
    'Where?\n\n| River | City |\n| --- | --- |\n| Seine | [[Paris]] |\n| Tiber | [[Rome]] |',
  ],
];

const BEHIND: Slip[] = [
  ['[[DNS]](hint: names)', '`::hint[names]` on a line of its own'],
  ['[[DNS]](finds hosts)', '`::hint[finds hosts]` on a line of its own'],
  ['[[DNS]][finds hosts]', '`::hint[finds hosts]` on a line of its own'],
].map(([blank = '', cure = '']): Slip => {
  const cured = `${fill('[[DNS]]')}\n\n${cure.slice(1, cure.lastIndexOf('`'))}`;
  return [fill(blank), '3:14', cure, cured];
});

const BREAKS: Slip[] = [
  'PUT<br> > It replaces.',
  'PUT <br />> It replaces.',
  'PUT<br>&gt; It replaces.',
].map((option): Slip => [
  choose(`- [x] ${option}\n- [ ] POST`),
  '5',
  '`> It replaces.` on a line of its own, indented by 2 spaces',
  choose('- [x] PUT\n  > It replaces.\n- [ ] POST'),
]);

const MARKERS: Slip[] = [
  [choose('- [[x]] PUT\n- [[ ]] POST'), '5:3', '`[x]`', CHOICE],
  [choose('- [[]] POST\n- [[X]] PUT'), '5:3', '`[ ]`', choose('- [ ] POST\n- [x] PUT')],
  [
    choose('- [x] PUT\n  <blockquote>It replaces.</blockquote>\n- [ ] POST'),
    '6:3',
    '`>` before the text, in place of the element',
    choose('- [x] PUT\n  > It replaces.\n- [ ] POST'),
  ],
];

const METAS: Slip[] = [
  'js distractors=1',
  'js wrong',
  'js {distractor}',
  'js title="a" decoys',
].map((info): Slip => [
  `Order.\n\n::lines\n\n\`\`\`${info}\na();\nb();\nc();\n\`\`\``,
  '7',
  'wrong lines in a second code block directly below the first',
  'Order.\n\n::lines\n\n```js\na();\nc();\n```\n\n```js\nb();\n```',
]);

const LINES: Slip[] = [
  [
    'See [[Setup]](./setup.md), and [[DNS]].',
    '3:14',
    'one pair of brackets for a link: `[Setup](./setup.md)`',
    'See [Setup](#setup), and [[DNS]].',
  ],
  [
    'Order.\n\n::lines\n\n```py\na = 1\nb = 2 #distractor\nc = 3\n```',
    '9:7',
    'wrong lines in a second code block directly below the first, without such a comment',
    'Order.\n\n::lines\n\n```py\na = 1\nc = 3\n```\n\n```py\nb = 2\n```',
  ],
  [
    'Order.\n\n::lines\n\n```js\na();\nc();\n// Wrong lines:\nb();\n```',
    '10:1',
    'wrong lines in a second code block directly below the first, without such a comment',
    'Order.\n\n::lines\n\n```js\na();\nc();\n```\n\n```js\nb();\n```',
  ],
  ...['Wrong lines:', '**Distractors**', 'Falsche Zeilen:', 'Distracteurs :'].map((text): Slip => [
    `Order.\n\n::lines\n\n\`\`\`py\na = 1\nc = 3\n\`\`\`\n\n${text}\n\n\`\`\`py\nb = 2\n\`\`\``,
    '12:1',
    'the block with wrong lines directly below the other one; leave the text out',
    'Order.\n\n::lines\n\n```py\na = 1\nc = 3\n```\n\n```py\nb = 2\n```',
  ]),
  [
    'Order.\n\n::lines\n\n```py\na = 1\n=====\nb = 2\n```',
    '9:1',
    '`::lines{by=block}`, and a blank line between two blocks',
    'Order.\n\n::lines{by=block}\n\n```py\na = 1\n\nb = 2\n```',
  ],
];

const ELEMENTS: Slip[] = [
  ['<Hint>It replaces.</Hint>', '`::hint[…]` on a line of its own'],
  ['<Explanation>It replaces.</Explanation>', 'its text below what readers answer'],
  ['<Solution>\n\nIt replaces.\n\n</Solution>', 'its text below what readers answer'],
  ['<Feedback correct="true">It replaces.</Feedback>', '`> …` on a line of its own'],
  ['<Option correct>PUT</Option>', '`- [x] PUT` in a list of all options'],
  ['<answer>PUT</answer>', '`[x]` before each right option'],
  ['<quiz>PUT</quiz>', 'nothing in its place, and no `</quiz>`'],
  ['<Blank answer="PUT" />', 'a blank `[[…]]`'],
].map(([element = '', cure = '']): Slip => [`${CHOICE}\n\n${element}`, '8:1', cure, CHOICE]);

const OPTION_LINES: Slip[] = [
  [':shuffle: options', '`:::quiz{shuffle=options}` in place of lines 1 to 3'],
  [':id: methods', '`:::quiz{#methods}` in place of lines 1 to 3'],
  [':title: The methods', '`:::quiz[The methods]` in place of lines 1 to 3'],
  [':class: dropdown', 'no classes; `:::quiz` takes none'],
  [':multiple:', '`::question{multiple}` above the prompt'],
  ['{shuffle=all}', '`:::quiz{shuffle=all}` in place of lines 1 to 3'],
  ['{multiple}', '`::question{multiple}`'],
  [':hint: It replaces.', '`::hint[It replaces.]` with blank lines around it'],
  [':correct: a', '`[x]` before each right option'],
].map(([line = '', cure = '']): Slip => [`${line}\n\n${CHOICE}`, '3:1', cure, CHOICE]);

const TOML: Slip[] = [
  'type = "ShortAnswer"',
  'prompt.prompt = "Which?"',
  'answer.answer = "PUT"',
].map((line): Slip => [`[[questions]]\n${line}`, '4:1', 'the question as text', fill('[[PUT]]')]);

const SHORTCODES: Slip[] = [
  ['{{< hint >}}It replaces.{{< /hint >}}', '`::hint[…]` on a line of its own'],
  ['{{% explanation %}}\nIt replaces.\n{{% /explanation %}}', 'its text below what readers answer'],
  ['{{< youtube abc >}}', 'what it stands for, as Markdown or a component'],
].map(([code = '', cure = '']): Slip => [`${CHOICE}\n\n${code}`, '8:1', cure, CHOICE]);

const SLIPS = [
  SHORTCODES,
  OPTION_LINES,
  TOML,
  ATTRIBUTES,
  QUOTES,
  ALERTS,
  OPTIONS,
  BLANKS,
  HALVES,
  IN_LISTS,
  BEHIND,
  BREAKS,
  METAS,
  MARKERS,
  LINES,
  ELEMENTS,
].flat();

/** What no message is about. */
const FINE: string[] = [
  choose('- [x] PUT\n- [ ] POST', ':question: Which?\n:bulb: type = prompt'),
  choose('- [x] In #general\n- [ ] In #random on Slack\n- [ ] At issue #12 of C# in F# code'),
  choose('- [x] `x = 1` # sets it\n- [ ] see #Install\n- [ ] `#include <x>` and #header'),
  choose('- [x] https://a.example/b\n- [ ] std::vector or Foo::Bar\n- [ ] a || b\n- [ ] x // y'),
  choose('- [x] ~5 ms\n- [ ] ~10 ms'),
  choose('- [x] =SUM(A1)\n- [ ] =A1'),
  choose('- [x] ~/bin\n- [ ] =default'),
  choose(
    '- [x] PUT\n- [ ] POST',
    'What prints `{correct}` here?\n\n> Hints matter, said the teacher.',
  ),
  choose('- [x] PUT\n- [ ] POST', '> Which answer: this or that?'),
  choose('- [x] `[!NOTE]`\n- [ ] [note] and [NOTES]', 'What is a [NOTE](#a) or \\[NOTE]?'),
  choose('- [x] PUT\n  > Because: it is.\n- [ ] POST\n\n> Reason: so it is.'),
  choose('- [x] PUT :badge[new]{.correct}\n- [ ] POST', 'Which $\\text{answer}$ of ${answer}?'),
  choose('- [x] [.gitignore] and [.env]\n- [ ] [.a](b) and list[.correct]'),
  choose('- [x] `{.correct}`\n- [ ] `{feedback="a"}`'),
  choose('- [x] The 「「quoted」」 word\n- [ ] ⟦e⟧ of 【notes】'),
  fill('[[std::vector]] or [[Foo::Bar|Foo.Bar]] or [[C#]] or [[the C# language]]'),
  fill('[[A*|A star]] or [[char*|char *]] or [[*p|p\\[0\\]]] or [[*args|**kwargs]]'),
  fill('[[text-align=right|text-align=left]] or [[key: value|key=value]] or [[__init__|init]]'),
  fill('[[+1|1]] or [[Hello, World!|Hello World]] or [[(0, 1)|[0, 1)]] or [[=|==]]'),
  fill('[[page.md#feedback]] or [[Content-Type: text/html]] or [[10:30]] or [[mime:audio]]'),
  fill('[[`*A`|`B`|C]] or [[`Paris::hint`]] or [[443|80]] or [[C++|C plus plus]]'),
  'Order.\n\n::lines\n\n```py\na = 1 # extra lines are skipped\nb = "# distractor list"\n```\n\nThe wrong line was:\n\n```py\nc = 1\n```',
  'Which axis?\n\n- [[x]] is horizontal\n- [[y]] is vertical',
  'Fill in.\n\n```c blanks\nint x = [[*p|q]];\n```',
];

it('leaves alerts to a site that makes something of them', async () => {
  const text = ask(`${CHOICE}\n\n> [!NOTE]\n> It replaces.`);
  expect(await listMessages(text, 'md', {options: {directives: ['note']}})).toEqual([]);
});

async function read(text: string, format: Format, setup = {}): Promise<string[]> {
  const messages = await listMessages(text, format, setup);
  return messages.map((message) => message.replace(/ \(npx .*$/, ''));
}

describe.each(FORMATS)('a notation of another system as %s', (format) => {
  it.each(SLIPS)('%j is reported at %s, and asks for %s', async (written, place, cure) => {
    // Of several mistakes, MDX may know only the first.
    const [message = '', ...others] = await read(ask(written), format);
    expect(message).toMatch(/^\d+:\d+ foreign-notation Unexpected /);
    expect(message).toContain(`, expected ${cure}`);
    expect(message.startsWith(`${place}${place.includes(':') ? ' ' : ':'}`), message).toBe(true);
    expect(others.filter((other) => !other.includes(' foreign-notation '))).toEqual([]);
  });

  it.each(SLIPS.map(([, , , cured]) => cured))(
    'has advice that makes %j, which has no mistake',
    async (cured) => {
      expect(await read(ask(cured), format)).toEqual([]);
    },
  );

  it.each(FINE)('is not seen in %j', async (question) => {
    const text = format === 'mdx' ? question.replace('${answer}', 'it') : question;
    expect(await read(ask(text), format)).toEqual([]);
  });
});

import {describe, expect, it} from 'vitest';

import {lintText} from './lintText.js';

const FORMATS = ['md', 'mdx'] as const;

/** The rules about a table, with the line of each, counted from the header. */
async function listDoubts(rows: readonly string[], prompt = 'What belongs together?') {
  const [header = '', ...body] = rows;
  const table = [header, '| --- | --- |', ...body].join('\n');
  const text = `:::quiz\n\n${prompt}\n\n::match\n\n${table}\n\nBecause.\n\n:::\n`;
  const first = text.split('\n').indexOf(header) + 1;
  const both = await Promise.all(
    FORMATS.map(async (format) => {
      const {messages} = await lintText(text, {path: `docs/page.${format}`});
      return messages.map(({rule, place, reason}) => ({
        rule,
        line: (place?.start.line ?? 0) - first,
        reason,
      }));
    }),
  );
  expect(both[0]).toEqual(both[1]);
  return both[0] ?? [];
}

const doubt = (line: number, reason: RegExp) => [
  {rule: 'doubtful-table', line, reason: expect.stringMatching(reason) as string},
];

describe('a header that looks like a pair', () => {
  it.each([
    [
      [
        '| `201` | Something was created |',
        '| `304` | The copy is good |',
        '| `404` | Nothing is there |',
      ],
    ],
    [['| 22 | SSH |', '| 80 | HTTP |', '| 443 | HTTPS |']],
    [['| SSH | 22 |', '| HTTP | 80 |', '| HTTPS | 443 |']],
    [['| 1969-07-20 | Moon |', '| 1989-11-09 | Wall |', '| 1991-08-06 | Web |']],
    [['| --all | Everything |', '| --force | Without asking |', '| -n | Without doing it |']],
    [['| .css | How it looks |', '| .html | What is there |', '| .js | What it does |']],
    [['| 🇫🇷 | Paris |', '| 🇮🇹 | Rome |', '| 🇪🇸 | Madrid |']],
    [['| FLAC | lossless |', '| MP3 | lossy |', '| ALAC | lossless |', '| AAC | lossy |']],
    [
      [
        '| A key. | It opens it. |',
        '| A door. | It is closed. |',
        '| A wall. | It stands there. |',
      ],
    ],
    [['| 10 ms | `short` |', '| 5 s | `long` |', '| 2 h | `batch` |']],
  ])('is doubtful: %j', async (rows) => {
    expect(await listDoubts(rows)).toEqual(doubt(0, /as the header of a table/));
    const cured = ['| Given | Match |', ...rows];
    expect(await listDoubts(cured), 'the cure says nothing else').toEqual([]);
  });

  it.each([
    [['| Code | Says |', '| `201` | Something was created |', '| `404` | Nothing is there |']],
    [['| `status` | What it says |', '| `201` | Created |', '| `404` | Missing |']],
    [['| `Accept` | Meaning |', '| `text/html` | A page |', '| `image/png` | An image |']],
    [['| `kind` | Example |', '| `Pod` | Runs it |', '| `Job` | Ends |']],
    [['| HTTP | Year |', '| 1.1 | 1997 |', '| 2 | 2015 |']],
    [['| 1980s | Year |', '| Walkman | 1980 |', '| Web | 1989 |']],
    [['| Country | Capital |', '| France | Paris |', '| Italy | Rome |']],
    [['| Port | Service |', '| 22 | SSH |', '| 80 | HTTP |']],
    [['| # | Meaning |', '| + | plus |', '| - | minus |']],
    [['| **Term** | **Meaning** |', '| **DNS** | Names |', '| **TCP** | Streams |']],
  ])('is a header: %j', async (rows) => {
    expect(await listDoubts(rows)).toEqual([]);
  });
});

describe('a table with a category in each column', () => {
  const formats = ['| FLAC | MP3 |', '| ALAC | AAC |', '| WavPack | Opus |'];

  it.each([
    ['Sort the formats.', '| Lossless | Lossy |', formats],
    ['Group these formats.', '| Keeps all | Drops some |', formats],
    ['Classify them.', '| Not lossy | Lossy |', formats],
    ['Which is which?', '| Mutable | Immutable |', ['| list | tuple |', '| dict | str |']],
    ['What is safe?', '| Safe | Unsafe |', ['| GET | PUT |', '| HEAD | POST |']],
    ['Divide the tasks.', '| Client | Server |', ['| Show | Store |', '| Ask | Answer |']],
    ['Sortiere die Formate.', '| Verlustfrei | Verlustbehaftet |', formats],
    ['Who sends these?', '| Sent by the browser | Sent by the server |', formats],
    ['Who sends each header?', '| Sent by the browser | Sent by the server |', formats],
    ['Who sends these?', '| Client headers | Server headers |', formats],
    ['Which are for what?', '| Used for reading | Used for writing |', formats],
    ['Where does the code run?', '| Runs on the client | Runs on the server |', formats],
    ['Wer sendet sie?', '| Vom Browser gesendet | Vom Server gesendet |', formats],
    ['Qui les envoie ?', '| Envoyé par le client | Envoyé par le serveur |', formats],
    ['What are its pros and cons?', '| Pros | Cons |', formats],
    ['What speaks for it?', '| Strengths | Weaknesses |', formats],
    ['Classez ces formats.', '| Sans perte | Avec perte |', formats],
    ['Clasifica los formatos.', '| Sin pérdida | Con pérdida |', formats],
  ])('is doubtful: %s %s', async (prompt, header, rows) => {
    const found = await listDoubts([header, ...rows], prompt);
    expect(found).toEqual(doubt(0, /such as `\| \S+ \| [^|]+ \|` and/));
  });

  it.each([
    ['Match each old name with its new one.', '| Old | New |', ['| add | put |', '| del | drop |']],
    [
      'Match each message with its answer.',
      '| Sent by the client | Sent by the server |',
      ['| SYN | SYN ACK |', '| GET | 200 |'],
    ],
    [
      'Which command does the same?',
      '| Unix command | Windows command |',
      ['| ls | dir |', '| cat | type |'],
    ],
    [
      'What is it called there?',
      '| Name in Python | Name in Ruby |',
      ['| list | Array |', '| dict | Hash |'],
    ],
    ['What is the new name?', '| Old name | New name |', ['| add | put |', '| del | drop |']],
    ['Who wrote these?', '| Book | Author |', ['| Emma | Austen |', '| Faust | Goethe |']],
    ['What is the plural of each?', '| Singular | Plural |', ['| mouse | mice |', '| ox | oxen |']],
    ['Pair them.', '| Signed | Unsigned |', ['| int8 | uint8 |', '| int16 | uint16 |']],
    ['Classify each animal.', '| Animal | Class |', ['| Frog | Amphibian |', '| Whale | Mammal |']],
    ['Sort the animals.', '| Animal | Class |', ['| Frog | Amphibian |', '| Whale | Mammal |']],
    ['Classify them.', '| Term | Meaning |', ['| DNS | Names |', '| TCP | Streams |']],
    [
      'Sort the formats.',
      '| Format | Kind |',
      ['| FLAC | lossless |', '| MP3 | lossy |', '| AAC | lossy |'],
    ],
    [
      'What does the client write, and the server?',
      '| Client | Server |',
      ['| SYN | SYN ACK |', '| GET | 200 |'],
    ],
  ])('has a row for each item: %s %s', async (prompt, header, rows) => {
    expect(await listDoubts([header, ...rows], prompt)).toEqual([]);
  });
});

describe('a category that is written in two ways', () => {
  it.each([
    ['not idempotent', 'non-idempotent'],
    ['not idempotent', 'nonidempotent'],
    ['Layer 4', 'Layer-4'],
    ['Layer 4', 'Layer4'],
    ['safe method', 'safe methods'],
    ['a method', 'method'],
    ['lossless', 'lossless.'],
    ['category', 'categories'],
    ['asymmetric', 'assymetric', false],
    ['transport layer', 'transprot layer'],
    ['key-value store', 'key value store'],
    ['the client', 'client'],
    ['dem Server', 'Server'],
    ['des Servers', 'Servers'],
    ['einen Server', 'Server'],
    ['el servidor', 'servidor'],
    ['uma chave', 'chave'],
    ['il server', 'server'],
  ])('is doubtful: %s and %s', async (usual, odd, isFound = true) => {
    const rows = [
      '| Item | Kind |',
      `| a | ${usual} |`,
      '| b | other one |',
      `| c | ${usual} |`,
      `| d | ${odd} |`,
    ];
    const found = await listDoubts(rows);
    if (isFound) expect(found).toEqual(doubt(5, /says nearly the same as/));
    else expect(found).toEqual([]);
  });

  it.each([
    ['HTTP', 'HTTPS'],
    ['synchronous', 'asynchronous'],
    ['symmetric', 'asymmetric'],
    ['lossy', 'lossless'],
    ['IPv4', 'IPv6'],
    ['Layer 4', 'Layer 5'],
    ['C', 'C++'],
    ['`file`', '`files`'],
    ['port 80', 'port 8080'],
    ['idempotent', 'not idempotent'],
    ['absorption', 'adsorption'],
    ['dem Server', 'dem Browser'],
    ['> 1', '< 1'],
    ['-1', '1'],
  ])('is two categories: %s and %s', async (usual, other) => {
    const rows = ['| Item | Kind |', `| a | ${usual} |`, `| b | ${other} |`, `| c | ${usual} |`];
    expect(await listDoubts(rows)).toEqual([]);
  });

  it('is no question where no cell repeats', async () => {
    expect(await listDoubts(['| Item | Kind |', '| a | file |', '| b | files |'])).toEqual([]);
  });
});

describe('a left cell with something in place of nothing', () => {
  const table = (cell: string) => [
    '| Record | Holds |',
    '| `A` | IPv4 |',
    '| `AAAA` | IPv6 |',
    `| ${cell} | A password |`,
  ];

  it.each([
    '–',
    '-',
    '—',
    '---',
    '…',
    '...',
    '?',
    '( )',
    '❌',
    'distractor',
    '(wrong choice)',
    '✗',
    '**?**',
  ])('is a mistake: %s', async (cell) => {
    expect(await listDoubts(table(cell))).toEqual([
      {
        rule: 'invalid-table',
        line: 4,
        reason: expect.stringContaining(
          'expected an empty left cell for a wrong choice: `|  | A password |`',
        ) as string,
      },
    ]);
    expect(await listDoubts(table('')), 'the cure').toEqual([]);
  });

  it.each(['none', 'n/a', 'N/A', 'NA', 'nothing', 'keine'])('is doubtful: %s', async (cell) => {
    expect(await listDoubts(table(cell))).toEqual(
      doubt(4, /expected an empty left cell if the row is a wrong choice/),
    );
    expect(await listDoubts(table(`\`${cell}\``)), 'the other cure').toEqual([]);
  });

  it.each(['`-`', '`?`', '0', 'A', '$x$', '&#x2d;--', '&#x64;istractor'])(
    'is given: %s',
    async (cell) => {
      expect(await listDoubts(table(cell))).toEqual([]);
    },
  );

  it.each([
    [['| Code | Country |', '| DE | Germany |', '| NL | Netherlands |', '| NA | Namibia |']],
    [['| Symbol | Element |', '| H | hydrogen |', '| Na | sodium |', '| K | potassium |']],
    [['| Code | Continent |', '| EU | Europe |', '| NA | North America |', '| AS | Asia |']],
    [['| Sign | Name |', '| - | hyphen |', '| – | dash |', '| , | comma |']],
    [['| Sign | Name |', '| ? | question |', '| a | letter |']],
    [['| Sign | Name |', '| ab | two |', '| ? | one or none |', '| * | any |']],
  ])('is given in a table of signs: %j', async (rows) => {
    expect(await listDoubts(rows)).toEqual([]);
  });
});

import {describe, expect, it} from 'vitest';

import {lintText} from './lintText.js';

/** What the rule about keys expects in place of one, in both formats. */
async function listCures(blank: string): Promise<string[]> {
  const text = `:::quiz\n\nIt is ${blank}.\n\nBecause.\n\n:::\n`;
  const both = await Promise.all(
    ['md', 'mdx'].map(async (format) => {
      const {messages} = await lintText(text, {path: `docs/page.${format}`});
      return messages.map(({rule, reason}) => `${rule} ${/, expected ([^;]*);/.exec(reason)?.[1]}`);
    }),
  );
  expect(both[0]).toEqual(both[1]);
  return both[0] ?? [];
}

describe('a key with signs for the plugin', () => {
  it.each([
    ['[[=TCP|=tcp]]', '`[[TCP|tcp]]`'],
    ['[[=443]]', '`[[443]]`'],
    ['[[!443|80|22]]', '`[[443|!80|!22]]` if the others are wrong'],
    ['[[80|!443|22]]', '`[[!80|443|!22]]` if the others are wrong'],
    ['[[400–499]]', '`400..499` for all numbers between the two'],
    ['[[400-499]]', '`400..499` for all numbers between the two'],
    ['[[1000–2000]]', '`1000..2000` for all numbers between the two'],
    ['[[400 — 499]]', '`400..499` for all numbers between the two'],
    ['[[400 - 499|500]]', '`400..499` for all numbers between the two'],
    ['[[400 to 499]]', '`400..499` for all numbers between the two'],
    ['[[between 400 and 499]]', '`400..499` for all numbers between the two'],
    ['[[400 bis 499]]', '`400..499` for all numbers between the two'],
    ['[[400~499]]', '`400..499` for all numbers between the two'],
    ['[[1.5-2.5]]', '`1.5..2.5` for all numbers between the two'],
    ['[[-5 to 5]]', '`-5..5` for all numbers between the two'],
    ['[[20–40 ms]]', '`20..40 ms` for all numbers between the two'],
    ['[[20 ms - 40 ms]]', '`20..40 ms` for all numbers between the two'],
    ['[[20-40ms]]', '`20..40 ms` for all numbers between the two'],
    ['[[from 2 to 3 h]]', '`2..3 h` for all numbers between the two'],
    ['[[1,5–2,5 mm]]', '`1.5..2.5 mm` for all numbers between the two'],
    ['[[5-10%]]', '`5..10%` for all numbers between the two'],
    ['[[-5–-2 °C]]', '`-5..-2 °C` for all numbers between the two'],
    ['[[200-1000]]', '`200..1000` for all numbers between the two'],
    ['[[9.81:0.05]]', '`9.81 ± 0.05` for all numbers within the tolerance'],
    ['[[=19.6:.2 m]]', '`19.6 ± 0.2 m` for all numbers within the tolerance'],
    ['[[16kHz]]', '`16 kHz`, with a space before the unit, for that quantity in any of its units'],
    [
      '[[100ms|0.1 s]]',
      '`100 ms`, with a space before the unit, for that quantity in any of its units',
    ],
    ['[[5V]]', '`5 V`, with a space before the unit, for that quantity in any of its units'],
    ['[[1.5GB]]', '`1.5 GB`, with a space before the unit, for that quantity in any of its units'],
    [
      '[[120km/h]]',
      '`120 km/h`, with a space before the unit, for that quantity in any of its units',
    ],
    ['[[6.022 × 10^23]]', '`6.022e23` for that number, in any way of writing it'],
    [String.raw`[[6.022 \times 10^{23}]]`, '`6.022e23` for that number, in any way of writing it'],
    ['[[6.63·10⁻³⁴ J]]', '`6.63e-34 J` for that number, in any way of writing it'],
    ['[[10^6]]', '`1000000` for that number, in any way of writing it'],
    ['[[2⁸]]', '`256` for that number, in any way of writing it'],
    ['[[1/4]]', '`0.25` for that number, in any way of writing it'],
    ['[[½]]', '`0.5` for that number, in any way of writing it'],
    [String.raw`[[\frac{1}{3}]]`, '`0.333..0.334` for that number, in any way of writing it'],
    ['[[$443$]]', '`443` for that number, in any way of writing it'],
    [String.raw`[[3.5 \mu s]]`, '`3.5 μs` for that number, in any way of writing it'],
    ['[[photosynth*]]', '`[[/photosynth\\p{L}*/iu]]`, with the pattern between slashes'],
    ['[[immut*]]', '`[[/immut\\p{L}*/iu]]`, with the pattern between slashes'],
    ['[[asyn*]]', '`[[/asyn\\p{L}*/iu]]`, with the pattern between slashes'],
    ['[[verschl*]]', '`[[/verschl\\p{L}*/iu]]`, with the pattern between slashes'],
    ['[[größ*]]', '`[[/größ\\p{L}*/iu]]`, with the pattern between slashes'],
    ['[[неизм*]]', '`[[/неизм\\p{L}*/iu]]`, with the pattern between slashes'],
    ['[[read-onl*]]', '`[[/read-onl\\p{L}*/iu]]`, with the pattern between slashes'],
    ['[[photo*sis]]', '`[[/photo\\p{L}*sis/iu]]`, with the pattern between slashes'],
    ['[[~5 ms]]', 'a number with a tolerance, such as `5 ± 0.5 ms`'],
    ['[[≥ 100 ms]]', 'a range with both ends, such as `100..1000 ms`'],
    ['[[~80]]', 'a number with a tolerance, such as `80 ± 5`'],
    ['[[≈ 3.14]]', 'a number with a tolerance, such as `3.14 ± 0.5`'],
    ['[[about 80]]', 'a number with a tolerance, such as `80 ± 5`'],
    ['[[>=400]]', 'a range with both ends, such as `400..4000`'],
    ['[[≥ 400]]', 'a range with both ends, such as `400..4000`'],
    ['[[> 400]]', 'a range with both ends, such as `400..4000`'],
    ['[[<5]]', 'a range with both ends, such as `0..5`'],
    ['[[<= -5]]', 'a range with both ends, such as `-1000..-5`'],
  ])('is told how to be written: %s', async (blank, cure) => {
    expect(await listCures(blank)).toEqual([`doubtful-key ${cure}`]);
    const written = /`([^`]*)`/.exec(cure)?.[1] ?? '';
    const cured = written.startsWith('[[') ? written : `[[${written}]]`;
    expect(await listCures(cured), 'the cure says nothing else').toEqual([]);
  });

  it.each([
    [
      '[[WebSocket|(?i)(secure )?web[- ]?sockets?]]',
      '`[[WebSocket|/(secure )?web[- ]?sockets?/i]]`',
    ],
    ['[[^colou?r$]]', '`[[colour|/colou?r/i]]`'],
    ['[[color|colou?r]]', '`[[color|/colou?r/i]]`'],
    ['[[\\d+ files]]', '`[[/\\d+ files/i]]`'],
    ['[[v\\d]]', '`[[/v\\d/i]]`'],
    ['[[ [a-z]+ing]]', '`[[/[a-z]+ing/i]]`'],
    ['[[.*socket]]', '`[[/.*socket/i]]`'],
    ['[[(web)?socket]]', '`[[websocket|/(web)?socket/i]]`'],
    ['[[(docker|podman) run]]', '`[[docker run|/(docker|podman) run/i]]`'],
    ['[[run|(docker|podman)( run)?|exec]]', '`[[run|/(docker|podman)( run)?/i|exec]]`'],
    ['[[b|a*b]]', '`[[b|/a*b/i]]`'],
    ['[[website|web(site)?]]', '`[[website|/web(site)?/i]]`'],
    ['[[(?s)a.+b]]', '`[[/a.+b/is]]`'],
    ['[[Idempotency-?Key]]', '`[[Idempotency-Key|/Idempotency-?Key/i]]`'],
    ['[[e-?mail]]', '`[[e-mail|/e-?mail/i]]`'],
    ['[[e-?mails?]]', '`[[e-mails|/e-?mails?/i]]`'],
    ['[[white ?space]]', '`[[white space|/white ?space/i]]`'],
    ['[[white space|white ?space]]', '`[[white space|/white ?space/i]]`'],
    ['[[snake_?case]]', '`[[snake_case|/snake_?case/i]]`'],
    ['[[aujourd’?hui]]', '`[[aujourd’hui|/aujourd’?hui/i]]`'],
    ['[[Web-?Socket-?Key]]', '`[[Web-Socket-Key|/Web-?Socket-?Key/i]]`'],
    ['[[utf-?16]]', '`[[utf-16|/utf-?16/i]]`'],
    ['[[Wörter-?buch]]', '`[[Wörter-buch|/Wörter-?buch/i]]`'],
  ])('is told to be a pattern: %s', async (blank, cure) => {
    expect(await listCures(blank)).toEqual([
      `doubtful-key ${cure}, with the pattern between slashes`,
    ]);
    expect(await listCures(cure.slice(1, -1)), 'the cure says nothing else').toEqual([]);
  });

  it.each(['[[asynchron*]]', '[[photo*sis]]', '[[v\\d]]'])(
    'is told to get a word in front: %s',
    async (blank) => {
      const text = `:::quiz\n\nIt is ${blank}.\n\nBecause.\n\n:::\n`;
      const [message] = (await lintText(text)).messages;
      expect(message?.reason).toContain('; put one of the words that it accepts and `|` in front');
    },
  );

  it.each(['[[asynchronous|asynchron*]]', '[[asynchronous|asyn*]]', '[[colou?r]]'])(
    'has a word: %s',
    async (blank) => {
      const text = `:::quiz\n\nIt is ${blank}.\n\nBecause.\n\n:::\n`;
      const [message] = (await lintText(text)).messages;
      expect(message?.reason).toMatch(/expected `\[\[(?:asynchronous|colour)\|\//);
      expect(message?.reason).not.toContain('in front');
    },
  );

  it.each([
    ['[[rises|falls]]', '`[[rises|!falls]]` if `falls` is wrong'],
    ['[[grows | shrinks]]', '`[[grows | !shrinks]]` if `shrinks` is wrong'],
    ['[[True|False]]', '`[[True|!False]]` if `False` is wrong'],
    ['[[yes|no]]', '`[[yes|!no]]` if `no` is wrong'],
    ['[[more|less|fewer]]', '`[[more|!less|!fewer]]` if `less` and `fewer` are wrong'],
    ['[[before|after]]', '`[[before|!after]]` if `after` is wrong'],
    ['[[goes up|goes down]]', '`[[goes up|!goes down]]` if `goes down` is wrong'],
    ['[[up|grows|shrinks]]', '`[[up|grows]]` if `shrinks` is wrong'],
    ['[[valid|invalid]]', '`[[valid|!invalid]]` if `invalid` is wrong'],
    ['[[blocking|non-blocking]]', '`[[blocking|!non-blocking]]` if `non-blocking` is wrong'],
    ['[[ordered|unordered]]', '`[[ordered|!unordered]]` if `unordered` is wrong'],
    ['[[sorted|not sorted]]', '`[[sorted|!not sorted]]` if `not sorted` is wrong'],
    ['[[waits|does not wait]]', '`[[waits|!does not wait]]` if `does not wait` is wrong'],
    ['[[can|cannot]]', '`[[can|!cannot]]` if `cannot` is wrong'],
    ['[[log in|log out]]', '`[[log in|!log out]]` if `log out` is wrong'],
    ['[[speeds up|speeds down]]', '`[[speeds up|!speeds down]]` if `speeds down` is wrong'],
    ['[[left|right]]', '`[[left|!right]]` if `right` is wrong'],
    ['[[`true`|`false`]]', '`[[`true`|!`false`]]` if `false` is wrong'],
  ])('is told to be a choice: %s', async (blank, cure) => {
    const [message = ''] = await listCures(blank);
    // Code is quoted with more backticks.
    const bare = (words: string): string => words.replace(/[` ]+/g, ' ');
    expect(bare(message)).toBe(bare(`doubtful-key ${cure}`));
    const written = /\[\[.*\]\]/.exec(cure)?.[0] ?? '';
    expect(await listCures(written), 'the cure says nothing else').toEqual([]);
  });

  it.each([
    '[[rises|grows]]',
    '[[rises|!falls]]',
    '[[flammable|inflammable]]',
    '[[fill in|fill out|complete]]',
    '[[filled out|filled in]]',
    '[[slow down|slow up]]',
    '[[M*A*S*H|MASH]]',
    '[[E*TRADE|ETRADE]]',
    '[[N*E*R*D|NERD]]',
    '[[side|aside]]',
    '[[form|inform]]',
    '[[round|around]]',
    '[[play|display]]',
    '[[key|keys]]',
    '[[no|none]]',
    '[[TCP|UDP]]',
    '[[color|colour]]',
    '[[i++|i += 1]]',
    '[[a?|a*|a+]]',
    '[[.*]]',
    '[[\\d]]',
    '[[java.util.*]]',
    '[[int*]]',
    '[[char*|char *]]',
    '[[const char*]]',
    '[[unsigned long*]]',
    '[[FILE*]]',
    '[[Node*]]',
    '[[struct node*]]',
    '[[A*]]',
    '[[C*]]',
    '[[abb*]]',
    '[[aabb*]]',
    '[[SELECT *]]',
    '[[ls temp*]]',
    '[[git branch feat*]]',
    '[[log*]]',
    '[[test*]]',
    '[[feature*]]',
    '[[`immut*`]]',
    '[[*.md|**/*.md]]',
    '[[f(x)?|f(x)]]',
    '[[int?|int]]',
    '[[list[0]|item]]',
    '[[C:\\dir|~]]',
    '[[?id=1]]',
    '[[Who?]]',
    '[[Quoi ?]]',
    '[[Really ?Yes]]',
    '[[a ?b :c]]',
    '[[x ?y]]',
    '[[git log -?]]',
    '[[`e-?mail`]]',
    '[[ls file-?.txt]]',
    '[[/search-?q=1]]',
    '[[`(?i)tcp`|`^a$`|`[a-z]+`]]',
  ])('is left alone where it is no pattern and no choice: %s', async (blank) => {
    expect(await listCures(blank)).toEqual([]);
  });

  it.each([
    ['[[rises\\|falls]]', '`[[rises\\|!falls]]`'],
    ['[[=TCP\\|=UDP]]', '`[[TCP\\|UDP]]`'],
    ['[[Rome.]]', '`[[Rome]].`'],
    ['[[daemon/background process]]', '`[[daemon\\|background process]]`'],
  ])('is cured with backslashes in a table: %s', async (blank, cure) => {
    const text = `:::quiz\n\nFill in.\n\n| A | B |\n| - | - |\n| a | ${blank} |\n\nBecause.\n\n:::\n`;
    const {messages} = await lintText(text);
    expect(messages.map(({reason}) => reason).join()).toContain(cure);
  });

  it.each([
    '[[`400-499`]]',
    '[[`=443`|`80`]]',
    '[[`>=400`]]',
    '[[`~80`]]',
    '[[2024-05-01]]',
    '[[555-0123]]',
    '[[555-1234]]',
    '[[1914-1918]]',
    '[[1939–1945]]',
    '[[1618—1648]]',
    '[[3/4|3/8|3/2]]',
    '[[±3|3 and -3|-3 and 3]]',
    '[[2/4|6/8]]',
    '[[3.8-3.12]]',
    '[[-5 ms]]',
    '[[20..40 ms]]',
    '[[343 ± 5 m/s]]',
    '[[343 +/- 5 m/s]]',
    '[[343 +/− 5 m/s]]',
    '[[640 Hz ± 5%]]',
    '[[16:9]]',
    '[[1.85:1]]',
    '[[10:30]]',
    '[[50%]]',
    '[[90°]]',
    '[[3e5]]',
    '[[16kHz|16 kHz]]',
    '[[5G|4K|7B|3d]]',
    '[[H264|mp3|x86|utf8]]',
    '[[16 kHz]]',
    '[[10-20 parsecs]]',
    '[[3-1]]',
    '[[01-02]]',
    '[[>=]]',
    '[[==]]',
    '[[=]]',
    '[[~]]',
    '[[~/bin]]',
    '[[=SUM(A1)]]',
    '[[TCP-IP]]',
    '[[400..499]]',
    '[[80 ± 1]]',
    '[[UTF-8]]',
    '[[\\~80]]',
    '[[-5]]',
    '[[/>=\\d+/]]',
  ])('is left alone where it is meant: %s', async (blank) => {
    expect(await listCures(blank)).toEqual([]);
  });

  it('is left alone in code', async () => {
    const text =
      ':::quiz\n\nFill in.\n\n```js blanks\nif (status [[>=400]]) retry();\n```\n\n::explanation\n\nSo it is.\n\n:::\n';
    expect((await lintText(text)).messages).toEqual([]);
  });
});

describe('a key that is a larger number in the language of the page', () => {
  const listExpected = async (blank: string, locale: string) => {
    const text = `:::quiz\n\nIt is ${blank}.\n\nBecause.\n\n:::\n`;
    const {messages} = await lintText(text, {locale});
    return messages.map(({rule, reason}) => `${rule} ${/, expected ([^;]*);/.exec(reason)?.[1]}`);
  };

  it.each([
    ['de', '[[1.500]]', '`1500`, or `1.5000` for the fraction'],
    ['de-DE', '[[65.536|eine Menge]]', '`65536`, or `65.5360` for the fraction'],
    ['es', '[[1.024 MB]]', '`1024 MB`, or `1.0240 MB` for the fraction'],
    ['pt-BR', '[[-2.000]]', '`-2000`, or `-2.0000` for the fraction'],
    ['it', '[[365.242]]', '`365242`, or `365.2420` for the fraction'],
    ['tr', '[[10.000]]', '`10000`, or `10.0000` for the fraction'],
  ])('is doubtful in %s: %s', async (locale, blank, cure) => {
    expect(await listExpected(blank, locale)).toEqual([`doubtful-key ${cure}`]);
    for (const [, written = ''] of cure.matchAll(/`([^`]+)`/g)) {
      expect(await listExpected(`[[${written}]]`, locale), 'a cure says nothing else').toEqual([]);
    }
  });

  it.each([
    ['en', '[[1.500]]'],
    ['fr', '[[1.500]]'],
    ['ja', '[[1.500]]'],
    ['de', '[[1.5]]'],
    ['de', '[[1.50]]'],
    ['de', '[[0.125]]'],
    ['de', '[[3.1415]]'],
    ['de', '[[1234.500]]'],
    ['de', '[[3.142 ± 0.001]]'],
    ['de', '[[3.141..3.142]]'],
    ['de', '[[`1.500`]]'],
  ])('is left alone in %s: %s', async (locale, blank) => {
    expect(await listExpected(blank, locale)).toEqual([]);
  });
});

describe('a link of a wiki among blanks', () => {
  const lint = async (sentence: string) => {
    const text = `:::quiz\n\nThe header is [[ETag]].\n\nIt saves a download. ${sentence}\n\n:::\n`;
    const {messages} = await lintText(text);
    const found = messages.filter(({rule}) => rule === 'doubtful-key');
    return found.map(({place, reason}) => `${place?.start.line} ${reason}`);
  };

  it.each([
    'See also [[Caching]].',
    'See [[Caching]].',
    'See also: [[Caching]]',
    'Read more about [[Caching]].',
    'More in [[Caching|the page on caches]].',
    'Siehe auch [[Zwischenspeicher]].',
    'Voir aussi [[Cache]].',
    'Véase también [[Caché]].',
  ])('is doubtful: %s', async (sentence) => {
    const [message = '', ...others] = await lint(sentence);
    expect(others).toEqual([]);
    expect(message).toMatch(
      /^5 .* its sentence sends them to a page, expected a link `\[.+\]\(page\.md\)`/,
    );
  });

  it.each([
    'It is sent with [[GET]].',
    'You can see [[them]] in the tools of the browser.',
    'See also [[`If-Match`]].',
    'See [[7232]].',
    'See also [caching](page.md).',
  ])('is a blank, or no link of a wiki: %s', async (sentence) => {
    expect(await lint(sentence)).toEqual([]);
  });
});

describe('comments in the program of `::output`', () => {
  const lint = async (code: string[], output: string[]) => {
    const fence = (lines: string[]) => ['```text', ...lines, '```'].join('\n');
    const text = `:::quiz\n\nWhat does it print?\n\n${fence(code)}\n\n::output\n\n${fence(output)}\n\nBecause.\n\n:::\n`;
    const {messages} = await lintText(text);
    return messages.map(({place, rule}) => `${place?.start.line}:${place?.start.column} ${rule}`);
  };

  it.each([
    [['log(a); // false', 'log(7 % 3); // 1'], ['false', '1'], '6:12'],
    [['print(7 % 3)  # 1'], ['1'], '6:17'],
    [['print("a")', '# => a'], ['a'], '7:6'],
    [['SELECT 1; -- prints: 1'], ['1'], '6:22'],
    [['print("a b") # "a b"'], ['a b'], '6:17'],
    [['int x;', 'f(); // Ausgabe: ja'], ['ja'], '7:18'],
  ])('tell it: %j', async (code, output, place) => {
    expect(await lint(code, output)).toEqual([`${place} doubtful-key`]);
  });

  it.each([
    [
      ['log(a); // the first', 'log(7 % 3);'],
      ['false', '1'],
    ],
    [
      ['log(a); // false', 'log(7 % 3);'],
      ['false', '1'],
    ],
    [['log("1"); // 1', 'log("2"); // 2'], ['1']],
    [['puts 7 % 4'], ['3']],
    [['print("# 1")'], ['# 1']],
  ])('do not tell it: %j', async (code, output) => {
    expect(await lint(code, output)).toEqual([]);
  });
});

describe('a second list below `::order`', () => {
  const lint = async (prompt: string, below: string) => {
    const text = `:::quiz\n\n${prompt}\n\n::order\n\n1. Edit the file\n2. Add it\n3. Go on\n\n${below}\n\n:::\n`;
    const {messages} = await lintText(text);
    const found = messages.filter(({rule}) => rule === 'doubtful-order');
    return found.map(({place}) => place?.start.line);
  };
  const ITEMS = '- `git push`\n- `git clone`';

  it.each([
    ['Which is first?', `${ITEMS}\n\nThe rebase goes on.`],
    ['Which is first? Not every step belongs to it.', ITEMS],
    ['In which order? Two of them do not belong here.', ITEMS],
    ['In welcher Reihenfolge? Nicht alle gehören dazu.', ITEMS],
  ])('is doubtful: %s %j', async (prompt, below) => {
    expect(await lint(prompt, below)).toEqual([11]);
  });

  it.each([
    ['Which is first?', ITEMS],
    ['Which is first?', `- A file is edited.\n- It is added.\n\nThe rebase goes on.`],
    ['Which is first?', `::explanation\n\n${ITEMS}\n\nThe rebase goes on.`],
    ['Which is first?', `Commands that are not needed:\n\n${ITEMS}`],
    ['Which is first?', `- This is a text which is longer than all of the items\n\nSo it is.`],
  ])('is the explanation: %s %j', async (prompt, below) => {
    expect(await lint(prompt, below)).toEqual([]);
  });
});

describe('opposites where any one is asked for', () => {
  const list = async (question: string) => {
    const {messages} = await lintText(`:::quiz\n\n${question}\n\nBecause.\n\n:::\n`);
    return messages.map(({rule}) => rule);
  };

  it.each([
    'Name one of the poles of a magnet: [[north|south]].',
    'Name one of the two values of a Boolean: [[true|false]].',
    'A magnet has two poles. Give any of them: [[north|south]].',
    'Nenne eine der Richtungen: [[links|rechts]].',
  ])('are all right: %s', async (question) => {
    expect(await list(question)).toEqual([]);
  });

  it.each([
    'One of the poles is [[north|south]].',
    'Name the pole: [[north|south]].',
    'Name one of the seas. The pole is [[north|south]].',
  ])('are told elsewhere: %s', async (question) => {
    expect(await list(question)).toEqual(['doubtful-key']);
  });
});

describe('a key with something else than `|` between alternatives', () => {
  it.each([
    ['daemon/background process', 'daemon|background process'],
    ['background process/daemon', 'background process|daemon'],
    ['daemon / background process', 'daemon|background process'],
    ['daemon/service/background process', 'daemon|service|background process'],
    ['web server/application server', 'web server|application server'],
    ['up / down', 'up|down'],
    ['cats, dogs', 'cats|dogs'],
    ['cats, dogs, mice', 'cats|dogs|mice'],
    ['colour/color', 'colour|color'],
  ])('is told how they are parted: %s', async (key, cure) => {
    expect(await listCures(`[[${key}]]`)).toEqual([
      `unlikely-key \`[[${cure}]]\` if each of them is right`,
    ]);
  });

  it.each([
    'and/or',
    'and/or both of them',
    'TCP/IP',
    'TCP/IP stack',
    'I/O error',
    'CI/CD pipeline',
    'client/server',
    'client/server model',
    'read/write lock',
    'on/off switch',
    'text/html',
    'km/h',
    '24/7 support',
    '01/02/2024',
    'usr/local',
    '/usr/local/bin',
    'src/components',
    'cd src/components',
    'git push origin/main',
    'GET /rooms/4',
    '24/7',
    '9/11',
    '5/3',
    'x^2',
    '2^n',
    '*args',
    'char*',
    'double*',
    'a*b',
    'SELECT *',
    'C:\\temp',
    '$HOME',
    'HTTP/2 server',
    'n/a',
    'π/4',
    '3π/4',
    'x/2',
    '1/n',
    '2/3x',
    '-.',
    '··,',
    'A/B test',
    'Hello, big world',
  ])('is left alone where it is one thing: %s', async (key) => {
    expect(await listCures(`[[${key}]]`)).toEqual([]);
  });
});

describe('a key that a sentence quotes or spells', () => {
  const list = async (question: string) => {
    const {messages} = await lintText(`:::quiz\n\n${question}\n\nBecause.\n\n:::\n`);
    return messages.map(({rule}) => rule);
  };

  it.each([
    'He reported: "[[Veni, vidi, vici]]."',
    'The motto is “[[Liberté, égalité, fraternité]]”.',
    'The author is [[Knuth, Donald|Knuth, Donald E.|Knuth, D. E.]].',
    'The words "to", "too" and [[two]] sound alike.',
    'In English, the German _drei_ is [[three]].',
    'The number 8 is spelled [[eight]].',
  ])('is left alone: %s', async (question) => {
    expect(await list(question)).toEqual([]);
  });

  it.each([
    'They are [[Veni, vidi, vici]].',
    'It has [[two]] bits.',
    'The word "cat" has [[three]] letters.',
    'Animals are [[cats, dogs|cats]].',
  ])('is told elsewhere: %s', async (question) => {
    expect(await list(question)).toEqual(['unlikely-key']);
  });
});

describe('the numbers of items', () => {
  const listLines = async (numbers: readonly number[]) => {
    const items = numbers.map((number, index) => `${number}. Item ${'abcd'.charAt(index)}`);
    const text = `:::quiz\n\nOrder.\n\n::order\n\n${items.join('\n')}\n\nBecause.\n\n:::\n`;
    const {messages} = await lintText(text);
    return messages.map(({rule, place}) => `${place?.start.line} ${rule}`);
  };

  it.each([
    [[3, 2, 1], 8],
    [[1, 3, 2], 8],
    [[1, 2, 4], 9],
    [[1, 1, 2], 9],
    [[2, 1, 3], 8],
    [[1, 2, 3, 3], 10],
    [[10, 20, 30], 8],
  ])('that say another order are named: %j', async (numbers, line) => {
    expect(await listLines(numbers)).toEqual([`${line} doubtful-order`]);
  });

  it.each([[[1, 2, 3]], [[1, 1, 1]], [[0, 1, 2]], [[5, 6, 7]], [[0, 0, 0]], [[9, 10, 11]]])(
    'that say nothing else are left alone: %j',
    async (numbers) => {
      expect(await listLines(numbers)).toEqual([]);
    },
  );
});

import {describe, expect, it} from 'vitest';

import {listMessages} from '../../support/listMessages.js';

const FORMATS = ['md', 'mdx'] as const;

const fence = (lang: string, lines: readonly string[]): string =>
  `\`\`\`${lang}\n${lines.join('\n')}\n\`\`\``;

const program = (lang: string, lines: readonly string[]): string =>
  `:::quiz\n\nPut the lines in order.\n\n::lines\n\n${fence(lang, lines)}\n\nSo it is.\n\n:::\n`;

const fill = (lang: string, lines: readonly string[]): string =>
  `:::quiz\n\nFill in.\n\n${fence(lang, lines)}\n\n::explanation\n\nSo it is.\n\n:::\n`;

const print = (code: readonly string[], printed: readonly string[], lang = 'js'): string =>
  `:::quiz\n\nWhat is shown?\n\n${fence(lang, code)}\n\n::output\n\n${fence('text', printed)}\n\nSo it is.\n\n:::\n`;

const ask = (prompt: string, printed: readonly string[]): string =>
  `:::quiz\n\n${prompt}\n\n::output\n\n${fence('text', printed)}\n\nSo it is.\n\n:::\n`;

const CODE = ['import sys', 'words = sys.argv[1:]', 'for word in words:', '    print(word)'];

describe.each(FORMATS)('as %s, the numbers of lines', (format) => {
  it.each([
    ['1  ', 1],
    ['1 ', 1],
    ['1: ', 1],
    ['1| ', 1],
    ['1 | ', 1],
    ['1. ', 1],
    ['1) ', 1],
    ['1\t', 1],
    ['01 ', 1],
    ['[1] ', 1],
    ['L1: ', 1],
    ['  1  ', 1],
    ['17  ', 17],
  ])('are reported below `::lines`: %j', async (mark, start) => {
    const number = (text: string, index: number) =>
      mark.replace(/\d+/, (digits) => String(start + index).padStart(digits.length, '0')) + text;
    for (const lang of ['python', '', 'text']) {
      const [message, ...others] = await listMessages(program(lang, CODE.map(number)), format);
      expect(others).toEqual([]);
      expect(message).toContain('8:');
      expect(message).toContain('with the number of its line, which tells readers the order');
    }
    const [message, ...others] = await listMessages(
      fill('python blanks', [...CODE, 'print([[2]])'].map(number)),
      format,
    );
    expect(others).toEqual([]);
    expect(message).toContain('6:');
    expect(message).toContain('which is no part of the code');
  });

  it.each([
    program('python', CODE),
    program('basic', ['1 PRINT "A"', '2 PRINT "B"', '3 GOTO 1']),
    program('md', ['1. First', '2. Second', '3. Third']),
    program('text', ['10 PRINT', '20 GOTO 10', '30 END']),
    program('js', ['1 + 1;', '2 + 3;']),
    program('js', ['3', '4', '5']),
    program('js', ['let a = 1;', '2 + a;', '3 + a;']),
    fill('text blanks', ['1 [[one]]', '2 two', '3 three']),
    fill('python blanks', ['1 + 1', '3 + 3', 'print([[2]])']),
  ])('are none: %j', async (text) => {
    expect(await listMessages(text, format)).toEqual([]);
  });
});

describe.each(FORMATS)('as %s, what a tool writes beside what a program prints', (format) => {
  it.each([
    ['Out[2]: [1, 4, 9]', '`[1, 4, 9]`'],
    ['Out [12]: 3', '`3`'],
    ['=> 5', '`5`'],
    ['# => 5', '`5`'],
    ['#=> 5', '`5`'],
    ['// → 5', '`5`'],
    ['// => 5', '`5`'],
    ['→ 5', '`5`'],
    ['Output: 5', '`5`'],
    ['Output:', 'only what is printed'],
    ['Ausgabe: 5', '`5`'],
    ['Process finished with exit code 0', 'only what is printed'],
    ['[Finished in 0.1s]', 'only what is printed'],
    ['=== Code Execution Successful ===', 'only what is printed'],
    ['Press any key to continue . . .', 'only what is printed'],
  ])('is reported: %s', async (line, cure) => {
    const [message, ...others] = await listMessages(
      print(['[1, 2].map((n) => n * n)'], ['1', line]),
      format,
    );
    expect(others).toEqual([]);
    expect(message).toMatch(/^13:1 foreign-notation/);
    expect(message).toContain(`expected ${cure}`);
  });

  it.each([
    print(['console.log("=> " + 1);'], ['=> 1']),
    print(['console.log(`Output: ${n}`);'], ['Output: 1']),
    print(['echo Output: 1'], ['Output: 1'], 'sh'),
    print(['echo "// => 1"'], ['// => 1'], 'sh'),
    print(['c(1, 2)'], ['[1] 1 2'], 'r'),
    print(['log(a)'], ['-> a', 'a => b', 'Outlook: good', 'a: b', '# Title', '// A comment']),
    print(['const a = (n) => "→ " + n;'], ['→ 1']),
    print(["const label = 'Output';", 'console.log(`${label}:`);'], ['Output:']),
    print(['enum Kind { Ausgabe }'], ['Ausgabe: 5'], 'java'),
    print(
      ['echo "Process finished with exit code $?"'],
      ['Process finished with exit code 0'],
      'sh',
    ),
    print(['print(f"[Done in {n}s]")'], ['[Done in 3s]'], 'python'),
    print(['cat <<END', '=> 5', 'END'], ['=> 5'], 'sh'),
    print(['print("""', '=> 5', '""")'], ['=> 5'], 'python'),
  ])('is what the program prints: %j', async (text) => {
    expect(await listMessages(text, format)).toEqual([]);
  });

  it.each([
    [print(['cat <<END', 'a', 'END', 'f = a => 5'], ['=> 5'], 'sh'), '`5`'],
    [print(['const output = 5;', 'console.log(output);'], ['Output: 5']), '`5`'],
    [print(['print("Done")'], ['Done', '[Done in 0.1s]'], 'python'), 'only what'],
    [print(['print("Press")'], ['Press', 'Press any key to continue'], 'python'), 'only what'],
    [ask('What is the Output?', ['Output: 5']), '`5`'],
  ])('is reported beside code with a part of it: %j', async (text, cure) => {
    const [message, ...others] = await listMessages(text, format);
    expect(others).toEqual([]);
    expect(message).toMatch(/ foreign-notation .* in what is printed/);
    expect(message).toContain(cure);
  });
});

describe.each(FORMATS)('as %s, a command in what a program prints', (format) => {
  it.each([
    print(["console.log('$ ls');"], ['$ ls']),
    print(["const sign = '$';", "console.log(sign + ' ls');"], ['$ ls']),
    print(['print("\\$ ls")'], ['$ ls'], 'php'),
    print(['print("a\\n$ ls")'], ['a', '$ ls'], 'python'),
    print(["echo '$ ls'"], ['$ ls'], 'sh'),
    print(['echo $ ls'], ['$ ls'], 'sh'),
    print(["cat <<'END'", '$ npm install', 'END'], ['$ npm install'], 'bash'),
    print(['puts <<~TEXT', '  $ npm install', 'TEXT'], ['$ npm install'], 'ruby'),
    print(['print("""', '$ npm test', '""")'], ['$ npm test'], 'python'),
    print(['console.log(`', '$ npm test', '`);'], ['$ npm test']),
    print(['print(">>> 1 + 1")'], ['>>> 1 + 1'], 'python'),
    print(['print("mysql> ")'], ['mysql> '], 'python'),
    print(["print('In [1]: x')"], ['In [1]: x'], 'python'),
    print(["print('bob@host:~$ ls')"], ['bob@host:~$ ls'], 'python'),
    ask('What does `print(">>> 1")` print?', ['>>> 1']),
  ])('is printed by it: %j', async (text) => {
    expect(await listMessages(text, format)).toEqual([]);
  });

  it.each([
    print(['sort x'], ['$ sort x', 'fig'], 'sh'),
    print(['$ sort x'], ['$ sort x', 'fig'], 'console'),
    print(['echo $HOME'], ['$ echo $HOME', '/home/a'], 'sh'),
    print(['$ echo "$HOME"'], ['$ echo "$HOME"', '/home/a'], 'console'),
    print(['grep "a$" x'], ['$ grep "a$" x', 'a'], 'sh'),
    print(['cat <<END', '$a', 'END'], ['$ ./run', '1'], 'sh'),
    print(['$ cat >x <<END', 'a', 'END', '$ sort x'], ['$ sort x', 'a'], 'console'),
    print(['>>> print("a")'], ['>>> print("a")', 'a'], 'python'),
    print(['console.log(`${a}`)'], ['$ node a.js', '1']),
    print(['print("a")'], ['bob@host:~$ python a.py', 'a'], 'python'),
  ])('is reported where it is no text of the code: %j', async (text) => {
    const [message, ...others] = await listMessages(text, format);
    expect(others).toEqual([]);
    expect(message).toMatch(/ foreign-notation .* only what is printed below `::output`/);
  });
});

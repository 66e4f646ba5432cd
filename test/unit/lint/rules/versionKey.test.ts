import {describe, expect, it} from 'vitest';

import {lintText} from './lintText.js';

describe.each(['md', 'mdx'])('a version as a key, in %s', (format) => {
  const list = async (question: string, locale = 'en'): Promise<string[]> => {
    const page = `:::quiz\n\n${question}\n\n::explanation\n\nSo it is.\n\n:::\n`;
    const {messages} = await lintText(page, {path: `docs/page.${format}`, locale});
    return messages.map(({rule, reason}) => `${rule} ${reason}`);
  };

  it.each([
    ['The `match` statement came with Python [[3.10]].', '[[`3.10`]]'],
    ['It came with **Python** [[3.10]].', '[[`3.10`]]'],
    ['It came with `python` [[3.10|3.10.0]].', '[[`3.10`|3.10.0]]'],
    ['It came with Python\n[[3.10]].', '[[`3.10`]]'],
    ['Modules came with Go [[1.20]].', '[[`1.20`]]'],
    ['The tool is at v[[2.30]] now.', '[[`2.30`]]'],
    ['It is in version [[0.10]].', '[[`0.10`]]'],
    ['It is in VS Code [[1.100]].', '[[`1.100`]]'],
    ['Which version brought `match`?\n\nIt is [[3.10]].', '[[`3.10`]]'],
    ['Since when has Python had it?\n\nSince [[3.10]].', '[[`3.10`]]'],
    ['| Language | Version |\n| - | - |\n| A | [[3.10\\|3.10.0]] |', '[[`3.10`\\|3.10.0]]'],
    ['| Language | Since |\n| - | - |\n| Python | [[3.10]] |', '[[`3.10`]]'],
    ['```dockerfile blanks\nFROM python:[[3.10]]\n```', '[[`3.10`]]'],
    ["```yaml blanks\npython-version: '[[3.10]]'\n```", '[[`3.10`]]'],
    ['```toml blanks\nrequires-python = ">=[[3.10]]"\n```', '[[`3.10`]]'],
    ['```text blanks\ngo [[1.20]]\n```', '[[`1.20`]]'],
  ])('is found: %s', async (question, cure) => {
    const found = await list(question);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`expected \`\` ${cure} \`\` for a version, or \``);
    expect(await list(question.replace(/\[\[.*?\]\]/, cure)), 'the cure').toEqual([]);
    const [, number = ''] = /or `([\d.]+)` for the number/.exec(found[0] ?? '') ?? [];
    expect(await list(question.replace(/\[\[.*?\]\]/, `[[${number}]]`)), 'the number').toEqual([]);
  });

  it.each([
    ['de', 'Das kam mit Version [[3.10]].'],
    ['de', 'In welcher Version kam es?\n\nEs war [[3.10]].'],
    ['fr', 'Depuis quelle version ?\n\nDepuis [[3.10]].'],
    ['es', 'Está en la versión [[3.10]].'],
    ['pt', 'Está na versão [[3.10]].'],
    ['ja', 'Python の バージョン [[3.10]] です。'],
  ])('is found in %s: %s', async (locale, question) => {
    expect((await list(question, locale)).join()).toContain('[[`3.10`]]');
  });

  it.each([
    'It costs $[[9.90]].',
    'It costs [[9.90]] euros.',
    'A version for schools costs [[9.90]] euros.',
    'Which version is cheaper? Its price is [[9.90]].',
    'Rounded to two decimals, it is [[2.50]].',
    'In Python, `round(3.104, 2)` is [[3.10]].',
    'In Python, `1.25 * 2` is [[2.50]].',
    'In Python, it runs in [[2.50]] seconds.',
    'The new version runs in [[2.50]] s.',
    'The new version is [[2.50]] times as fast.',
    'The result is [[2.50]].',
    'The length is [[12.50 m]].',
    'The rate is [[0.50]].',
    'Unit conversion gives [[2.50]].',
    'The speed v = [[2.50]] is high.',
    'It came with HTTP version [[1.0]].',
    'It came with Python [[3.0]].',
    'It came with Python [[3.5]].',
    'It came with Python [[3.10|3.1]].',
    'It came with Python [[3.10|!3.9|!3.11]].',
    'It came with Python [[`3.10`]].',
    'It came with Python [[3.10..3.20]].',
    'It came with Python [[3.10 ± 0.1]].',
    'It came with Python [[1.5000]].',
    '```js blanks\nconst price = [[9.90]];\n```',
    '```js blanks\nconversion = [[2.50]];\n```',
  ])('is told from other numbers: %s', async (question) => {
    expect((await list(question)).filter((each) => each.includes('doubtful-key'))).toEqual([]);
  });

  it('is said to be a larger number where it is one, and nothing else', async () => {
    const found = await list('Das kam mit Version [[1.500]].', 'de');
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('`1500`');
    expect(await list('Das kam mit Version [[1.5000]].', 'de')).toEqual([]);
  });
});

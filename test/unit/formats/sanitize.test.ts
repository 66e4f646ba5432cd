import {describe, expect, it} from 'vitest';

import type {Note} from '../../../plugin/src/import/importer.js';
import {loadParser} from '../../../plugin/src/import/parse.js';
import {printQuizzes} from '../../../plugin/src/import/print/index.js';
import {readAddress} from '../../../plugin/src/import/sanitize/address.js';
import {hideAutolinks} from '../../../plugin/src/import/sanitize/autolinks.js';
import {sanitizeBlocks} from '../../../plugin/src/import/sanitize/blocks.js';

const [md, mdx] = await Promise.all([loadParser('md'), loadParser('mdx')]);

/** What is printed for a text of another system, and what is said about it. */
async function rewrite(written: string, parse = md): Promise<{printed: string; notes: Note[]}> {
  const notes: Note[] = [];
  const blocks = parse(written).children;
  const prompt = sanitizeBlocks(blocks, (line, message) => notes.push({line, message}));
  const content = await printQuizzes([{questions: [{type: 'recall', prompt}]}]);
  const [, printed = ''] = /^:+quiz\n\n([^]*)\n\n::recall/.exec(content) ?? [];
  return {printed, notes};
}

describe('foreign Markdown', () => {
  it.each([
    // HTML
    ['a <b onclick="f()">b</b>', 'a **b**'],
    ['H<sub style="color: red">2</sub>O', 'H<sub>2</sub>O'],
    ['<a href="b.md" target="_top">a</a>', '[a](b.md)'],
    ['a<br>b', 'a\\\nb'],
    ['drain <node-name>, a Map<K>', 'drain \\<node-name>, a Map\\<K>'],
    ['a</b>', 'a\\</b>'],
    ['a <span>b</span>', 'a b'],
    ['a <script>f()</script>b', 'a b'],
    ['a <!-- b -->c', 'a c'],
    ['<div onclick="f()">\n<p>a</p>\n\n*b*\n\n</div>', 'a\n\n_b_'],
    ['<b><b>a</b></b>', '**a**'],
    // Addresses
    ['[a](javascript:b)', 'a'],
    ['[a](java&#9;script:b)', 'a'],
    ['[a](javascript&amp;colon;b)', '[a](javascript\\&colon;b)'],
    ['![a](data:image/png;base64,b)', 'a'],
    ['[a][b]\n\n[b]: ./c.md "d [[e]]"', '[a](./c.md "d \\[\\[e]]")'],
    // Code and formulas
    ['`a`<b></b>``b`{c}``', '``ab`{c}``'],
    ['```js live {a}\nb\n```', '```js\nb\n```'],
    ['```mermaid\na\n```', '```\na\n```'],
    ['````\n```mdx-code-block\n````', '````\n```mdx-code-block \n````'],
    ['$x^2$', '$x^2$'],
    ['$\\frac{1}{2}$', '`$\\frac{1}{2}$`'],
    ['$$\n\\frac{1}{2}\n$$', '```math\n\\frac{1}{2}\n```'],
    // MDX and the grammar
    ['{a}', '\\{a}'],
    ['import a from "b"', '&#x69;mport a from "b"'],
    [':::quiz\n\na', '::\\:quiz\n\na'],
    ['*:pin', '\\*\\:pin'],
    ['[[a]]', '\\[\\[a]]'],
    ['- [x]', '- `[x]`'],
    ['a\n\n---\n\n# b', 'a\n\n**b**'],
    ['a[^1]\n\n[^1]: {b}', 'a\\[^1]\n\n\\[^1]: \\{b}'],
  ])('%j is written as %j', async (written, expected) => {
    expect((await rewrite(written)).printed).toBe(expected);
  });

  it('is reported where something of it is lost', async () => {
    const written = [
      'a',
      '',
      'b [c](javascript:d)',
      '<span>e</span> ![f](g.exe) <!-- h -->',
      '',
      '- [ ] i',
      '- $\\frac{1}{2}$',
      '',
      '<div>',
      '<a href="data:j">k</a>',
      '</div>',
      '',
      '~~~js live',
      '~~~',
    ];
    expect((await rewrite(written.join('\n'))).notes).toEqual([
      {line: 4, message: '`<span>`: only its text was kept'},
      {line: 4, message: '`<!-- h -->`: dropped'},
      {line: 3, message: 'the link to `javascript:d`: only its text was kept'},
      {line: 4, message: 'the image `g.exe`: only its description was kept'},
      {line: 6, message: 'a checkbox that is no option: dropped'},
      {
        line: 7,
        message: 'the formula `\\frac{1}{2}`: written as code, because it is code to MDX',
      },
      {line: 9, message: 'the link to `data:j`: only its text was kept'},
      {line: 13, message: '`live` of a code block: dropped'},
    ]);
  });
});

describe('foreign MDX', () => {
  it.each([
    ['a {b} c', 'a `{b}` c'],
    ['a {/* b */}c', 'a c'],
    ['{a}', '```js\n{a}\n```'],
    ['export const a = 1\n\nb', 'b'],
    ['<Icon name="a" />\n\nb', 'b'],
    ['a <Icon name="b">c</Icon>', 'a c'],
    ['<A {...b}>\n\nc {d}\n\n</A>', 'c `{d}`'],
    ['a <b onClick={c}>d</b> <>e</>', 'a **d** e'],
    ['a <sub style={b}>c</sub>', 'a <sub>c</sub>'],
    ['mime:audio', 'mime\\:audio'],
    ['a\n\n::hint[b]{#c}', 'a\n\n:\\:hint\\[b]\\{id="c"}'],
    ['::::quiz[a]\nb\n::::', 'a\n\nb'],
    [':::note[a]{onClick=b}\nc\n:::', ':::note[a]\n\nc\n\n:::'],
  ])('%j is written as %j', async (written, expected) => {
    expect((await rewrite(written, mdx)).printed).toBe(expected);
  });
});

describe('an address in a text', () => {
  it.each([
    ['see www.a.org, or https://a.org/b', []],
    ['see xmpp:a@b.org', ['xmpp:a@b.org']],
    ['https://a.b>|c d', ['https://a.b>|c']],
    ['https://a.b/{c}<b> d', ['https://a.b/{c}<b>']],
    ['http://a.b http://[a.b', ['http://[a.b']],
  ])('is code where nothing can read it: %j', (text, codes) => {
    const nodes = hideAutolinks(text);
    expect(nodes.map((node) => ('value' in node ? node.value : '')).join('')).toBe(text);
    const found = nodes.filter(({type}) => type === 'inlineCode');
    expect(found).toEqual(codes.map((value) => ({type: 'inlineCode', value})));
  });
});

describe('the address of a link', () => {
  it.each([
    ['https://a.org/b?c=d#e', 'https://a.org/b?c=d#e'],
    ['mailto:a@b.org', 'mailto:a@b.org'],
    ['../a.md#b', '../a.md#b'],
    ['größe.md', 'größe.md'],
    ['./a b.pdf', './a%20b.pdf'],
    ['//a.org', 'https://a.org'],
    ['\\\\a.org', 'https://a.org'],
    ['a.md?\\#+b()', 'a.md?%5C#+b%28%29'],
    ['a?b!c', 'a?b%21c'],
    ['a%zz', 'a%25zz'],
  ])('%j is written as %j', (written, expected) => {
    expect(readAddress(written, 'link')).toBe(expected);
  });

  it.each([
    ...['javascript:a', ' JavaScript:a', 'java\tscript:a', '\u0001javascript:a', 'vbscript:a'],
    ...['data:text/html,a', 'file:///a', 'pathname:///a', 'blob:a', 'https://a b', ''],
    ...[
      '@site/package.json',
      '%40site/package.json',
      '../../keys.json',
      '..%2Fkeys.json',
      'a/%5C../b.c',
    ],
    ...['%E0%A4%A', `https://a.org/${'a'.repeat(2000)}`],
  ])('%j is nothing', (written) => {
    expect(readAddress(written, 'link')).toBeUndefined();
  });

  it.each([
    'mailto:a@b.org',
    'a.pdf',
    '../.env',
    'data:image/png;base64,a',
    '@@PLUGINFILE@@/a.png',
  ])('is none of an image when it is %j', (written) => {
    expect(readAddress(written, 'image')).toBeUndefined();
  });
});

import fc from 'fast-check';

import {loadParser} from '../../../plugin/src/import/parse.js';

/** What could run, be an element that can, or be taken for a part of the page or the quiz around it. */
const PIECES = [
  // Code of MDX, and what ends it or hides it.
  ...['{globalThis.ran = true}', '{', '}', '{/*', '*/}', '${a}$', '&#123;a&#125;', '&lbrace;'],
  ...['import a from "b"', 'export const a = 1', '<A {...b}/>', '<A b={c}>', '</A>', '<>', '</>'],
  // HTML.
  ...['<b>', '</b>', '<b onclick="a">', '<b title={a()}>', '<sub>', '</sub>', '<sub style="a">'],
  ...['<script>', '</script>', '<style>', '<iframe src="a">', '<svg onload=a>', '<math>', '<T>'],
  ...['<img src=a onerror=b>', '<img srcset=a>', '<a href="javascript:a">', '</a>', '<code>'],
  ...['</code>', '<pre>', '</pre>', '<div>', '<details open>', '<h1>', '<table><tr><td>', '<p>'],
  ...['<template>', '<title>', '<!--', '-->', '<!doctype html>', '<?php', '?>', '<![CDATA[', ']]>'],
  // Addresses.
  ...[
    '[a](javascript:b)',
    '[a](java\tscript:b)',
    '[a](javascript&colon;b)',
    '[a](javascript&amp;colon;b)',
  ],
  ...['<javascript:a>', '<vbscript:a>', '![a](data:image/svg+xml,b)', '[a](//b.c)', '[a](\\\\b.c)'],
  ...[
    '[a](b.pdf?\\\\#+c)',
    '[a](b?!c!./d)',
    '[a](../../.env.js)',
    '[a](@site/b.js)',
    '[a](%40site/b.js)',
  ],
  ...['[a](b "{c} [[d]]")', '[a](<{b} [[c]]>)', '![{a}](b.png "<c>")', '[a][b]', '![a][b]', '[b]'],
  ...[
    '\n\n[b]: javascript:c "{d}"',
    '\n\n[b]: java&#115;cript:c',
    '[^1]',
    '\n\n[^1]: {a}',
    '[^{a}]',
  ],
  ...['https://a.b/{c}', 'www.a.b/<c>', 'a@b.c', '<https://a.b>', '[a [b](c) {d}](e)'],
  // Code and formulas, and what ends them.
  ...[
    '`',
    '``',
    '```',
    '\n```',
    '\n```mdx-code-block\n',
    '\n```js live {a}\n',
    '\n~~~mermaid\n',
    '\n$$\n',
  ],
  ...['$', '$a$', '$\\frac{1}{2}$', '$a*b*c$', '$[[a]]$', '\\(', '\\)', '$$', '$`{a}`$', '\\'],
  // Parts of the grammar.
  ...['[[a]]', '[[', ']]', '[x]', '[ ]', '- [x] a', '\n- [ ] b', '\n---\n', ':pin', ' :pin', ':::'],
  ...[
    '\n:::\n',
    '\n:::quiz\n',
    '\n:::quiz[a]{b}\n',
    '\n::hint[a]\n',
    '\n::question{#a}\n',
    '::recall',
  ],
  ...[':::note{onClick=a}', ':a[b]{c=d}', 'a:b{c}', '::explanation', '[[/a/]]', '[[!a|b]]'],
  // Parts of Markdown.
  ...[
    '# a {#b}',
    '\n## a\n',
    '> ',
    '\n> a',
    '\n1. a',
    '\n+ a',
    '\n    a',
    '| a | b |\n| - | - |\n| {c} | <d> |',
  ],
  ...[
    '*',
    '**',
    '_',
    '~~',
    '|',
    '&lt;b&gt;',
    '&colon;',
    '\n===',
    '\t',
    '\r',
    '\u2028',
    '\0',
    '\u00A0',
  ],
  // Characters with which importers and readers mark places.
  ...[
    '\uE100',
    '\uE1000\uE101',
    '\uF8F0\uE100\uF8F1',
    '\uE200',
    '\uE204',
    '\uE300',
    '\uFEFF',
    '\uD800',
  ],
  ...['word', ' ', '\n', '\n\n'],
];

/** Texts that do not mean well. */
export const hostileTexts = arbitraryTexts(PIECES);

/** Such as the parser of MDX accepts: one that it does not is never imported. */
export async function loadHostileMdx(): Promise<fc.Arbitrary<string>> {
  const parse = await loadParser('mdx');
  const accepts = (piece: string): boolean => {
    try {
      parse(`a ${piece} b`);
      return true;
    } catch {
      return false;
    }
  };
  const pairs = [
    '<A {...b}>a</A>',
    '<A b={c}/>',
    '<b onClick={a}>a</b>',
    '<sub style={a}>b</sub>',
    '<>{a}</>',
  ];
  const blocks = [
    '\n\n<A>\n\na {b}\n\n</A>\n\n',
    '\n\n{a}\n\n',
    '\n\nexport const a = b\n\n',
    '\n\n:::quiz\na\n:::\n\n',
  ];
  return arbitraryTexts([...PIECES.filter(accepts), ...pairs, ...blocks]);
}

function arbitraryTexts(pieces: readonly string[]): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom(...pieces), {minLength: 1, maxLength: 7})
    .chain((parts) => fc.constantFrom('', ' ').map((space) => parts.join(space)));
}

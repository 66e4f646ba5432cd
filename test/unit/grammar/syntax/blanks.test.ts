import type {Nodes} from 'mdast';
import {describe, expect, test} from 'vitest';

import {isBlank} from '../../../../plugin/src/grammar/syntax/index.js';
import type {Blank} from '../../../../plugin/src/grammar/syntax/index.js';
import {createFindBlank} from '../../../../plugin/src/grammar/syntax/findBlank.js';
import {
  listMistakes,
  listNodes,
  PARSERS,
  PLAIN,
  SURROUNDINGS,
  textOf,
} from '../../../support/parseTree.js';

const FORMATS = ['md', 'mdx'] as const;

function listBlanks(node: Nodes): Blank[] {
  return (listNodes(node) as {type: string}[]).filter(isBlank);
}

/** Text in a quiz, and what stands between the brackets of its blanks; an open one is nothing. */
const TEXTS: [text: string, values: string[]][] = [
  ['a [[b]] c', ['b']],
  ['[[a]][[b]]', ['a', 'b']],
  ['[[]]', ['']],
  ['[[[a]]]', ['a']],
  ['[[a[0]]]', ['a[0]']],
  ['[[a]b]]', ['a]b']],
  ['[[a[b]]', ['a[b']],
  ['[[`]]`]]', ['`]]`']],
  ['[[`a` and ``]]`` ]]', ['`a` and ``]]`` ']],
  ['[[\\``]]`]]', ['\\``]]`']],
  ['[[a\\`b]] and [[\\`]]', ['a\\`b', '\\`']],
  ['[[a`b]] and [[c`d]]', ['a`b', 'c`d']],
  ['[[a\\]]]', ['a\\]']],
  ['`[[a]]` [[b]]', ['b']],
  ['`` ` [[a]] `` [[b]]', ['b']],
  ['` [[b]]', ['b']],
  ['\\[[a]] \\\\[[b]]', ['b']],
  ['[[a [[b]]', ['', 'b']],
  ['[[a', ['']],
  ['[[{}]]', ['{}']],
  ['[[a{2}<b|c]]', ['a{2}<b|c']],
  ['[[Array<string>]]', ['Array<string>']],
  ['[[`/\\d{4}/`]] [[/\\d{4}/]]', ['`/\\d{4}/`', '/\\d{4}/']],
  ['[[</b>]] [[<Foo]] [[{/*]]', ['</b>', '<Foo', '{/*']],
  ['[[a*b|c*d]] [[_e_]] [[~~f~~]]', ['a*b|c*d', '_e_', '~~f~~']],
  ['[[mime:audio]] [[:a[b]{c}]]', ['mime:audio', ':a[b]{c}']],
  ['[[https://example.com]] [[a@example.com]]', ['https://example.com', 'a@example.com']],
  ['[[$5]] and [[$6]]', ['$5', '$6']],
  ['*a [[b*]] c*', ['b*']],
  ['[[a]](b) [[c]][d]', ['a', 'c']],
  ['[[^1]] [[!a]]', ['^1', '!a']],
  ['[[&amp;]]', ['&amp;']],
  ['Stop![[a]] !![[b]]', ['a', 'b']],
  ['mime:audio[[a]] x:[[b]] :c[[d]]', ['a', 'b', 'd']],
];

describe.each(FORMATS)('as %s, brackets in a quiz', (format) => {
  const parse = PARSERS[format];

  describe.each(TEXTS)('%j', (written, values) => {
    test.each(SURROUNDINGS)('are blanks with their places, %s', (_, surround) => {
      const text = surround(`:::quiz\n\n${written}\n\n:::`);
      const tree = parse(text);
      const blanks = listBlanks(tree);
      expect(blanks.map(({value}) => value)).toEqual(values);
      for (const blank of blanks) {
        const isOpen = blank.data?.mistakes?.[0]?.kind === 'open-blank';
        expect(textOf(blank, text).trimEnd()).toBe(isOpen ? '[[a' : `[[${blank.value}]]`);
        expect(isOpen).toBe(blank.value === '' && written !== '[[]]');
      }
    });
  });

  test('are blanks in lists, quotations, headings, emphasis and tables', () => {
    const text = [
      ':::quiz[A [[0]]]',
      '',
      '- [x] [[1]]',
      '  > [[2]]',
      '',
      '### [[3]]',
      '',
      '**a [[4]]**',
      '',
      '| a |',
      '| - |',
      '| [[5\\|6]] |',
      '| [[7 | 8]] |',
      '',
      '::hint[[[9]]]',
      '',
      ':::',
    ].join('\n');
    const blanks = listBlanks(parse(text));
    expect(blanks.map(({value}) => value)).toEqual(['0', '1', '2', '3', '4', '5\\|6', '', '9']);
    expect(listMistakes(parse(text), text)).toEqual([['open-blank', '[[']]);
  });

  test('are found inside of links, footnotes and other directives', () => {
    const text = ':::quiz\n\n[a [[1]]](b) [[[2]]](c) :d[[[3]]]\n\n[^e]: [[4]]\n\n:f[g][[5]]\n\n:::';
    const found = listNodes(parse(text)).flatMap((node) =>
      'children' in node && node.children.some((child) => isBlank(child)) ? [node.type] : [],
    );
    expect(found).toEqual(['link', 'link', 'textDirective', 'paragraph', 'paragraph']);
    expect(listBlanks(parse(text))).toHaveLength(5);
  });

  test('stay brackets in the text of an image, where there are no nodes', () => {
    const tree = parse(':::quiz\n\n![a [[b\nc]]](d) ![[[e]]][f] [[g]]\n\n[f]: x\n\n:::');
    const images = listNodes(tree).filter(({type}) => type.startsWith('image'));
    expect(images).toMatchObject([{alt: 'a [[b\nc]]'}, {alt: '[[e]]'}]);
    expect(listBlanks(tree).map(({value}) => value)).toEqual(['g']);
  });

  test('are no expressions and tags of MDX where they are open', () => {
    const text = ':::quiz\n\nA [[a{}] and <b\n[[c\n\n:::';
    expect(listBlanks(parse(text)).map((blank) => textOf(blank, text))).toEqual([
      '[[a{}] and <b',
      '[[c',
    ]);
    expect(listMistakes(parse(text), text)).toEqual([
      ['open-blank', '[['],
      ['open-blank', '[['],
    ]);
  });

  test('stay what they are in code and in formulas', () => {
    const text = ':::quiz\n\n```\n[[a]]\n```\n\n`[[a]]` $[[1, 2]]$\n\n$$\n[[a]]\n$$\n\n:::';
    expect(listBlanks(parse(text))).toEqual([]);
  });

  test('stay what they are outside of quizzes', () => {
    const text = '[[a]] ![[b]] c:d[[e]]\n\n:::note\n\n[[a]](b)\n\n:::\n';
    expect(listBlanks(parse(`:::quiz\n\n:::\n\n${text}`))).toEqual([]);
    expect(parse(text)).toEqual(PLAIN[format](text));
  });
});

describe('the end of a blank', () => {
  test.each<[text: string, blank: string, isClosed: boolean]>([
    ['[[a]] [[b]]', '[[a]]', true],
    ['[[a\nb]]', '[[a\nb]]', true],
    ['[[`]]` ]]', '[[`]]` ]]', true],
    ['[[a` ]] [[b` ]]', '[[a` ]]', true],
    ['[[`` ]] ` ]]', '[[`` ]]', true],
    ['[[a [[b]]', '[[a ', false],
    ['[[a\nb', '[[a', false],
  ])('is found in %j', (text, blank, isClosed) => {
    expect(createFindBlank(text)(0)).toEqual({end: blank.length, isClosed});
  });
});

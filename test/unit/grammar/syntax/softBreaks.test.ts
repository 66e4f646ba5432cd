import {describe, expect, test} from 'vitest';

import {
  listMistakes,
  listNodes,
  PARSERS,
  SURROUNDINGS,
  textOf,
  withoutPlaces,
} from '../../../support/parseTree.js';

const FORMATS = ['md', 'mdx'] as const;

/** A document, and the same with line ends in place of some of its spaces. */
const BREAKS: [name: string, joined: string, broken: string][] = [
  ['a title', ':::quiz[One *two three*]\n\n:::', ':::quiz[One\n*two\nthree*]\n\n:::'],
  ['a title with braces behind it', ':::quiz[A b]{#id}\n:::', ':::quiz[A\nb]{#id}\n:::'],
  ['a title that looks like a list', ':::quiz[A - b 1. c]\n:::', ':::quiz[A\n- b\n1. c]\n:::'],
  ['a title with brackets', ':::quiz[A [b c] \\]]\n:::', ':::quiz[A [b\nc] \\]]\n:::'],
  ['code in a title', ':::quiz[A `b c`]\n:::', ':::quiz[A `b\n   c`]\n:::'],
  ['a title with space at its edges', ':::quiz[ A ]\n:::', ':::quiz[\n  A\n]\n:::'],
  ['braces', ':::quiz{#id pick=2 .a}\n:::', ':::quiz{#id\n  pick=2\n.a}\n:::'],
  ['braces with space at their edges', ':::quiz{ #id }\n:::', ':::quiz{\n#id\n}\n:::'],
  ['braces around a sign', ':::quiz{pick = 2}\n:::', ':::quiz{pick\n=\n2}\n:::'],
  ['a value', ':::quiz{a="b c" d=\' e \'}\n:::', ':::quiz{a="b\n    c" d=\'\ne\n\'}\n:::'],
  [
    'a hint',
    ':::quiz\n\n::hint[A *b c*]{#d e}\n\n:::',
    ':::quiz\n\n::hint[A\n*b\nc*]{#d\ne}\n\n:::',
  ],
  [
    'a hint that looks like a list',
    ':::quiz\n\n::hint[A - b]\n\n:::',
    ':::quiz\n\n::hint[A\n- b]\n\n:::',
  ],
  ['a blank', ':::quiz\n\nA [[b c]] d.\n\n:::', ':::quiz\n\nA [[b\n  c]] d.\n\n:::'],
  ['a blank of three lines', ':::quiz\n\n[[a b c]]\n\n:::', ':::quiz\n\n[[a\nb\nc]]\n\n:::'],
  ['a blank in a list', ':::quiz\n\n- > A [[b c]]\n\n:::', ':::quiz\n\n- > A [[b\n  > c]]\n\n:::'],
  ['a blank with space around', ':::quiz\n\n[[ a ]]\n\n:::', ':::quiz\n\n[[\na\n]]\n\n:::'],
];

describe.each(FORMATS)('as %s', (format) => {
  const parse = PARSERS[format];

  describe.each(BREAKS)('%s over line ends', (_, joined, broken) => {
    test.each(SURROUNDINGS)('is the same as on one line, %s', (name, surround) => {
      const text = surround(broken);
      const tree = parse(text);
      expect(listMistakes(tree, text)).toEqual([]);
      expect(withoutPlaces(tree)).toEqual(withoutPlaces(parse(surround(joined))));
    });
  });

  test('a tab before the next line is a part of the space', () => {
    const text = ':::quiz[A\n\tb]{c="d\n\t\te"}\n\n- x [[f\n\tg]]\n\n:::';
    const tree = parse(text);
    expect(withoutPlaces(tree)).toEqual(
      withoutPlaces(parse(':::quiz[A b]{c="d e"}\n\n- x [[f g]]\n\n:::')),
    );
    const blank = listNodes(tree).find((node) => (node.type as string) === 'blank');
    expect(blank && textOf(blank, text)).toBe('[[f\n\tg]]');
  });

  test.each([
    ['a blank line', ':::quiz[One\n\ntwo]\n\n:::', 'One'],
    ['a fence', ':::quiz[One\n:::', 'One'],
    ['a code fence', ':::quiz[One\n```\ntwo]\n```\n\n:::', 'One'],
    ['another directive', ':::quiz[One\n::recall\n]\n\n:::', 'One'],
    ['the end of the file', ':::quiz[One\ntwo', 'One'],
  ])('no title goes over %s', (_, text, title) => {
    const tree = parse(text);
    expect(tree.children).toMatchObject([{type: 'containerDirective', name: 'quiz'}]);
    expect(listMistakes(tree, text)).toContainEqual(['label', `[${title}`]);
  });

  test.each([
    ['a title', '> :::quiz[One\ntwo]', ['label', '[One']],
    ['braces', '> :::quiz{#id\npick=2}', ['attributes', '']],
    ['a value', '> :::quiz{a="b\nc"}', ['attributes', 'a="b']],
  ])('a line outside of the quotation is no part of %s', (_, text, mistake) => {
    const tree = parse(text);
    expect(tree.children).toMatchObject([
      {type: 'blockquote', position: {end: {line: 1}}},
      {type: 'paragraph', position: {start: {line: 2}}},
    ]);
    expect(listMistakes(tree, text)).toContainEqual(mistake);
  });

  test('a line outside of the quotation is no part of a hint in it', () => {
    const text = ':::quiz\n\n> ::hint[One\ntwo]\n\n:::';
    const tree = parse(text);
    expect(tree.children).toMatchObject([
      {children: [{type: 'blockquote', position: {end: {line: 3}}}, {type: 'paragraph'}]},
    ]);
    expect(listMistakes(tree, text)).toEqual([['label', '[One']]);
  });

  test('a mistake in braces is found on its line', () => {
    const text = ':::quiz{#id\n  shuffle=\n  pick=2}[Title]\n\n:::';
    const tree = parse(text);
    expect(listMistakes(tree, text)).toEqual([
      ['attributes', 'shuffle=\n  pick=2}'],
      ['order', '[Title]'],
    ]);
  });

  test('braces that nothing closes leave the next lines to the quiz', () => {
    const text = ':::quiz{#id\nWhich of `{a}`?\n\n:::';
    const tree = parse(text);
    expect(listMistakes(tree, text)).toEqual([['attributes', '']]);
    expect(tree.children).toMatchObject([{children: [{type: 'paragraph'}]}]);
  });
});

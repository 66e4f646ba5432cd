import {describe, expect, test} from 'vitest';

import {listMistakes, PARSERS} from '../../../support/parseTree.js';

const FORMATS = ['md', 'mdx'] as const;

describe.each(FORMATS)('as %s, a quiz', (format) => {
  const parse = PARSERS[format];

  test.each<[opener: string, closer: string, ...mistakes: [kind: string, text: string][]]>([
    [':::quiz', ':::'],
    [':::quiz', ':::::  '],
    [':::quiz', '   :::'],
    ['::::quiz', '::::'],
    [':::quiz', '\u200B:::', ['odd-closer', '\u200B:::']],
    [':::quiz', ':::\u00A0', ['odd-closer', ':::\u00A0']],
    ['：：：quiz', '：：：', ['wide-colons', '：：：'], ['odd-closer', '：：：']],
    ['：：：quiz', ':::', ['wide-colons', '：：：']],
    ['：：quiz', '：：', ['wide-colons', '：：'], ['odd-closer', '：：']],
    ['::：quiz', ':::', ['wide-colons', '::：']],
    [':::：quiz', ':::', ['wide-colons', ':::：']],
  ])('that begins with %j is closed by %j', (opener, closer, ...expected) => {
    const text = `${opener}\n\ntext\n\n${closer}\n\nAfter.`;
    const tree = parse(text);
    expect(tree.children).toMatchObject([{type: 'containerDirective'}, {type: 'paragraph'}]);
    expect(listMistakes(tree, text)).toEqual(expected);
  });

  test.each([
    [':::quiz', '::'],
    [':::quiz', '：：：'],
    [':::quiz', '::：'],
    ['::::quiz', ':::'],
    ['::::quiz', ':::\u200B'],
    ['：：：：quiz', '：：：'],
  ])('that begins with %j is not closed by %j', (opener, closer) => {
    const text = `${opener}\n\ntext\n\n${closer}\n\nAfter.`;
    const tree = parse(text);
    expect(tree.children).toHaveLength(1);
    expect(listMistakes(tree, text)).toContainEqual(['unclosed', opener]);
  });

  test('is closed by the fence of a block in it that has as many colons, and the next one is noted', () => {
    const text = ':::quiz\n\n:::note\n\ntext\n\n:::\n\nAfter.\n\n:::\n';
    const tree = parse(text);
    expect(tree.children).toMatchObject([
      {type: 'containerDirective', children: [{type: 'containerDirective', name: 'note'}]},
      {type: 'paragraph'},
      {type: 'paragraph', data: {mistakes: [{kind: 'stray-fence'}]}},
    ]);
  });

  test('of more colons goes on behind a note in it', () => {
    const text = '::::quiz\n\n:::note\n\ntext\n\n:::\n\nAfter.\n\n::::\n';
    expect(parse(text).children).toMatchObject([{children: [{name: 'note'}, {type: 'paragraph'}]}]);
    expect(listMistakes(parse(text), text)).toEqual([]);
  });

  test('without an end ends with the block that it stands in', () => {
    const text = '> :::quiz\n>\n> text\n\nAfter.';
    expect(parse(text).children).toMatchObject([
      {children: [{data: {mistakes: [{kind: 'unclosed'}]}, children: [{type: 'paragraph'}]}]},
      {type: 'paragraph'},
    ]);
    expect(listMistakes(parse(text), text)).toEqual([['unclosed', ':::quiz']]);
  });
});

describe.each(FORMATS)('as %s, a line of colons that closes nothing', (format) => {
  const parse = PARSERS[format];

  test.each([':::', '：：：', '：：', ':::\u200B', '\u00A0:::'])(
    'in a quiz is a paragraph with a note: %j',
    (fence) => {
      const text = `::::quiz\n\ntext\n\n${fence}\n\nmore\n\n::::`;
      const tree = parse(text);
      expect(tree.children).toMatchObject([
        {children: [{type: 'paragraph'}, {type: 'paragraph'}, {type: 'paragraph'}]},
      ]);
      expect(listMistakes(tree, text)).toEqual([['stray-fence', fence]]);
    },
  );

  test('ends the text above it in a quiz without an end, which it was meant to be', () => {
    const text = '::::quiz\n\n- [ ] a\n- [x] b\n:::\nmore';
    const tree = parse(text);
    expect(tree.children).toMatchObject([
      {
        children: [
          {type: 'list', children: [{}, {children: [{children: [{value: 'b'}]}]}]},
          {type: 'paragraph', children: [{type: 'text', value: ':::'}]},
          {type: 'paragraph'},
        ],
      },
    ]);
    expect(listMistakes(tree, text)).toEqual([
      ['unclosed', '::::quiz'],
      ['stray-fence', ':::'],
    ]);
  });

  test('is text below text in a quiz with an end, and noted', () => {
    const text = '::::quiz\n\n- [ ] a\n- [x] b\n:::\n\n::::';
    const tree = parse(text);
    expect(tree.children).toMatchObject([{children: [{type: 'list'}]}]);
    expect(listMistakes(tree, text)).toEqual([['stray-fence', ':::']]);
  });

  test('is text where it is indented like code, and noted; MDX has no such code', () => {
    const text = ':::quiz\n\ntext\n      :::\n\nmore';
    const noted = [
      ['unclosed', ':::quiz'],
      ['stray-fence', ':::'],
    ];
    expect(listMistakes(parse(text), text)).toEqual(format === 'md' ? noted : []);
  });

  test('is noted behind a quiz, and is nobody’s business elsewhere', () => {
    const text = ':::\n\n:::quiz\n\ntext\n\n:::\n\n:::\n';
    expect(listMistakes(parse(text), text)).toEqual([['stray-fence', ':::']]);
    expect(listMistakes(parse(':::note\n\n:::\n\n:::\n'), text)).toEqual([]);
  });
});

import type {ContainerDirective} from 'mdast-util-directive';
import {describe, expect, test} from 'vitest';

import {INVISIBLE} from '../../../../plugin/src/grammar/syntax/characters.js';
import {
  createParser,
  listMistakes,
  listNodes,
  PARSERS,
  SURROUNDINGS,
  textOf,
} from '../../../support/parseTree.js';

const FORMATS = ['md', 'mdx'] as const;

/** What opens a quiz with mistakes: the kind of each, and the text that it is shown at. */
const OPENERS: [opener: string, ...mistakes: [kind: string, text: string][]][] = [
  [':::Quiz', ['letter-case', 'Quiz']],
  [':::QUIZ[Title]{#id}', ['letter-case', 'QUIZ']],
  ['::: quiz', ['space', ' ']],
  [':::\tquiz', ['space', '\t']],
  [':::quiz [Title]', ['space', ' ']],
  [':::quiz[Title] {#id}', ['space', ' ']],
  ['::: Quiz[Title] {#id}', ['space', ' '], ['letter-case', 'Quiz'], ['space', ' ']],
  [':::quiz Title', ['text', 'Title']],
  [':::quiz Title  ', ['text', 'Title']],
  [':::quiz: a title {#id}', ['text', ': a title {#id}']],
  [':::quiz[Title] more {props.x', ['text', 'more {props.x']],
  [':::quiz[One][Two]', ['text', '[Two]']],
  [':::quiz[Title]]', ['text', ']']],
  [':::quiz{id={2}}', ['attributes', 'id={2}}']],
  [':::quiz{#id}[Title]', ['order', '[Title]']],
  ['：：：quiz', ['wide-colons', '：：：']],
  ['：：quiz', ['wide-colons', '：：']],
  ['::：quiz[Title]', ['wide-colons', '::：']],
  [':::：quiz', ['wide-colons', ':::：']],
  ['：：： Quiz', ['wide-colons', '：：：'], ['space', ' '], ['letter-case', 'Quiz']],
  [':::quiz[Title', ['label', '[Title']],
  [':::quiz[Title{#id}  ', ['label', '[Title{#id}']],
  [':::quiz{#id', ['attributes', '']],
  [':::quiz{#id shuffle=}', ['attributes', 'shuffle=}']],
  [':::quiz{#id shuffle="options}', ['attributes', 'shuffle="options}']],
  [':::quiz{shuffle=(a, b)}', ['attributes', ')}']],
  [':::quiz{"id"}', ['attributes', '"id"}']],
  [':::quiz{#id ?}[Title]', ['attributes', '?}'], ['order', '[Title]']],
];

/** A quiz with a blank and a list in it, and something behind it. */
function writeQuiz(opener: string): string {
  const closer = opener.includes('：') ? '：：：' : ':::';
  return `${opener}\n\nA [[key]].\n\n- [ ] a\n- [x] b\n\n${closer}\n\nAfter.`;
}

/** The outermost quiz. */
function findQuiz(tree: Parameters<typeof listNodes>[0]): ContainerDirective | undefined {
  return listNodes(tree).find(
    (node): node is ContainerDirective =>
      node.type === 'containerDirective' && node.name === 'quiz',
  );
}

describe.each(FORMATS)('as %s, a quiz with a mistake in its opener', (format) => {
  const parse = PARSERS[format];

  describe.each(OPENERS)('%j', (opener, ...expected) => {
    test.each(SURROUNDINGS)('is open, says what is wrong, and is closed, %s', (_, surround) => {
      const text = surround(writeQuiz(opener));
      const tree = parse(text);
      const mistakes = listMistakes(tree, text).filter(([kind]) => kind !== 'odd-closer');
      const quiz = findQuiz(tree);
      expect(mistakes).toEqual(expected);
      expect(quiz?.data?.mistakes?.slice(0, expected.length)).toHaveLength(expected.length);
      const types = quiz?.children.filter(({data}) => !data || !('directiveLabel' in data));
      expect(types?.map(({type}) => type)).toEqual(['paragraph', 'list']);
      expect(quiz && listNodes(quiz).map(({type}) => type)).toContain('blank');
      expect(quiz && textOf(quiz, text)).toMatch(/(?::::|：：：)$/);
    });
  });

  test('keeps the title and the attributes that are right', () => {
    const quiz = findQuiz(parse('::: Quiz [A *title*] {#id shuffle=options} x\n\ntext\n\n:::'));
    expect(quiz).toMatchObject({
      attributes: {id: 'id', shuffle: 'options'},
      children: [
        {data: {directiveLabel: true}, children: [{value: 'A '}, {type: 'emphasis'}]},
        {type: 'paragraph'},
      ],
    });
  });

  test.each(INVISIBLE.map((code) => [code.toString(16), String.fromCharCode(code)]))(
    'is open with the invisible character U+%s anywhere in its fence',
    (_, character) => {
      const places = ['|:::quiz', ':|::quiz', ':::|quiz', ':::qu|iz', ':::quiz|', ':::quiz|[T]'];
      for (const place of places) {
        const text = `Above.\n\n${writeQuiz(place.replace('|', character))}`;
        const tree = parse(text);
        expect(listMistakes(tree, text)).toEqual([['invisible', character]]);
        expect(
          findQuiz(tree)
            ?.children.map(({type}) => type)
            .slice(-2),
        ).toEqual(['paragraph', 'list']);
      }
    },
  );

  test('is no quiz where its name only begins like it', () => {
    const text = '::: quizzes\n\ntext\n\n:::quiz-show\n\n:::';
    expect(listMistakes(parse(text), text)).toEqual([]);
  });

  test('holds nothing more where quizzes in quizzes go very deep', () => {
    const text = '::: quiz\n'.repeat(400);
    expect(listNodes(parse(text)).filter(({type}) => type === 'containerDirective')).toHaveLength(
      400,
    );
  });
});

describe.each(FORMATS)('as %s, a leaf directive with a mistake', (format) => {
  test.each<[leaf: string, ...mistakes: [kind: string, text: string][]]>([
    ['::Hint[x]', ['letter-case', 'Hint']],
    [':: hint[x]', ['space', ' ']],
    ['：：hint[x]', ['wide-colons', '：：']],
    ['\u3000::hint[x]', ['invisible', '\u3000']],
    ['::hint [x]', ['space', ' ']],
    ['::question{#id} Which?', ['text', 'Which?']],
    ['::question{#id review=}', ['attributes', 'review=}']],
    ['::question{#id', ['attributes', '']],
    ['::hint[x', ['label', '[x']],
    ['::hint{#id}[x]', ['order', '[x]']],
  ])('is one inside of a quiz: %j', (leaf, ...expected) => {
    const text = `:::quiz\n\n${leaf}\n\n- [ ] a\n- [x] b\n\n:::`;
    const tree = PARSERS[format](text);
    expect(listMistakes(tree, text)).toEqual(expected);
    expect(findQuiz(tree)?.children).toMatchObject([{type: 'leafDirective'}, {type: 'list'}]);
    expect(findQuiz(tree)?.children[0]).toHaveProperty(
      'name',
      /hint/i.test(leaf) ? 'hint' : 'question',
    );
  });

  test('costs the lines behind open braces nothing', () => {
    const text = ':::quiz\n\n::question{#id\n- [ ] a\n- [x] b\n\n:::';
    expect(findQuiz(PARSERS[format](text))?.children).toMatchObject([
      {type: 'leafDirective', data: {mistakes: [{kind: 'attributes'}]}},
      {type: 'list', children: [{checked: false}, {checked: true}]},
    ]);
  });

  test('takes the lines behind an open label, which can be no lists any more', () => {
    const text = ':::quiz\n\n::hint[Look\n- [ ] a\n{b\n\n- [x] c\n\n:::';
    const tree = PARSERS[format](text);
    expect(listMistakes(tree, text)).toEqual([['label', '[Look']]);
    expect(findQuiz(tree)?.children).toMatchObject([
      {type: 'leafDirective', children: [], position: {end: {line: 5}}},
      {type: 'list'},
    ]);
  });

  test('is none outside of quizzes', () => {
    const text = '::Hint[x]\n\n:::quiz\n\n:::\n\n:: hint[x]';
    const tree = PARSERS[format](text);
    expect(listMistakes(tree, text)).toEqual([]);
    expect(tree.children[0]).toMatchObject({type: 'leafDirective', name: 'Hint'});
  });
});

describe.each(FORMATS)('as %s, below a line of text', (format) => {
  const parse = PARSERS[format];

  const others = OPENERS.filter(([, ...mistakes]) =>
    mistakes.some(([kind]) => kind !== 'letter-case'),
  );

  test.each(others)('%j opens nothing, and is found in the paragraph', (opener) => {
    const text = `Text.\n${opener}\n`;
    const [paragraph] = parse(text).children;
    expect(paragraph).toMatchObject({
      type: 'paragraph',
      data: {mistakes: [{kind: 'in-paragraph'}]},
    });
    expect(listMistakes(parse(text), text)).toEqual([['in-paragraph', opener.trimEnd()]]);
  });

  test('what is right opens a quiz', () => {
    expect(parse('Text.\n:::quiz[Title]{#id}\n:::').children).toMatchObject([
      {type: 'paragraph'},
      {type: 'containerDirective', attributes: {id: 'id'}},
    ]);
  });

  test('a name in the wrong case opens one, because it opens a directive anyway', () => {
    const text = 'Text.\n:::Quiz[Title]\n:::';
    expect(findQuiz(parse(text))).toBeDefined();
    expect(listMistakes(parse(text), text)).toEqual([['letter-case', 'Quiz']]);
  });

  test('a title over two lines opens nothing, because it could be a line of code', () => {
    const text = 'Text.\n:::quiz[One\ntwo]\n';
    expect(parse(text).children).toHaveLength(1);
    expect(listMistakes(parse(text), text)).toEqual([['in-paragraph', ':::quiz[One']]);
  });

  test('leaf directives of a quiz that run on are found, with what belongs to them', () => {
    const text =
      ':::quiz\n\nText ::hint[a [b] c]{#d} and ::question{#q} and\n::recall more and ::order[x\n\n:::';
    expect(listMistakes(parse(text), text)).toEqual([
      ['in-paragraph', '::hint[a [b] c]{#d}'],
      ['in-paragraph', '::question{#q}'],
      ['in-paragraph', '::recall more and ::order[x'],
    ]);
  });

  test('words like leaf directives stay text', () => {
    const text =
      ':::quiz\n\nUse std::hint and :::hint or ::hints.\n\\::hint[x]\n\n:::\n\nA ::hint[x].';
    expect(listMistakes(parse(text), text)).toEqual([]);
  });
});

describe('what stands in code of somebody else', () => {
  test.each([
    '{fn(`\n::: quiz\n`)}',
    'Text {fn(`\n::: quiz\n`)} more.',
    '- Text {fn(`\n  ::: quiz\n  `)}',
    '<Code text={`\n::: quiz\n`} />',
    '<Code\n  text="\n::: quiz\n" />',
    '{/*\n::: quiz\n*/}',
    'export const text = `\n::: quiz\n`;',
  ])('is no quiz in MDX: %j', (text) => {
    expect(listNodes(PARSERS.mdx(text)).map(({type}) => type)).not.toContain('containerDirective');
    expect(listMistakes(PARSERS.mdx(text), text)).toEqual([]);
  });

  test.each([
    '```\n::: quiz\n```',
    '    ::: quiz',
    '<!--\n::: quiz\n-->',
    '<pre>\n::: quiz\n</pre>',
  ])('is no quiz in Markdown: %j', (text) => {
    expect(PARSERS.md(text).children).toHaveLength(1);
    expect(listMistakes(PARSERS.md(text), text)).toEqual([]);
  });
});

describe('the syntax', () => {
  test('reads a container of another name, and leaves quizzes alone then', () => {
    const parse = createParser('md', {name: 'exam', leaves: ['tip']});
    const tree = parse('::: exam\n\n::Tip\n\n[[a]]\n\n:::\n\n::: quiz');
    expect(tree.children).toMatchObject([
      {
        name: 'exam',
        children: [{name: 'tip'}, {children: [{type: 'blank', value: 'a'}]}],
      },
      {type: 'paragraph'},
    ]);
  });

  test('reads nothing while it is off', () => {
    let isOn = false;
    const parse = createParser('md', {isOn: () => isOn});
    const text = ':::quiz\n\n[[a]]\n\n::Hint\n\n:::\n\n:::\n\n::: quiz';
    const off = listNodes(parse(text));
    expect(off.map(({type}) => type)).not.toContain('blank');
    expect(off.some(({data}) => data?.mistakes)).toBe(false);
    isOn = true;
    expect(listNodes(parse(text)).map(({type}) => type)).toContain('blank');
  });

  test('tells what it saw where MDX fails on something else', () => {
    const kinds: string[] = [];
    const parse = createParser('mdx', {
      onMistakes: (mistakes) => kinds.push(...mistakes.map(({kind}) => kind)),
    });
    expect(() => parse('::: quiz\n\n::Hint[x]\n\n:::\n\nA {b\n')).toThrow(/acorn|expression/i);
    expect(kinds).toContain('space');
  });

  test('names the quiz in messages of MDX by its own name', () => {
    expect(() => PARSERS.mdx(':::quiz\n\n<div>\n\n:::')).toThrow(/before the end of `quiz`/);
  });

  test('knows where fences and attributes stand', () => {
    const text = ':::quiz[T]{#id shuffle=options}\n\ntext\n\n:::';
    const data = findQuiz(PARSERS.md(text))?.data as {position: Record<string, object>};
    expect(data.position).toMatchObject({
      opening: {start: {offset: 0}, end: {offset: 31}},
      closing: {start: {offset: 39}, end: {offset: 42}},
      attributes: {id: {start: {offset: 11}}, shuffle: {start: {offset: 15}, end: {offset: 30}}},
    });
  });
});

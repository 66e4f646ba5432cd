import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

import fc from 'fast-check';
import type {Nodes, Root} from 'mdast';
import type {Position} from 'unist';
import {describe, expect, test} from 'vitest';

import type {Mistake} from '../../plugin/src/grammar/syntax/index.js';
import {
  createParser,
  listMistakes,
  listNodes,
  PARSERS,
  PLAIN,
  SURROUNDINGS,
  withoutFences,
  withoutPlaces,
} from '../support/parseTree.js';
import type {Format} from '../support/parseTree.js';
import {runs} from '../support/runs.js';

const FORMATS = ['md', 'mdx'] as const;
const ROOT = path.join(import.meta.dirname, '..', '..');

/** Lines in which everything is right, blanks aside. */
const RIGHT = [
  ':::quiz',
  ':::quiz[A *title*]',
  ':::quiz{#id shuffle=options}',
  ':::quiz[T [x] \\] `y`]{#id .c a="x y" b=\'z\' flag}  ',
  '::::quiz',
  ':::::quiz[T]',
  ':::',
  '::::',
  ':::::',
  ':::note',
  '::::note[Title]',
  ':::hint[x]',
  '::hint[Look *there*]',
  '::question{#a multiple}',
  '::question{review="#x y"}',
  '::recall  ',
  '::video[x]{#y}',
  'a :pin',
  'text :abbr[x]{#y} more',
  '- [ ] a',
  '- [x] b',
  '1. one',
  '+ plus',
  '* * *',
  '  > feedback',
  '> quote',
  '---',
  '===',
  '# Heading',
  '| a | b |',
  '| - | - |',
  '```js',
  '```',
  '~~~',
  '    code',
  '\ttab',
  'text *em* **strong** `code` [l](u) ![i](u)',
  'text\\',
  'text  ',
  '\u00A0text\u200B ：',
  'Line [x] {/* c */}',
  '',
  '',
  '',
  '<div>',
  '</div>',
  '<details><summary>s</summary>',
  'text <b>bold</b>',
  '<!-- c -->',
  '{a}',
  '[r]: http://x.y',
  '[^1]: note',
  'text[^1]',
  '$$',
  '$a$ math',
  '\\:::quiz',
  'https://example.com a@b.co &amp;',
];

/** Lines with mistakes, and pieces of them. */
const BROKEN = [
  '::: quiz',
  ':::Quiz',
  ':::quiz Title',
  '：：：quiz',
  '::：quiz[T]',
  '\u200B:::quiz',
  ':\u200B::qu\u200Biz\u00A0[T]',
  ':::quiz [T] {#a}',
  ':::quiz{#a}[T]',
  ':::quiz[T',
  ':::quiz[T]{#a',
  ':::quiz{#a b=}',
  ':::quiz{#a b="x}',
  "::: Quiz{a='b'c} x",
  'two] x',
  ' two]{#a',
  'b=c}',
  '{',
  '}',
  '`',
  '::hint[open',
  '::Hint [x]',
  '::question{#a',
  'text ::hint[x]{#a} y ::hint[z',
  '\u3000::hint[x]',
  '\u00A0:::',
  '：：：',
  '::',
  '[[a]]',
  '[[a',
  'b]]',
  '[[[x]]]',
  '![[x]]',
  'a:b[[x]]',
  '[[`]]`]]',
  '[[{<b>]]',
  '[x [[y]]](z) ![x [[y]]](z)',
  '| [[a\\|b]] | [[c|d]] |',
  '$[[x]]$',
  '    ::: quiz',
  '    :::',
];

/** What stands before the lines of a block: quotations, lists, indentation. */
const BEFORE = ['', '', '> ', '- ', '  ', '> - ', '1. ', '   ', '\t', '    ', '- > '];

/** Documents of such lines, each block of them with something before it. */
function arbitraryDocuments(lines: readonly string[]): fc.Arbitrary<string> {
  const block = fc
    .tuple(
      fc.constantFrom(...BEFORE),
      fc.array(fc.constantFrom(...lines), {minLength: 1, maxLength: 6}),
    )
    .map(([before, block]) => {
      const others = before.replace(/[-1]\.? /, (marker) => ' '.repeat(marker.length));
      return block.map((line, index) => (index === 0 ? before : others) + line);
    });
  const ends = fc.constantFrom('\n', '\r\n', '\r');
  return fc
    .tuple(fc.array(block, {minLength: 1, maxLength: 5}), ends, fc.constantFrom('', ':::quiz'))
    .map(([blocks, end, first]) => [first, ...blocks.flat()].join(end));
}

/** A tree, or what MDX says; the name of the container in that is our own. */
function read(parse: (text: string) => Root, text: string): Root | string {
  try {
    return parse(text);
  } catch (error) {
    const {message, reason} = error as {message: string; reason?: string};
    // What MDX says of a tag that is open in a heading, another check of its parser says before it in tests.
    if (reason === undefined && message !== 'expected heading on stack') throw error;
    return message.replaceAll('`quiz`', '`directiveContainer`');
  }
}

/** Whether a document is read without a mistake, and if so, that it has the tree of remark-directive. */
function compare(text: string, format: Format): boolean {
  const kinds: string[] = [];
  const parse = createParser(format, {
    onMistakes: (mistakes) => kinds.push(...mistakes.map(({kind}) => kind)),
  });
  const [ours, theirs] = [read(parse, text), read(PLAIN[format], text)];
  if (kinds.some((kind) => kind !== 'unclosed')) return false;
  if (typeof ours === 'string' || typeof theirs === 'string') {
    expect(ours).toBe(theirs);
    return true;
  }
  if (listNodes(ours).some(isBroken)) return false;
  for (const {data} of listNodes(ours)) delete data?.mistakes;
  expect(withoutFences(ours)).toEqual(withoutFences(theirs));
  return true;
}

/** Whether the opener of a directive goes over line ends, where remark-directive has none. */
function isBroken({data}: Nodes): boolean {
  const {opening} = (data as {position?: {opening: Position}} | undefined)?.position ?? {};
  return opening?.start.line !== opening?.end.line;
}

/** The Markdown files in a folder, and in its folders. */
function listFiles(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), {recursive: true, encoding: 'utf8'})
    .filter((file) => /\.mdx?$/.test(file))
    .map((file) => path.join(ROOT, folder, file));
}

describe.each(FORMATS)('as %s, where nothing is wrong', (format) => {
  test('random documents have the tree of remark-directive, with all places', () => {
    const run = (text: string): void => void compare(text, format);
    fc.assert(fc.property(arbitraryDocuments(RIGHT), run), runs(800));
  });

  test.each([
    ['test/fixtures/cases', 130],
    ['docs', 25],
  ])('the files of %s have it too', (folder, least) => {
    // Blanks are ours alone.
    const texts = listFiles(folder).map((file) =>
      readFileSync(file, 'utf8').replaceAll('[[', '(('),
    );
    expect(texts.filter((text) => compare(text, format)).length).toBeGreaterThan(least);
  });
});

describe.each(FORMATS)('as %s, whatever is wrong', (format) => {
  const documents = arbitraryDocuments([...RIGHT, ...BROKEN, ...BROKEN]);

  test('a document is read, or MDX says why not', () => {
    fc.assert(
      fc.property(documents, (text) => void read(PARSERS[format], text)),
      runs(800),
    );
  });

  test('each mistake is told once, and is in the node in which it stands', () => {
    const run = (text: string): void => {
      const told: Mistake[] = [];
      const tree = read(
        createParser(format, {onMistakes: (mistakes) => told.push(...mistakes)}),
        text,
      );
      if (typeof tree === 'string') return;
      const nodes = listNodes(tree);
      const mistakes = nodes.flatMap(({data}) => data?.mistakes ?? []);
      // An attribute that stands twice is seen when its directive is made, and not by the tokenizer.
      const kept = mistakes.filter(({kind}) => kind !== 'twice');
      expect(sort(kept)).toEqual(sort(told));
      for (const {position, data} of nodes) {
        for (const mistake of data?.mistakes ?? []) {
          expect(offsetsOf(position)[0]).toBeLessThanOrEqual(offsetsOf(mistake.position)[0]);
          expect(offsetsOf(position)[1]).toBeGreaterThanOrEqual(offsetsOf(mistake.position)[1]);
        }
      }
    };
    fc.assert(fc.property(documents, run), runs(800));
  });
});

test('a tag that nothing closes in a hint over several lines is told by MDX', () => {
  const text = ':::quiz\n::hint[open\n<div>\n[[`]]`]]\n:::quiz\n:::quiz';
  expect(read(PARSERS.mdx, text)).toMatch(/^Expected a closing tag for `<div>` \(3:1-3:6\)/);
});

function sort(mistakes: readonly Mistake[]): string[] {
  return mistakes.map((mistake) => JSON.stringify(mistake)).sort();
}

function offsetsOf(position: Position | undefined): [start: number, end: number] {
  return [position?.start.offset ?? NaN, position?.end.offset ?? NaN];
}

const words = fc.array(fc.stringMatching(/^(?:[a-zäöü]{1,6}|[-+*]|\d\.|[,;(]\w|\*\w+\*|`\w`)$/), {
  minLength: 1,
  maxLength: 8,
});
const plainWords = fc.array(fc.stringMatching(/^[a-z]{1,6}$/), {minLength: 1, maxLength: 6});
const gaps = fc.infiniteStream(fc.constantFrom(' ', ' ', '\n', '\n  ', '\n\t', ' \n   '));

/** A quiz with a title, braces, a hint and a blank of these words, with these gaps between them. */
function writeQuiz(title: string[], plain: string[], nextGap: () => string): string {
  const join = (some: readonly string[]): string =>
    some.reduce((text, word) => `${text}${nextGap()}${word}`);
  // Each attribute may stand only once.
  const names = [...new Set(plain)].filter((name) => name !== 'a' && name !== 'id');
  const braces = join(['{#id', ...names, `a="${join(plain)}"}`]);
  const blank = `Words [[${join(plain)}]] here.`;
  return `:::quiz[${join(title)}]${braces}\n\n${blank}\n\n::hint[${join(title)}]${braces}\n\n:::`;
}

describe.each(FORMATS)('as %s, a formatter that wraps lines', (format) => {
  test.each(SURROUNDINGS)('changes nothing of a quiz %s', (_, surround) => {
    const run = (title: string[], plain: string[], stream: Iterator<string>): void => {
      const nextGap = (): string => stream.next().value as string;
      const broken = surround(writeQuiz(title, plain, nextGap));
      const joined = surround(writeQuiz(title, plain, () => ' '));
      const tree = PARSERS[format](broken);
      expect(listMistakes(tree, broken)).toEqual([]);
      expect(withoutPlaces(tree)).toEqual(withoutPlaces(PARSERS[format](joined)));
    };
    fc.assert(fc.property(words, plainWords, gaps, run), runs(100));
  });
});

import fc from 'fast-check';
import type {PhrasingContent, RootContent, TableRow} from 'mdast';

import type {
  AuthoredInteraction,
  AuthoredKey,
  AuthoredQuestion,
  AuthoredQuiz,
  Content,
} from '../../../plugin/src/formats/model.js';
import {canonicalize} from '../../../plugin/src/remark/canonical.js';

type Block = Content[number];

const words = fc.stringMatching(/^[a-z]{1,8}$/);
const write = (value: string): PhrasingContent => ({type: 'text', value});
const wrap = (children: PhrasingContent[]): Block => ({type: 'paragraph', children});

/** Code with everything in it that could end a fence, or be taken for a part of the grammar. */
const codes = fc
  .array(fc.constantFrom('x = {1}', '  y', ':::', '::::quiz', '```', '[[a]]', '---', '<b', ''), {
    maxLength: 4,
  })
  .map((each) => `first\n${each.join('\n')}\nlast`);
const fences = codes.map((value): Block => ({type: 'code', lang: 'js', value}));

/** Quizzes of all types, whose words are drawn from what is given. */
export function arbitraryQuizzes(texts: fc.Arbitrary<string>): fc.Arbitrary<AuthoredQuiz> {
  const lines = texts.map((text) => text.replace(/\s+/g, ' '));
  const inlines = arbitraryInlines(lines);
  const blocks = arbitraryBlocks(texts, inlines);
  const prompts = fc.tuple(inlines.map(wrap), fc.array(blocks, {maxLength: 2})).map(join);
  const questions = fc
    .record({
      interaction: arbitraryInteractions(lines, inlines, blocks),
      prompt: prompts,
      hints: fc.array(inlines, {maxLength: 2}),
      explanation: fc.array(blocks, {maxLength: 2}),
      review: fc.constantFrom(undefined, 'none', './other.md#part'),
    })
    .map(({interaction, explanation, review, ...rest}): AuthoredQuestion => ({
      ...interaction,
      ...rest,
      explanation:
        interaction.type === 'recall' ? [wrap([write('It is.')]), ...explanation] : explanation,
      ...(review && {review}),
    }));
  return fc
    .record({
      title: fc.option(inlines),
      attributes: fc.constantFrom({}, {shuffle: 'all', attempts: 2} as const),
      introduction: fc.option(prompts),
      questions: fc.array(questions, {minLength: 1, maxLength: 3}),
    })
    .map(({title, introduction, questions: list, attributes}): AuthoredQuiz => ({
      id: 'own',
      attributes,
      ...(title && {title}),
      ...(introduction && {introduction}),
      questions: list.map((question, index) => ({...question, id: `q${index}`})),
    }));
}

function join([first, rest]: [Block, Block[]]): RootContent[] {
  return [first, ...rest];
}

function arbitraryInlines(lines: fc.Arbitrary<string>): fc.Arbitrary<PhrasingContent[]> {
  const inline = fc.oneof(
    lines.map(write),
    fc
      .stringMatching(/^[a-z{}<>$*_:=]{1,8}$/)
      .map((value): PhrasingContent => ({type: 'inlineCode', value})),
    words.map((word): PhrasingContent => ({type: 'strong', children: [write(word)]})),
    words.map((word): PhrasingContent => ({type: 'link', url: './a.md', children: [write(word)]})),
  );
  return fc
    .array(inline, {minLength: 1, maxLength: 3})
    .map((parts) => parts.flatMap((part, index) => (index > 0 ? [write(' — '), part] : [part])));
}

function arbitraryBlocks(
  texts: fc.Arbitrary<string>,
  inlines: fc.Arbitrary<PhrasingContent[]>,
): fc.Arbitrary<Block> {
  const paragraphs = inlines.map(wrap);
  const items = fc.array(paragraphs, {minLength: 1, maxLength: 3});
  return fc.oneof(
    {weight: 3, arbitrary: paragraphs},
    texts.map((text) => wrap([write(text)])),
    fences,
    words.map((alt) => wrap([{type: 'image', url: './a.png', alt}])),
    fc.tuple(items, fc.boolean()).map(([children, ordered]): Block => ({
      type: 'list',
      ordered,
      spread: false,
      children: children.map((item) => ({type: 'listItem', spread: false, children: [item]})),
    })),
    paragraphs.map((child): Block => ({type: 'blockquote', children: [child]})),
    paragraphs.map((child): Block => ({
      type: 'containerDirective',
      name: 'note',
      attributes: {},
      children: [child],
    })),
    inlines.map((cell) => buildTable([cell, cell])),
  );
}

function buildTable(cells: PhrasingContent[][]): Block {
  const row: TableRow = {
    type: 'tableRow',
    children: cells.map((children) => ({type: 'tableCell', children})),
  };
  return {type: 'table', children: [row, row]};
}

function arbitraryInteractions(
  lines: fc.Arbitrary<string>,
  inlines: fc.Arbitrary<PhrasingContent[]>,
  blocks: fc.Arbitrary<Block>,
): fc.Arbitrary<AuthoredInteraction> {
  return fc.oneof(
    arbitraryChoices(inlines),
    arbitraryBlanks(lines, inlines),
    arbitraryTables(lines, inlines),
    fc
      .array(fc.array(blocks, {maxLength: 1}), {minLength: 2, maxLength: 4})
      .map((items): AuthoredInteraction => ({
        type: 'order',
        items: items.map((rest, index) => [wrap([write(`Step ${index}`)]), ...rest]),
      })),
    fc
      .tuple(codes, fc.boolean(), fc.boolean())
      .map(([code, isWrong, isCut]): AuthoredInteraction => ({
        type: 'lines',
        code: isCut ? `${code}\n\nother` : code,
        ...(isCut && {by: 'block'}),
        ...(isWrong && {wrong: 'never'}),
      })),
    codes.map((output): AuthoredInteraction => ({type: 'output', output})),
    fc.constant<AuthoredInteraction>({type: 'recall'}),
  );
}

function arbitraryChoices(
  inlines: fc.Arbitrary<PhrasingContent[]>,
): fc.Arbitrary<AuthoredInteraction> {
  const paragraphs = inlines.map(wrap);
  const options = fc.record({
    content: fc.oneof(
      paragraphs.map((each) => [each]),
      fc.tuple(paragraphs, fences),
      fences.map((each) => [each]),
    ),
    feedback: fc.array(paragraphs, {maxLength: 2}),
    pin: fc.boolean(),
  });
  const lists = fc.uniqueArray(options, {
    minLength: 2,
    maxLength: 4,
    selector: ({content}) => canonicalize(content),
  });
  return fc
    .tuple(lists, fc.nat(), fc.boolean())
    .map(([list, key, multiple]): AuthoredInteraction => ({
      type: 'choice',
      multiple,
      options: list.map(({pin, content, feedback}, index) => ({
        content,
        feedback,
        // Only text can be followed by the mark.
        pin: pin && content[0]?.type === 'paragraph',
        correct: index === key % list.length || (multiple && index > key % 5),
      })),
    }));
}

function arbitraryBlanks(
  lines: fc.Arbitrary<string>,
  inlines: fc.Arbitrary<PhrasingContent[]>,
): fc.Arbitrary<AuthoredInteraction> {
  const keys: fc.Arbitrary<AuthoredKey> = fc.oneof(
    lines.map((text) => ({text})),
    fc.stringMatching(/^[!-~]{1,10}$/).map((code) => ({code})),
    fc.constantFrom('16000', '3.14 ± 0.01', '500..800', '640 ± 5%').map((number) => ({number})),
    fc.constantFrom('1..5', '3,14', '-5', '2024').map((text) => ({text})),
    fc.constant({pattern: 'web\\s?sockets?|WS', flags: 'i'}),
  );
  const blanks = fc.oneof(
    fc.array(keys, {minLength: 1, maxLength: 3}).map((each) => ({keys: each})),
    fc
      .tuple(lines, lines)
      .map(([text, other]) => ({keys: [{text: `a ${text}`}], wrong: [`b ${other}`, 'c']})),
  );
  const sentences = fc
    .tuple(inlines, blanks)
    .map(([before, blank]) => [
      ...before,
      write(' is '),
      {type: 'blank' as const, ...blank},
      write(' .'),
    ]);
  const holders = fc.oneof(
    sentences.map(wrap),
    sentences.map((cell) => buildTable([[write('Name')], cell])),
    sentences.map((text): Block => ({type: 'blockquote', children: [wrap(text)]})),
  );
  return fc
    .array(holders, {minLength: 1, maxLength: 3})
    .map((blocks): AuthoredInteraction => ({type: 'blanks', blocks}));
}

function arbitraryTables(
  lines: fc.Arbitrary<string>,
  inlines: fc.Arbitrary<PhrasingContent[]>,
): fc.Arbitrary<AuthoredInteraction> {
  return fc
    .uniqueArray(fc.tuple(lines, inlines), {minLength: 2, maxLength: 4, selector: ([left]) => left})
    .map((rows): AuthoredInteraction => ({
      type: 'match',
      columns: [[write('Left')], [write('Right')]],
      pairs: rows.map(([left, right], index) => [[write(left)], [write(`${index} `), ...right]]),
      wrong: [[write('None of them')]],
    }));
}

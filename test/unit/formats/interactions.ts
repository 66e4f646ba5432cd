import fc from 'fast-check';
import type {PhrasingContent} from 'mdast';

import type {AuthoredInteraction, AuthoredKey} from '../../../plugin/src/import/authored.js';
import {canonicalize} from '../../../plugin/src/mdast/canonical.js';
import {buildTable, codes, fences, wrap, write} from './contents.js';
import type {Block} from './contents.js';

/** What readers answer, of all types. */
export function arbitraryInteractions(
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
    .tuple(lists, fc.nat(), fc.constantFrom('single', 'multiple', 'any'))
    .map(([list, key, kind]): AuthoredInteraction => ({
      type: 'choice',
      ...(kind !== 'single' && {[kind]: true}),
      options: list.map(({pin, content, feedback}, index) => ({
        content,
        feedback,
        // Only text can be followed by the mark.
        pin: pin && content[0]?.type === 'paragraph',
        correct: index === key % list.length || (kind !== 'single' && index > key % 5),
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

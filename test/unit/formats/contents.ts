import fc from 'fast-check';
import type {PhrasingContent, TableRow} from 'mdast';

import type {Blocks} from '../../../plugin/src/import/authored.js';

export type Block = Blocks[number];

const words = fc.stringMatching(/^[a-z]{1,8}$/);
export const write = (value: string): PhrasingContent => ({type: 'text', value});
export const wrap = (children: PhrasingContent[]): Block => ({type: 'paragraph', children});

/** Code with everything in it that could end a fence, or be taken for a part of the grammar. */
export const codes = fc
  .array(fc.constantFrom('x = {1}', '  y', ':::', '::::quiz', '```', '[[a]]', '---', '<b', ''), {
    maxLength: 4,
  })
  .map((each) => `first\n${each.join('\n')}\nlast`);
export const fences = codes.map((value): Block => ({type: 'code', lang: 'js', value}));

/** Inline content with those lines as its text. */
export function arbitraryInlines(lines: fc.Arbitrary<string>): fc.Arbitrary<PhrasingContent[]> {
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

/** Blocks of all kinds that a question may hold. */
export function arbitraryBlocks(
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

/** A table of two equal rows. */
export function buildTable(cells: PhrasingContent[][]): Block {
  const row: TableRow = {
    type: 'tableRow',
    children: cells.map((children) => ({type: 'tableCell', children})),
  };
  return {type: 'table', children: [row, row]};
}

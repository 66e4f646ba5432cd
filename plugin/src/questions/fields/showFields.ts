import type {Code, Nodes, Paragraph, RootContent} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx';

import {CODE, FIELD, GAP} from './emit.js';

/** What stands in the place of a field on paper. */
const LINE = '____';

/**
 * The slot `fields` as plain Markdown: a line in the place of each field, followed by what belongs to it. `after` is in
 * the order of the text. A field that is a block leaves nothing behind.
 *
 *     HTTPS listens on <Field index={0} />.   →   HTTPS listens on ____.
 */
export function showFields(slot: readonly Nodes[], after: readonly string[] = []): RootContent[] {
  let count = 0;
  const next = (): string => LINE + (after[count++] ?? '');
  const show = (node: Nodes): Nodes[] => {
    if (node.type === 'mdxJsxTextElement' && node.name === FIELD) {
      return [{type: 'text', value: next()}];
    }
    if (node.type === 'mdxJsxFlowElement' && node.name === FIELD) return [];
    if (node.type === 'mdxJsxFlowElement' && node.name === CODE) {
      const code = readCode(node);
      return [{...code, value: code.value.replaceAll(GAP, next)}];
    }
    if (!('children' in node)) return [node];
    return [{...node, children: node.children.flatMap(show)} as Paragraph];
  };
  return slot.flatMap(show) as RootContent[];
}

/** The fence that a `<Code>` was made of. */
function readCode({attributes}: MdxJsxFlowElement): Code {
  const texts = Object.fromEntries(
    attributes.flatMap((each) =>
      each.type === 'mdxJsxAttribute' && typeof each.value === 'string'
        ? [[each.name, each.value]]
        : [],
    ),
  );
  const {code = '', language, title} = texts;
  return {
    type: 'code',
    lang: language ?? null,
    meta: title === undefined ? null : `title="${title}"`,
    value: code,
  };
}

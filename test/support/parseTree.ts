import {createProcessor} from '@mdx-js/mdx';
import type {Nodes, Root} from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import type {PluggableList, Processor} from 'unified';
import type {Node} from 'unist';

import {quizFromMarkdown, quizSyntax} from '../../plugin/src/grammar/syntax/index.js';
import type {SyntaxOptions} from '../../plugin/src/grammar/syntax/index.js';

export type Format = 'md' | 'mdx';

/** How a site reads its Markdown: with MDX, GFM, math, front matter and directives. */
const PLUGINS: PluggableList = [remarkFrontmatter, remarkDirective, remarkGfm, remarkMath];

/** The names of leaf directives in these tests. */
export const LEAVES = ['question', 'hint', 'order', 'recall'];

function create(format: Format, plugins: PluggableList): (text: string) => Root {
  const remarkPlugins = [...PLUGINS, ...plugins];
  const processor = createProcessor({format, remarkPlugins}).freeze() as unknown as Processor;
  return (text) => processor.parse(text) as Root;
}

/** A plugin that adds our syntax behind all others, as a site has it. */
function quizzes(this: Processor, options: SyntaxOptions): void {
  const data = this.data();
  data.micromarkExtensions?.push(quizSyntax(options));
  data.fromMarkdownExtensions?.push(quizFromMarkdown());
}

/** Prepares to read documents with the quiz syntax. */
export function createParser(
  format: Format,
  options: Partial<SyntaxOptions> = {},
): (text: string) => Root {
  return create(format, [[quizzes, {name: 'quiz', leaves: LEAVES, ...options}]]);
}

/** Documents as they are read without the quiz syntax. */
export const PLAIN = {md: create('md', []), mdx: create('mdx', [])} as const;

/** Documents as they are read with it. */
export const PARSERS = {md: createParser('md'), mdx: createParser('mdx')} as const;

/** All nodes of a tree, in the order of the text. */
export function listNodes(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(listNodes) : [])];
}

/** The mistakes in a tree: of which kind, and the text of each. */
export function listMistakes(tree: Root, text: string): [kind: string, text: string][] {
  return listNodes(tree)
    .flatMap(({data}) => data?.mistakes ?? [])
    .map((mistake) => [mistake.kind, textOf(mistake, text)]);
}

/** The text at the place of a node or a mistake. */
export function textOf({position}: Pick<Node, 'position'>, text: string): string {
  return text.slice(position?.start.offset, position?.end.offset);
}

/** A tree without the places of fences and attributes, which the directive extension keeps only if it is asked to. */
export function withoutFences(tree: Root): unknown {
  return copy(tree, (key, value) => (key === 'data' ? withoutPosition(value as object) : value));
}

/** What a tree says, without places: as Markdown that was written otherwise would say it. */
export function withoutPlaces(tree: Root): unknown {
  const {position: _, ...rest} = withoutFences(tree) as Root;
  return copy(rest, (key, value) => (key === 'position' ? undefined : value));
}

function copy(value: unknown, replace: (key: string, value: unknown) => unknown): unknown {
  return JSON.parse(JSON.stringify(value, replace));
}

function withoutPosition(data: object): object | undefined {
  const entries = Object.entries(data).filter(([name]) => name !== 'position');
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** Blocks that the same lines may stand in. */
export const SURROUNDINGS: [name: string, surround: (lines: string) => string][] = [
  ['at the margin', (lines) => lines],
  ['in a quotation', (lines) => prefix(lines, '> ', '> ')],
  ['in a list', (lines) => prefix(lines, '- ', '  ')],
  ['in a quotation in a list', (lines) => prefix(lines, '1. > ', '   > ')],
  ['in another container', (lines) => `:::::::note\n\n${lines}\n\n:::::::`],
  ['with Windows line ends', (lines) => lines.replaceAll('\n', '\r\n')],
];

function prefix(lines: string, first: string, others: string): string {
  return `${first}${lines.replaceAll('\n', `\n${others}`)}`;
}

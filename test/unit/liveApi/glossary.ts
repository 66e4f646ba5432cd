import type {Nodes, RootContent} from 'mdast';

import type {Page} from '../../../plugin/src/page/readPage.js';

/** A way to write a term. */
export interface Form {
  text: string;
  /** It means the term only when it is written as code. */
  isCode: boolean;
}

/** A term with all the ways to write it, as its entry gives them. */
export interface Term {
  /** The id of its heading. */
  anchor: string;
  forms: Form[];
}

/** What stands below one heading of the glossary, or elsewhere on a page. */
export interface Part {
  /** Of the entry; none outside of the glossary. */
  anchor: string | undefined;
  blocks: RootContent[];
}

/**
 * Divides a page into the entries of its glossary, if it has one, and the rest. The heading `### Turn` below `## Glossary`
 * begins the entry `turn`, without the paragraph `_Also: …._`.
 */
export function splitPage({tree, headings}: Page): Part[] {
  const anchors = new Map([...headings.values()].map(({id, node}) => [node as Nodes, id]));
  const parts: Part[] = [{anchor: undefined, blocks: []}];
  let isGlossary = false;
  for (const block of tree.children) {
    if (block.type === 'heading') {
      if (block.depth === 2) isGlossary = anchors.get(block) === 'glossary';
      const anchor = isGlossary && block.depth === 3 ? anchors.get(block) : undefined;
      parts.push({anchor, blocks: []});
    } else if (!isAliases(block)) {
      parts.at(-1)?.blocks.push(block);
    }
  }
  return parts;
}

/** The terms of a page's glossary: each heading, and the other forms that `_Also: compression, `code`._` below it lists. */
export function listTerms(page: Page): Term[] {
  const {children} = page.tree;
  const entries = new Set(splitPage(page).map(({anchor}) => anchor));
  return [...page.headings.values()]
    .filter(({id}) => entries.has(id))
    .map(({id, node}) => {
      const next = children[children.indexOf(node) + 1];
      const aliases = next && isAliases(next) ? readForms(next) : [];
      return {anchor: id, forms: [...readForms(node), ...aliases]};
    });
}

function isAliases(block: RootContent): boolean {
  if (block.type !== 'paragraph' || block.children.length !== 1) return false;
  const [emphasis] = block.children;
  const first = emphasis?.type === 'emphasis' ? emphasis.children[0] : undefined;
  return first?.type === 'text' && first.value.startsWith('Also: ');
}

function readForms(node: Nodes): Form[] {
  if (node.type === 'inlineCode') return [{text: node.value, isCode: true}];
  if ('children' in node) return node.children.flatMap(readForms);
  if (node.type !== 'text') return [];
  return node.value
    .replace(/^Also: |\.$/g, '')
    .split(',')
    .map((text) => ({text: text.trim(), isCode: false}))
    .filter(({text}) => text);
}

import type {Heading, Nodes, Root} from 'mdast';

import type {PageHeading} from '../grammar/context.js';
import {splitHeadingId} from '../mdast/headingId.js';
import {toPlainText} from '../mdast/plainText.js';
import type {Place} from '../mdast/problem.js';
import {walk} from '../mdast/walk.js';

/** A heading with what stands below it, or a whole page. */
export interface Section {
  /** The words of the heading, or the name of the page. */
  title: string;
  /** Of the heading. */
  place: Place | undefined;
  /** All that belongs to it, the heading included. */
  nodes: readonly Nodes[];
}

/** A page in which sections are looked for. */
export interface SearchedPage {
  tree: Root;
  headings: ReadonlyMap<string, PageHeading>;
}

/**
 * Finds the section that begins with a heading; nothing where no heading has the id. The section ends before the next
 * heading of the same level or above it.
 *
 *     ## DNS
 *     Names become addresses.
 *     ### Records
 *     ## TCP
 *
 * Here the section `dns` has the first three lines.
 */
export function findSection({tree, headings}: SearchedPage, id: string): Section | undefined {
  const node = headings.get(id)?.node;
  if (!node) return undefined;
  const siblings = findSiblings(tree, node);
  const start = siblings.indexOf(node);
  const length = siblings
    .slice(start + 1)
    .findIndex((next) => next.type === 'heading' && next.depth <= node.depth);
  const nodes = siblings.slice(start, length < 0 ? undefined : start + 1 + length);
  const title = splitHeadingId(toPlainText(node.children)).words.trim();
  return {title, place: node.position, nodes};
}

/** Takes a page as one section. */
export function takeWhole({tree}: Pick<SearchedPage, 'tree'>, title: string): Section {
  return {title, place: undefined, nodes: tree.children};
}

function findSiblings(tree: Root, heading: Heading): Nodes[] {
  let siblings: Nodes[] = [];
  walk(tree, (node, _, parent) => {
    if (node !== heading) return undefined;
    siblings = parent?.children ?? [];
    return 'stop';
  });
  return siblings;
}

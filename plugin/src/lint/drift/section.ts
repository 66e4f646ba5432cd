import type {Heading, Nodes, Root} from 'mdast';

import {isQuiz} from '../../grammar/quiz.js';
import {canonicalize} from '../../mdast/canonical.js';
import {hash} from '../../mdast/hash.js';
import {splitHeadingId} from '../../mdast/headingId.js';
import {toPlainText} from '../../mdast/plainText.js';
import type {Place} from '../../mdast/problem.js';
import {walk} from '../../mdast/walk.js';
import type {Page} from '../../page/readPage.js';

/** What a question is about: a heading with what stands below it, or a whole page. */
export interface Section {
  /** The words of the heading, or the name of the page. */
  title: string;
  /** Of the heading. */
  place: Place | undefined;
  /** Stands for the content, however that is formatted. Quizzes are no part of the content. */
  hash: string;
}

/**
 * Reads the section that begins with a heading; nothing where no heading has the id. The section ends before the next
 * heading of the same level or above it.
 *
 *     ## DNS
 *     Names become addresses.
 *     ### Records
 *     ## TCP
 *
 * Here the section `dns` has the first three lines.
 */
export function readSection({tree, headings}: Page, id: string): Section | undefined {
  const node = headings.get(id)?.node;
  if (!node) return undefined;
  const siblings = findSiblings(tree, node);
  const start = siblings.indexOf(node);
  const length = siblings
    .slice(start + 1)
    .findIndex((next) => next.type === 'heading' && next.depth <= node.depth);
  const nodes = siblings.slice(start, length < 0 ? undefined : start + 1 + length);
  const title = splitHeadingId(toPlainText(node.children)).words.trim();
  return {title, place: node.position, hash: hashContent(nodes)};
}

/** Reads a page as one section. */
export function readWhole({tree}: Page, title: string): Section {
  return {title, place: undefined, hash: hashContent(tree.children)};
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

function hashContent(nodes: readonly Nodes[]): string {
  return hash(canonicalize(withoutQuizzes(nodes)), 10);
}

/** Keeps what readers see and learn from. Quizzes, front matter and imports go. */
function withoutQuizzes(nodes: readonly Nodes[]): Nodes[] {
  return nodes
    .filter((node) => !isQuiz(node) && node.type !== 'yaml' && node.type !== 'mdxjsEsm')
    .map((node) =>
      'children' in node ? ({...node, children: withoutQuizzes(node.children)} as Nodes) : node,
    );
}

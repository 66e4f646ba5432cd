import type {
  BlockContent,
  FootnoteDefinition,
  Nodes,
  Paragraph,
  PhrasingContent,
  Root,
} from 'mdast';

import type {Slot} from '../grammar/context.js';
import {copyNodes} from '../mdast/copyNodes.js';
import {walk} from '../mdast/walk.js';

/** Whether readers see a slot only once they have opened it. */
export function isClosed({name}: Slot): boolean {
  return /\/(?:explanation|feedback|hint\/\d+)$/.test(name);
}

/**
 * Puts the footnotes to which only closed parts of quizzes refer at the end of these parts; else they would stand open at
 * the end of the page. `slots` are the closed parts, whose children stand in the tree.
 *
 *     It is the largest.[^mass]                        It is the largest.<sup>a</sup>
 *                                              →
 *     [^mass]: All others together weigh less.         <sup>a</sup> All others together weigh less.
 */
export function keepFootnotes(tree: Root, slots: readonly Slot[]): void {
  const notes = new Map<string, FootnoteDefinition>();
  visit([tree], (node) => {
    if (node.type === 'footnoteDefinition' && !notes.has(node.identifier)) {
      notes.set(node.identifier, node);
    }
  });
  if (notes.size === 0) return;
  const open = findOpen(tree, slots, notes);
  for (const {children} of slots) {
    const own: string[] = [];
    const mark = (nodes: Nodes[]): Nodes[] =>
      nodes.map((node): Nodes => {
        if (node.type === 'footnoteReference' && isKept(node.identifier)) {
          if (!own.includes(node.identifier)) own.push(node.identifier);
          return buildMark(own.indexOf(node.identifier));
        }
        return 'children' in node ? ({...node, children: mark(node.children)} as Nodes) : node;
      });
    const isKept = (identifier: string): boolean => notes.has(identifier) && !open.has(identifier);
    children.splice(0, children.length, ...mark(children));
    // A footnote may refer to another one, which makes the list longer.
    for (let index = 0; index < own.length; index += 1) {
      const note = notes.get(own[index] ?? '');
      if (note) children.push(...mark(writeNote(note, index)));
    }
  }
}

/** The footnotes to which anything refers that is no closed part, and those to which these refer. */
function findOpen(
  tree: Root,
  slots: readonly Slot[],
  notes: ReadonlyMap<string, FootnoteDefinition>,
): ReadonlySet<string> {
  const closed = new Set<Nodes[]>(slots.map(({children}) => children));
  const open = new Set<string>();
  const follow = (nodes: readonly Nodes[]): void => {
    visit(nodes, (node) => {
      if (node.type === 'footnoteDefinition') return 'skip';
      if ('children' in node && closed.has(node.children)) return 'skip';
      if (node.type !== 'footnoteReference' || open.has(node.identifier)) return undefined;
      open.add(node.identifier);
      follow(notes.get(node.identifier)?.children ?? []);
      return undefined;
    });
  };
  follow([tree]);
  return open;
}

function visit(nodes: readonly Nodes[], visitor: (node: Nodes) => 'skip' | undefined | void): void {
  for (const each of nodes) walk(each, (node) => visitor(node) ?? undefined);
}

/** The blocks of a footnote, the first of them behind its mark. */
function writeNote({children}: FootnoteDefinition, index: number): Nodes[] {
  const [first, ...rest] = copyNodes<BlockContent | Nodes>(children) as BlockContent[];
  const space = {type: 'text', value: ' '} as const;
  if (first?.type !== 'paragraph') {
    const line: Paragraph = {type: 'paragraph', children: [buildMark(index)]};
    return [line, ...(first ? [first] : []), ...rest];
  }
  return [{...first, children: [buildMark(index), space, ...first.children]}, ...rest];
}

/** A letter, since the footnotes of the page have numbers. */
function buildMark(index: number): PhrasingContent {
  const letter = String.fromCharCode(97 + (index % 26));
  const value = letter.repeat(Math.floor(index / 26) + 1);
  return {
    type: 'mdxJsxTextElement',
    name: 'sup',
    attributes: [],
    children: [{type: 'text', value}],
  };
}

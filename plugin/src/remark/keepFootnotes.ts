import type {FootnoteDefinition, Nodes, Paragraph, PhrasingContent, RootContent} from 'mdast';

import type {Slot} from '../grammar/context.js';
import {isQuiz} from '../grammar/quiz.js';
import {copyNodes} from '../mdast/copyNodes.js';
import {walk} from '../mdast/walk.js';
import type {Page} from '../page/readPage.js';

type Notes = ReadonlyMap<string, FootnoteDefinition>;

/** Whether readers see a slot only once they have opened it. */
function isClosed({name}: Slot): boolean {
  return /(?:^|\/)(?:explanation|feedback|hint\/\d+)$/.test(name);
}

/**
 * Puts the footnotes to which only closed parts of quizzes refer at the end of these parts; else they would stand open at
 * the end of the page. Belongs before the quizzes are replaced.
 *
 *     It is the largest.[^mass]                        It is the largest.<sup>a</sup>
 *                                              →
 *     [^mass]: All others together weigh less.         <sup>a</sup> All others together weigh less.
 */
export function keepFootnotes(page: Pick<Page, 'tree' | 'quizzes'>): void {
  const notes = new Map<string, FootnoteDefinition>();
  walk(page.tree, (node) => {
    if (node.type === 'footnoteDefinition' && !notes.has(node.identifier)) {
      notes.set(node.identifier, node);
    }
    return undefined;
  });
  if (notes.size === 0) return;
  for (const identifier of findOpen(page, notes)) notes.delete(identifier);
  for (const {parsed} of page.quizzes) {
    for (const slot of [...parsed.slots, ...parsed.questions.flatMap(({slots}) => slots)]) {
      if (isClosed(slot)) slot.children = append(slot.children, notes);
    }
  }
}

/** The footnotes to which anything refers that is no closed part, and those to which these refer. */
function findOpen({tree, quizzes}: Pick<Page, 'tree' | 'quizzes'>, notes: Notes): Set<string> {
  const open = new Set<string>();
  const follow = (nodes: readonly Nodes[]): void => {
    for (const each of nodes) {
      walk(each, (node) => {
        if (node.type === 'footnoteDefinition' || isQuiz(node)) return 'skip';
        if (node.type !== 'footnoteReference' || open.has(node.identifier)) return undefined;
        open.add(node.identifier);
        follow(notes.get(node.identifier)?.children ?? []);
        return undefined;
      });
    }
  };
  follow([tree]);
  for (const {parsed} of quizzes) {
    follow(parsed.notices);
    for (const slot of parsed.slots) if (!isClosed(slot)) follow(slot.children);
  }
  return open;
}

/** The content with marks in place of its references to some footnotes, and these footnotes behind it. */
function append(content: readonly Nodes[], notes: Notes): Nodes[] {
  const own: string[] = [];
  const mark = (nodes: readonly Nodes[]): Nodes[] =>
    nodes.flatMap((node): Nodes[] => {
      if (node.type === 'footnoteDefinition' && notes.has(node.identifier)) return [];
      if (node.type === 'footnoteReference' && notes.has(node.identifier)) {
        if (!own.includes(node.identifier)) own.push(node.identifier);
        return [buildMark(own.indexOf(node.identifier))];
      }
      return ['children' in node ? ({...node, children: mark(node.children)} as Nodes) : node];
    });
  const marked = mark(content);
  // A footnote may refer to another one, which makes the list longer.
  for (let index = 0; index < own.length; index += 1) {
    const note = notes.get(own[index] ?? '');
    if (note) marked.push(...mark(writeNote(note, index)));
  }
  return marked;
}

/** The blocks of a footnote, the first of them behind its mark. */
function writeNote({children}: FootnoteDefinition, index: number): RootContent[] {
  const [first, ...rest] = copyNodes(children);
  const space = {type: 'text', value: ' '} as const;
  if (first?.type === 'paragraph') {
    return [{...first, children: [buildMark(index), space, ...first.children]}, ...rest];
  }
  const line: Paragraph = {type: 'paragraph', children: [buildMark(index)]};
  return [line, ...(first ? [first] : []), ...rest];
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

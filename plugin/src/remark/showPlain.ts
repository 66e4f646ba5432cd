import type {DefinitionContent, Nodes, RootContent} from 'mdast';

import type {Slot} from '../grammar/context.js';
import {copyNodes} from '../mdast/copyNodes.js';
import {isVisible} from '../mdast/comment.js';
import {walk} from '../mdast/walk.js';
import {wrapInline} from '../mdast/wrapInline.js';
import type {PageQuiz} from '../page/readPage.js';
import type {IdentifiedQuestion} from '../page/quiz.js';
import type {QuestionParser} from '../questions/contract.js';
import {PARSERS} from '../questions/parsers.js';
import type {QuestionType} from '../questions/types.js';

/**
 * A quiz as plain Markdown without its keys: its title, its introduction, and of each question the prompt and what it
 * offers. Hints, feedback and explanations stay out.
 *
 *     - [x] Jupiter   →   - [ ] Jupiter
 */
export function showPlain({parsed}: Pick<PageQuiz, 'parsed'>): RootContent[] {
  const {title, slots, questions} = parsed;
  const heading: RootContent[] = title.some(isVisible)
    ? [{type: 'paragraph', children: [{type: 'strong', children: copyNodes(title)}]}]
    : [];
  const introduction = wrapInline(readSlot(slots, 'introduction'));
  const sections = questions.map(showQuestion);
  if (introduction.length > 0) sections.unshift(introduction);
  const blocks = [...heading, ...joinSections(sections)];
  return [...blocks, ...findMissing(blocks, slots)];
}

/**
 * Definitions in what is left out: those of links, to which any other part of the page may refer, and those of footnotes
 * to which what is shown refers.
 */
function findMissing(blocks: readonly Nodes[], slots: readonly Slot[]): DefinitionContent[] {
  const known = new Set<string>();
  const notes = new Set<string>();
  walkAll(blocks, (node) => {
    if (isDefinition(node)) known.add(nameDefinition(node));
    else if (node.type === 'footnoteReference') notes.add(node.identifier);
  });
  const missing: DefinitionContent[] = [];
  for (const {children} of slots) {
    walkAll(children, (node) => {
      if (!isDefinition(node) || known.has(nameDefinition(node))) return;
      if (node.type === 'definition' || notes.has(node.identifier)) missing.push(node);
    });
  }
  return missing;
}

function walkAll(nodes: readonly Nodes[], visit: (node: Nodes) => void): void {
  for (const each of nodes) {
    walk(each, (node) => {
      visit(node);
      return undefined;
    });
  }
}

const isDefinition = (node: Nodes): node is DefinitionContent =>
  node.type === 'definition' || node.type === 'footnoteDefinition';

const nameDefinition = ({type, identifier}: DefinitionContent): string => `${type} ${identifier}`;

/** Sections of a quiz as an author separates them. */
export function joinSections(sections: readonly RootContent[][]): RootContent[] {
  return sections.flatMap((section, index) =>
    index === 0 ? section : [{type: 'thematicBreak'} as const, ...section],
  );
}

function showQuestion({question, slots, interaction}: IdentifiedQuestion): RootContent[] {
  const parser: Pick<QuestionParser<QuestionType>, 'showPlain'> = PARSERS[question.type];
  const offered = parser.showPlain(question.body, (name) => readSlot(interaction.slots, name));
  return [...wrapInline(readSlot(slots, 'prompt')), ...offered];
}

/** The content of a slot, as copies. */
export function readSlot(slots: readonly Slot[], name: string): Nodes[] {
  return copyNodes(slots.find((slot) => slot.name === name)?.children ?? []);
}

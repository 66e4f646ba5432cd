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

/** Definitions of links and footnotes in what is left out: other parts of the page may refer to them. */
function findMissing(blocks: readonly Nodes[], slots: readonly Slot[]): DefinitionContent[] {
  const known = new Set(findDefinitions(blocks).map(nameDefinition));
  return findDefinitions(slots.flatMap(({children}) => children)).filter(
    (node) => !known.has(nameDefinition(node)),
  );
}

function findDefinitions(nodes: readonly Nodes[]): DefinitionContent[] {
  const found: DefinitionContent[] = [];
  for (const each of nodes) {
    walk(each, (node) => {
      if (node.type === 'definition' || node.type === 'footnoteDefinition') found.push(node);
      return undefined;
    });
  }
  return found;
}

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

import type {RootContent} from 'mdast';
import type {LeafDirective} from 'mdast-util-directive';

import type {QuestionType} from '../questions/index.js';
import {PARSERS} from '../questions/parsers.js';
import type {Interaction, QuestionSettings, Range} from '../questions/parsers.js';
import {isComment, isVisible} from './comment.js';
import type {Context, Slot} from './context.js';
import {placeAttribute, readId, readQuestionFlags} from './directiveAttributes.js';
import {findTaskList} from './fences.js';
import {findNearest} from './nearest.js';
import {LEAF_NAMES, RESERVED_NAMES} from './openers.js';
import type {Place, Problem} from './problem.js';
import {firstLineOf} from './source.js';

/** A question before it has an id; its slots are named by their part alone. */
export interface ParsedQuestion {
  type: QuestionType;
  interaction: Interaction<QuestionType>;
  slots: Slot[];
  prompt: RootContent[];
  /** The author's `#id`. */
  id: string | undefined;
  /** Where that id stands, else where the question begins. */
  place: Place | undefined;
}

/** Reads one section; nothing when it has mistakes, which are in the context then. */
export function parseQuestion(
  section: readonly RootContent[],
  context: Context,
): ParsedQuestion | undefined {
  const {source, problems} = context;
  const before = problems.length;
  const {blocks, directive} = takeDirective(section, context);
  const settings: QuestionSettings = directive
    ? readQuestionFlags(directive, ['multiple'], context)
    : {};
  const id = directive && readId(directive, context);
  const found = locate(blocks, context);
  const start = directive ?? blocks.find((block) => !isComment(block));
  if (!found) {
    const place = start && firstLineOf(source, start);
    if (problems.length === before) problems.push(explainMissing(blocks, place, context));
    return undefined;
  }
  const {type, range} = found;
  const prompt = blocks.slice(0, range.start).filter((block) => !isComment(block));
  const explanation = blocks.slice(range.end).filter((block) => !isComment(block));
  reportOtherLists([...prompt, ...explanation], context);
  const interaction = PARSERS[type].parse(blocks.slice(range.start, range.end), settings, context);
  if (!prompt.some(isVisible)) {
    const first = blocks[range.start];
    problems.push({rule: 'missing-prompt', place: first && firstLineOf(source, first)});
  }
  if (!interaction || problems.length > before) return undefined;
  const slots: Slot[] = [{name: 'prompt', children: prompt}, ...interaction.slots];
  if (explanation.some(isVisible)) slots.push({name: 'explanation', children: explanation});
  // Definitions show nothing, but what refers to them needs them.
  else prompt.push(...explanation);
  const place =
    directive && id
      ? placeAttribute(directive, 'id', context)
      : start && firstLineOf(source, start);
  return {type, interaction, slots, prompt, id, place};
}

interface Found {
  type: QuestionType;
  range: Range;
}

/** Whether a section asks something, be it with mistakes. */
export function isQuestion(section: readonly RootContent[], context: Context): boolean {
  const problems: Context['problems'] = [];
  if (section.some((block) => block.type === 'leafDirective' && block.name === 'question'))
    return true;
  if (locate(section, {...context, problems}) ?? problems.length > 0) return true;
  return section.some((block) => findTaskList(block));
}

function explainMissing(
  blocks: readonly RootContent[],
  place: Place | undefined,
  {source}: Context,
): Problem {
  for (const block of blocks) {
    const list = findTaskList(block);
    if (!list) continue;
    const actual = 'task list inside another block';
    const expected = 'it among the blocks of the question itself';
    return {rule: 'missing-answer', place: firstLineOf(source, list), actual, expected};
  }
  return {rule: 'missing-answer', place};
}

/** A task list elsewhere in a question could be taken for its options. */
function reportOtherLists(blocks: readonly RootContent[], {source, problems}: Context): void {
  for (const block of blocks) {
    const list = findTaskList(block);
    if (list) problems.push({rule: 'ambiguous-question', place: firstLineOf(source, list)});
  }
}

function locate(blocks: readonly RootContent[], context: Context): Found | undefined {
  for (const type of Object.keys(PARSERS) as QuestionType[]) {
    const range = PARSERS[type].locate(blocks, context);
    if (range) return {type, range};
  }
  return undefined;
}

/** Takes `::question` from the start of a section, and reports directives that stand where they mean nothing. */
function takeDirective(
  section: readonly RootContent[],
  context: Context,
): {blocks: RootContent[]; directive: LeafDirective | undefined} {
  const first = section.find((block) => !isComment(block));
  const directive =
    first?.type === 'leafDirective' && first.name === 'question' ? first : undefined;
  const blocks = section.filter((block) => block !== directive);
  for (const block of blocks) {
    if (block.type === 'leafDirective') checkDirective(block, context);
  }
  if (directive && directive.children.length > 0) {
    context.problems.push({
      rule: 'invalid-attribute',
      place: firstLineOf(context.source, directive),
      actual: 'text in brackets after `::question`',
      expected: '`::question{#id}`, and the prompt below it',
    });
  }
  return {blocks, directive};
}

/** Names far from the grammar's own are left to other plugins. */
function checkDirective(block: LeafDirective, {source, problems}: Context): void {
  const actual = `\`::${block.name}\``;
  const place = firstLineOf(source, block);
  if (RESERVED_NAMES.some((name) => name === block.name)) {
    const expected = 'a task list, the one kind of question that this version knows';
    problems.push({rule: 'misplaced-directive', place, actual, expected});
    return;
  }
  const known = findNearest(block.name, LEAF_NAMES);
  if (!known) return;
  problems.push(
    known === block.name
      ? {rule: 'misplaced-directive', place, actual: `${actual} after other content`}
      : {rule: 'misplaced-directive', place, actual, note: `did you mean \`::${known}\`?`},
  );
}

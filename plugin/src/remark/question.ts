import type {RootContent} from 'mdast';
import type {LeafDirective} from 'mdast-util-directive';

import type {QuestionType} from '../questions/index.js';
import {PARSERS} from '../questions/parsers.js';
import type {Interaction, QuestionSettings, Range} from '../questions/parsers.js';
import {isComment} from './comment.js';
import type {Context, Slot} from './context.js';
import {placeAttribute, readId, readQuestionFlags} from './directiveAttributes.js';
import {findNearest} from './nearest.js';
import {LEAF_NAMES} from './openers.js';
import type {Place} from './problem.js';
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
    if (problems.length === before) problems.push({rule: 'missing-answer', place});
    return undefined;
  }
  const {type, range} = found;
  const prompt = blocks.slice(0, range.start).filter((block) => !isComment(block));
  const explanation = blocks.slice(range.end).filter((block) => !isComment(block));
  const interaction = PARSERS[type].parse(blocks.slice(range.start, range.end), settings, context);
  if (prompt.length === 0) {
    const first = blocks[range.start];
    problems.push({rule: 'missing-prompt', place: first && firstLineOf(source, first)});
  }
  if (!interaction || problems.length > before) return undefined;
  const slots: Slot[] = [{name: 'prompt', children: prompt}, ...interaction.slots];
  if (explanation.length > 0) slots.push({name: 'explanation', children: explanation});
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
  const known = findNearest(block.name, LEAF_NAMES);
  if (!known) return;
  const actual = `\`::${block.name}\``;
  const place = firstLineOf(source, block);
  problems.push(
    known === block.name
      ? {rule: 'misplaced-directive', place, actual: `${actual} after other content`}
      : {rule: 'misplaced-directive', place, actual, note: `did you mean \`::${known}\`?`},
  );
}

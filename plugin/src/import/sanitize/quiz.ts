import type {PhrasingContent, RootContent} from 'mdast';

import type {
  AuthoredInteraction,
  AuthoredQuestion,
  AuthoredQuiz,
  AuthoredTable,
  Blocks,
} from '../authored.js';
import {sanitizeBlocks} from './blocks.js';
import {sanitizeInline} from './inline.js';
import {trimInline} from './merge.js';

/** Makes all content of a quiz harmless. It adds no notes, because the notes were added when the content was read. */
export function sanitizeQuiz({
  title,
  introduction,
  questions,
  ...rest
}: AuthoredQuiz): AuthoredQuiz {
  return {
    ...rest,
    ...(title && {title: sanitizeLine(title)}),
    ...(introduction && {introduction: sanitize(introduction)}),
    questions: questions.map(sanitizeQuestion),
  };
}

function sanitizeQuestion({
  prompt,
  hints,
  explanation,
  ...rest
}: AuthoredQuestion): AuthoredQuestion {
  return {
    ...sanitizeInteraction(rest),
    prompt: sanitize(prompt),
    ...(hints && {hints: hints.map(sanitizeLine).filter(({length}) => length > 0)}),
    ...(explanation && {explanation: sanitize(explanation)}),
  };
}

function sanitizeInteraction<T extends AuthoredInteraction>(interaction: T): T {
  switch (interaction.type) {
    case 'choice':
      return {
        ...interaction,
        options: interaction.options.map(({content, feedback, ...option}) => ({
          ...option,
          content: sanitize(content),
          ...(feedback && {feedback: sanitize(feedback)}),
        })),
      };
    case 'blanks':
      return {...interaction, blocks: interaction.blocks.flatMap(sanitizeBlanks)};
    case 'match':
      return {...interaction, ...sanitizeTable(interaction)};
    case 'order':
      return {...interaction, items: interaction.items.map(sanitize)};
    default:
      return interaction;
  }
}

/**
 * Keeps the word `blanks` behind the language of a fence, such as ```` ```js blanks ````. It says that the code has
 * blanks.
 */
function sanitizeBlanks(block: RootContent): RootContent[] {
  const blocks = sanitize([block]);
  const hasBlanks = block.type === 'code' && block.meta === 'blanks';
  return hasBlanks ? blocks.map((each) => ({...each, meta: 'blanks'})) : blocks;
}

function sanitizeTable({columns, pairs, wrong}: AuthoredTable): AuthoredTable {
  const toPair = ([left, right]: AuthoredTable['columns']): AuthoredTable['columns'] => [
    sanitizeLine(left),
    sanitizeLine(right),
  ];
  return {
    columns: toPair(columns),
    pairs: pairs.map(toPair),
    ...(wrong && {wrong: wrong.map(sanitizeLine)}),
  };
}

function sanitize(blocks: readonly RootContent[]): Blocks {
  return sanitizeBlocks(blocks, ignore);
}

function sanitizeLine(line: readonly PhrasingContent[]): PhrasingContent[] {
  return trimInline(sanitizeInline(line, {add: ignore, breaks: 'space'}));
}

function ignore(): void {
  return undefined;
}

import fc from 'fast-check';
import type {RootContent} from 'mdast';

import type {AuthoredQuestion, AuthoredQuiz} from '../../../plugin/src/import/authored.js';
import {arbitraryBlocks, arbitraryInlines, wrap, write} from './contents.js';
import type {Block} from './contents.js';
import {arbitraryInteractions} from './interactions.js';

/** Quizzes of all types, whose words are drawn from what is given. */
export function arbitraryQuizzes(texts: fc.Arbitrary<string>): fc.Arbitrary<AuthoredQuiz> {
  const lines = texts.map((text) => text.replace(/\s+/g, ' '));
  const inlines = arbitraryInlines(lines);
  const blocks = arbitraryBlocks(texts, inlines);
  const prompts = fc.tuple(inlines.map(wrap), fc.array(blocks, {maxLength: 2})).map(join);
  const questions = fc
    .record({
      interaction: arbitraryInteractions(lines, inlines, blocks),
      prompt: prompts,
      hints: fc.array(inlines, {maxLength: 2}),
      explanation: fc.array(blocks, {maxLength: 2}),
      review: fc.constantFrom(undefined, 'none', './other.md#part'),
      because: fc.constantFrom(undefined, 'stops at once', 'says "stop" & {waits}'),
    })
    .map(({interaction, explanation, review, because, ...rest}): AuthoredQuestion => ({
      ...interaction,
      ...rest,
      explanation:
        interaction.type === 'recall' ? [wrap([write('It is.')]), ...explanation] : explanation,
      ...(review && {review}),
      ...(review?.startsWith('.') && because && {because}),
    }));
  return fc
    .record({
      title: fc.option(inlines),
      attributes: fc.constantFrom({}, {shuffle: 'all', attempts: 2} as const),
      introduction: fc.option(prompts),
      questions: fc.array(questions, {minLength: 1, maxLength: 3}),
    })
    .map(({title, introduction, questions: list, attributes}): AuthoredQuiz => ({
      id: 'own',
      attributes,
      ...(title && {title}),
      ...(introduction && {introduction}),
      questions: list.map((question, index) => ({...question, id: `q${index}`})),
    }));
}

function join([first, rest]: [Block, Block[]]): RootContent[] {
  return [first, ...rest];
}

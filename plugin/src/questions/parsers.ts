import type {RootContent} from 'mdast';

import type {Context, Slot} from '../remark/context.js';
import {choiceParser} from './choice/parse.js';
import type {QuestionBody, QuestionType} from './index.js';

/** The blocks of a section from `start` to before `end`. */
export interface Range {
  start: number;
  end: number;
}

/** What `::question{…}` asks of the interaction itself. */
export interface QuestionSettings {
  multiple?: boolean;
}

/** One interaction as read from the source. */
export interface Interaction<T extends QuestionType> {
  body: QuestionBody[T];
  /** Slots of the parts that the body names, without the question's id. */
  slots: Slot[];
  /** What makes this question itself, whatever its order or formatting: type, options and key. */
  content: string;
}

/** How one question type is found in a section and read. Mistakes go to `context.problems`. */
export interface QuestionParser<T extends QuestionType> {
  /** The one interaction of a section; nothing when there is none, or none that can be told. */
  locate: (blocks: readonly RootContent[], context: Context) => Range | undefined;
  /** Nothing when the interaction has mistakes. */
  parse: (
    blocks: readonly RootContent[],
    settings: QuestionSettings,
    context: Context,
  ) => Interaction<T> | undefined;
}

export const PARSERS = {
  choice: choiceParser,
} satisfies {[T in QuestionType]: QuestionParser<T>};

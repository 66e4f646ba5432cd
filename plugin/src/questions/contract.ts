import type {Nodes, RootContent} from 'mdast';
import type {LeafDirective} from 'mdast-util-directive';

import type {Context, Slot} from '../grammar/context.js';
import type {Problem} from '../mdast/problem.js';
import type {ItemRuleId} from '../rules/weaknesses.js';
import type {QuestionBody, QuestionType} from './types.js';

/** What stands around the interaction of a question. */
export interface QuestionParts {
  prompt: RootContent[];
  hints: LeafDirective[];
  explanation: RootContent[];
}

/** The blocks of a section from `start` to before `end`. */
export interface Range {
  start: number;
  end: number;
}

/** What `::question{…}` asks of the interaction itself. */
export interface QuestionSettings {
  multiple?: boolean;
  /** One of several correct options is enough. */
  any?: boolean;
  /** Diacritics of responses do not count. */
  loose?: boolean;
}

/** One interaction as read from the source. */
export interface Interaction<T extends QuestionType> {
  body: QuestionBody[T];
  /** Slots of the parts that the body names, without the question's id. */
  slots: Slot[];
  /** Whether a response may be partly right. */
  partial: boolean;
  /** What makes this question itself, whatever its order or formatting: type, options and key. */
  content: string;
  /** What it asks beside the prompt; like the prompt, it tells questions with the same content apart. */
  asked?: string;
  /** What grading depends on, where that is less than the content. */
  graded?: string;
  /** What is valid and probably not meant, for the linter. Default: nothing. */
  doubts?: readonly Doubt[];
  /** Components of the theme that stand in the slots. */
  components?: readonly Component[];
}

/** Something valid that its author probably did not mean. Where it says nothing more exact, the words of its rule count. */
export type Doubt = Omit<Problem, 'rule'> & {
  rule: ItemRuleId;
  /** The rule of a weakness that the same slip brings with it, and that goes with it. */
  explains?: ItemRuleId;
};

/** A component of the theme, `@theme/Quiz/<name>`. */
export type Component = 'Field' | 'Code' | 'OptionNumber';

/** How many of something a question has, apart from its words. */
export interface PartCount {
  noun: string;
  number: number;
  /** Of which part of the question, where that does not go without saying. */
  where?: string;
}

/** What can be chosen, in the written order, and whether several of it. */
export interface ListedOptions {
  options: {id: string; correct: boolean; pin: boolean}[];
  multiple: boolean;
}

/** The content of a slot of the interaction, as copies; none where there is no such slot. */
export type ReadSlot = (name: string) => Nodes[];

/** How one question type is found in a section and read. Mistakes go to `context.problems`. */
export interface QuestionParser<T extends QuestionType> {
  /** The one interaction of a section; nothing when there is none, or none that can be told. */
  locate: (blocks: readonly RootContent[], context: Context) => Range | undefined;
  /** Nothing when the interaction has mistakes. */
  parse: (
    blocks: readonly RootContent[],
    settings: QuestionSettings,
    context: Context,
    parts: QuestionParts,
  ) => Interaction<T> | undefined;
  /** What a translation must have as many of. Default: nothing. (Methods, so that each fits where the type is not known.) */
  countParts?(body: QuestionBody[T]): PartCount[];
  /**
   * What the interaction offers as plain Markdown, without a key and without controls; `read` gives the slots of the
   * interaction by their names.
   */
  showPlain(body: QuestionBody[T], read: ReadSlot): RootContent[];
  /** The key as plain Markdown, for exports. Default: the slot `key`. */
  showKey?(body: QuestionBody[T], read: ReadSlot): Nodes[];
  /** What readers choose from. Default: nothing. */
  listOptions?(body: QuestionBody[T]): ListedOptions;
  /** The module in `types/` that the page imports for it. Default: that of its own name. */
  module?: string;
  /** Whether it can ask without text before it. */
  isPrompt?: true;
  /** The settings of `::question{…}` that mean something to what it asks in its blocks. Default none. */
  takes?(blocks: readonly RootContent[]): readonly (keyof QuestionSettings)[];
}

import type {BlockContent, DefinitionContent, PhrasingContent, RootContent} from 'mdast';
import type {Node} from 'unist';

import type {Attributes} from '../model.js';

/** A quiz as an author means it, before it is written down. Rich text is Markdown as a tree, without positions. */
export interface AuthoredQuiz {
  title?: PhrasingContent[];
  id?: string;
  /** Only what differs from the page's behaviour. */
  attributes?: Partial<Attributes>;
  /** Blocks before the first question. */
  introduction?: RootContent[];
  /** At least one. */
  questions: AuthoredQuestion[];
}

/** One question: what it asks, how it is answered, and what explains it. */
export type AuthoredQuestion = Surroundings & AuthoredInteraction;

interface Surroundings {
  id?: string;
  /** `#id`, `./file.md#id` or `none`. Default: the heading above the quiz. */
  review?: string;
  /** Words that stand once in the section that `review` names. */
  because?: string;
  /** Blocks before the interaction. Only a question with blanks may have none. */
  prompt: RootContent[];
  /** One line each, in the order in which they are offered. */
  hints?: PhrasingContent[][];
  /** Blocks after the interaction. A question of the type `recall` needs some. */
  explanation?: RootContent[];
}

/** How a question is answered. */
export type AuthoredInteraction =
  | {
      type: 'choice';
      /** Checkboxes also for one key. */ multiple?: boolean;
      /** Radio buttons also for several keys, each of which is right. */ any?: boolean;
      options: AuthoredOption[];
    }
  | {
      type: 'blanks';
      /** Blocks from the first to the last that holds a blank. */ blocks: RootContent[];
    }
  | ({type: 'match'} & AuthoredTable)
  | {type: 'order'; /** In the right order. */ items: Blocks[]}
  | {
      type: 'lines';
      by?: 'block';
      /** In the right order. */ code: string;
      wrong?: string;
      lang?: string;
    }
  | {type: 'output'; output: string; lang?: string}
  | {type: 'recall'};

/** Blocks of a list item. */
export type Blocks = (BlockContent | DefinitionContent)[];

/** One item of a task list. Its content holds no quotation, because that would be feedback. */
export interface AuthoredOption {
  content: Blocks;
  correct?: boolean;
  /** Only where the content begins with text. */
  pin?: boolean;
  feedback?: Blocks;
}

/** Pairs with the names of their columns, and wrong choices, which belong to no pair. */
export interface AuthoredTable {
  columns: [PhrasingContent[], PhrasingContent[]];
  pairs: [left: PhrasingContent[], right: PhrasingContent[]][];
  wrong?: PhrasingContent[][];
}

/** What a blank accepts: a text, exact code, a number as the grammar writes it (`3 ± 0.1`, `1..5`), or a pattern. */
export type AuthoredKey =
  {text: string} | {code: string} | {number: string} | {pattern: string; flags?: string};

/** `[[…]]` in the text of a question. In code it is written as code. */
export interface Blank extends Node {
  type: 'blank';
  /** Any of them is right. */
  keys: AuthoredKey[];
  /** Wrong choices, which make the blank a select. */
  wrong?: string[];
}

declare module 'mdast' {
  interface PhrasingContentMap {
    blank: Blank;
  }
  interface RootContentMap {
    blank: Blank;
  }
}

import type {ReactNode} from 'react';

import type {QuestionView} from '../client/useQuestion.js';
import type {Question} from '../model.js';
import type {QuestionResponse, QuestionType} from './types.js';

/** What the view of one type is given. */
export interface ViewProps<T extends QuestionType = QuestionType> extends QuestionView {
  question: Question<T>;
  response: QuestionResponse[T] | undefined;
  marked: QuestionResponse[T] | undefined;
  tried: QuestionResponse[T] | undefined;
}

/** How much of a response is right, in the parts that its type has: keys found, fields, joins, or lines up to one that differs. */
export interface Share {
  right: number;
  /** How many there are in all. */
  count: number;
  /** What was given and does not belong. */
  extra?: number;
}

/** The parts that each type has of its own. (Methods, so that each fits where the type is not known.) */
export interface View<T extends QuestionType = QuestionType> {
  /** The group of controls, and what is read before it. */
  Controls?(this: void, props: ViewProps<T>): ReactNode;
  /** How readers grade themselves, below the opened answer; with it there is nothing to check. */
  Grading?(this: void, props: ViewProps<T>): ReactNode;
  /** How much of a checked response is right; nothing where the verdict says it all. */
  measure?(this: void, props: ViewProps<T>): Share | undefined;
}

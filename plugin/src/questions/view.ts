import type {ReactNode} from 'react';

import type {QuestionView} from '../client/useQuestion.js';
import type {Outcome, Question} from '../model.js';
import type {QuestionResponse, QuestionType} from './types.js';

/** What the view of one type is given. */
export interface ViewProps<T extends QuestionType = QuestionType> extends QuestionView {
  question: Question<T>;
  response: QuestionResponse[T] | undefined;
}

/** The parts that each type has of its own. (Methods, so that each fits where the type is not known.) */
export interface View<T extends QuestionType = QuestionType> {
  /** The group of controls, and what is read before it. */
  Controls?(this: void, props: ViewProps<T>): ReactNode;
  /** How readers grade themselves, below the opened answer; with it there is nothing to check. */
  Grading?(this: void, props: ViewProps<T>): ReactNode;
  /** The verdict in words. Default: that of `nameOutcome`. */
  nameOutcome?(this: void, outcome: Outcome): string;
}

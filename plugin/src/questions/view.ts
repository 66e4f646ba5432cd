import type {ReactNode} from 'react';

import type {QuestionView} from '../client/useQuestion.js';
import type {Outcome, Question} from '../model.js';
import type {QuestionResponse, QuestionType} from './types.js';

/** What the view of one type is given. */
export interface ViewProps<T extends QuestionType = QuestionType> extends QuestionView {
  question: Question<T>;
  response: QuestionResponse[T] | undefined;
  marked: QuestionResponse[T] | undefined;
}

/** The parts that each type has of its own. (Methods, so that each fits where the type is not known.) */
export interface View<T extends QuestionType = QuestionType> {
  /** The group of controls, and what is read before it. */
  Controls?(this: void, props: ViewProps<T>): ReactNode;
  /** How readers grade themselves, below the opened answer; with it there is nothing to check. */
  Grading?(this: void, props: ViewProps<T>): ReactNode;
  /** What is asked for in place of a verdict, beside Check. Default: that of `nameInputError`. */
  Asking?(this: void, props: ViewProps<T>): ReactNode;
  /** What a verdict that is not right means, such as "2 of 4 blanks."; nothing where its word says it all. */
  describe?(this: void, props: ViewProps<T>): string;
  /** What is said of the choices of a checked response, below the verdict. */
  Feedback?(this: void, props: ViewProps<T>): ReactNode;
  /** The verdict in words. Default: that of `nameOutcome`. */
  nameOutcome?(this: void, outcome: Outcome): string;
}

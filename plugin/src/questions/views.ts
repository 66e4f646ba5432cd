import type {ComponentType} from 'react';
import type {QuestionView} from '../client/useQuestion.js';
import type {Question} from '../model.js';
import {Controls, Key} from './choice/View.js';
import type {QuestionResponse, QuestionType} from './index.js';

/** What the view of one type is given. */
export interface ViewProps<T extends QuestionType = QuestionType> extends QuestionView {
  question: Question<T>;
  response: QuestionResponse[T] | undefined;
}

/** The parts that each type has of its own. */
export interface View<T extends QuestionType = QuestionType> {
  /** The group of controls, and what is read before it. */
  Controls: ComponentType<ViewProps<T>>;
  /** The key in words. */
  Key: ComponentType<ViewProps<T>>;
}

/** The view of each question type; `views[question.type]` where the body is opaque. */
export const views = {
  choice: {Controls, Key},
} satisfies {[T in QuestionType]: View<T>};

import {Choice} from './choice/View.js';
import {Fields} from './fields/View.js';
import {Order} from './order/View.js';
import {nameRecall, SelfGrading} from './recall/View.js';
import type {QuestionType} from './types.js';
import type {View} from './view.js';

/** The view of each question type; `views[question.type]` where the body is opaque. */
export const views: Readonly<Record<QuestionType, View>> = {
  choice: {Controls: Choice},
  blanks: {Controls: Fields},
  match: {Controls: Fields},
  order: {Controls: Order},
  lines: {Controls: Order},
  output: {Controls: Fields},
  recall: {Grading: SelfGrading, nameOutcome: nameRecall},
} satisfies {[T in QuestionType]: View<T>};

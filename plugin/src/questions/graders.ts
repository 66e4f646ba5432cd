import type {Grade, Json, Question} from '../model.js';
import {gradeChoice, readChoice} from './choice/grade.js';
import type {QuestionBody, QuestionResponse, QuestionType} from './index.js';

/** How responses of one type are read and graded. Pure and total. */
export interface Grader<T extends QuestionType = QuestionType> {
  /** Makes a response of anything that was stored; `undefined` when there is none. */
  read: (body: QuestionBody[T], json: Json | undefined) => QuestionResponse[T] | undefined;
  grade: (body: QuestionBody[T], response: QuestionResponse[T]) => Grade;
  /** Whether a response may be partly right. */
  isPartial: (body: QuestionBody[T]) => boolean;
  /** What an event may tell of a response: ids of options, never what a reader typed. */
  listOptions?: (response: QuestionResponse[T]) => string[];
}

/** The grader of each question type. */
export const graders = {
  choice: {
    read: readChoice,
    grade: gradeChoice,
    isPartial: ({multiple}) => multiple ?? false,
    listOptions: (response) => response,
  },
} satisfies {[T in QuestionType]: Grader<T>};

/** The grader of a question, for a body and a response that are opaque to the caller. */
export function graderOf({type}: Question): Grader {
  return graders[type];
}

/** Makes a response of anything that was stored; `undefined` when there is none. */
export function readResponse(question: Question, json: Json | undefined) {
  return graderOf(question).read(question.body, json);
}

/** Grades whatever was given, be it nothing. Each question is worth one point. */
export function gradeResponse(question: Question, json: Json | undefined): Grade {
  const response = readResponse(question, json);
  return response ? graderOf(question).grade(question.body, response) : {score: 0, max: 1};
}

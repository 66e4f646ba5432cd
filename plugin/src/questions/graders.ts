import type {Json, Question} from '../model.js';
import {gradeChoice, readChoice} from './choice/grade.js';
import type {QuestionBody, QuestionResponse, QuestionType} from './index.js';

/** How responses of one type are read and graded. Pure and total. */
export interface Grader<T extends QuestionType = QuestionType> {
  /** Makes a response of anything that was stored; `undefined` when there is none. */
  read: (body: QuestionBody[T], json: Json | undefined) => QuestionResponse[T] | undefined;
  /** The score, from 0 to 1. */
  grade: (body: QuestionBody[T], response: QuestionResponse[T]) => number;
  /** Whether a response may be partly right. */
  isPartial: (body: QuestionBody[T]) => boolean | undefined;
  /** What an event may tell of a response: ids of options, never what a reader typed. */
  listOptions?: (response: QuestionResponse[T]) => string[];
}

/** The grader of each question type; `graders[question.type]` where body and response are opaque. */
export const graders = {
  choice: {
    read: readChoice,
    grade: gradeChoice,
    isPartial: ({multiple}) => multiple,
    listOptions: (response) => response,
  },
} satisfies {[T in QuestionType]: Grader<T>};

/** Makes a response of anything that was stored; `undefined` when there is none. */
export function readResponse({type, body}: Question, json: Json | undefined) {
  return graders[type].read(body, json);
}

/** Scores whatever was given, be it nothing, from 0 to 1: each question is worth one point. */
export function scoreResponse(question: Question, json: Json | undefined): number {
  const response = readResponse(question, json);
  return response ? graders[question.type].grade(question.body, response) : 0;
}

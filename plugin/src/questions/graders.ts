import type {Json, Question} from '../model.js';
import {gradeChoice, readChoice} from './choice/grade.js';
import {gradeFields, isComplete, readFields} from './fields/grade.js';
import type {QuestionBody, QuestionResponse, QuestionType} from './types.js';
import {gradeOrder, readOrder} from './order/grade.js';
import {gradeRecall, readRecall} from './recall/grade.js';

/** How responses of one type are read and graded. Pure and total. (Methods, so that each fits where the type is not known.) */
export interface Grader<T extends QuestionType = QuestionType> {
  /** Makes a response of anything that was stored; `undefined` when there is none. */
  read(body: QuestionBody[T], json: Json | undefined): QuestionResponse[T] | undefined;
  /** The score, from 0 to 1. */
  grade(body: QuestionBody[T], response: QuestionResponse[T]): number;
  /** Whether a response holds all that must be there before it is checked. Default: every response does. */
  isComplete?(body: QuestionBody[T], response: QuestionResponse[T]): boolean;
  /** What an event may tell of a response: ids of options, never what a reader typed. */
  listOptions?(response: QuestionResponse[T]): string[];
  /** The reader judges: it counts as completed, never as points. */
  isSelfGraded?: true;
}

const fields = {
  read: readFields,
  grade: gradeFields,
  isComplete,
} satisfies Grader<'blanks'>;

const order = {
  read: readOrder,
  grade: gradeOrder,
  listOptions: (response) => response,
} satisfies Grader<'order'>;

/** The grader of each question type; `graders[question.type]` where body and response are opaque. */
export const graders: Readonly<Record<QuestionType, Grader>> = {
  choice: {
    read: readChoice,
    grade: gradeChoice,
    listOptions: (response) => response,
  },
  blanks: fields,
  match: fields,
  order,
  lines: order,
  output: fields,
  recall: {read: readRecall, grade: gradeRecall, isSelfGraded: true},
} satisfies {[T in QuestionType]: Grader<T>};

/** Makes a response of anything that was stored; `undefined` when there is none. */
export function readResponse({type, body}: Question, json: Json | undefined) {
  return graders[type].read(body, json);
}

/** Scores whatever was given, be it nothing, from 0 to 1. */
export function scoreResponse(question: Question, json: Json | undefined): number {
  const response = readResponse(question, json);
  return response === undefined ? 0 : graders[question.type].grade(question.body, response);
}

/** Whether what was given can be checked. */
export function isCheckable(question: Question, json: Json | undefined): boolean {
  const {type, body} = question;
  const response = readResponse(question, json);
  return response !== undefined && (graders[type].isComplete?.(body, response) ?? true);
}

/** What an event may tell of what was given. */
export function listOptions(question: Question, json: Json | undefined): string[] {
  const response = readResponse(question, json);
  return response === undefined ? [] : (graders[question.type].listOptions?.(response) ?? []);
}

/** The highest score of a question. */
export function maxOf({type}: Question): number {
  return graders[type].isSelfGraded ? 0 : 1;
}

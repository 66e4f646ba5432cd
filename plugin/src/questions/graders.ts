import type {Json, Question} from '../model.js';
import {gradeChoice, readChoice} from './choice/grade.js';
import {findFieldErrors, gradeFields, readFields} from './fields/grade.js';
import type {InputError, QuestionBody, QuestionResponse, QuestionType} from './types.js';
import {gradeOrder, readOrder} from './order/grade.js';
import {gradeRecall, readRecall} from './recall/grade.js';

/** How responses of one type are read and graded. Pure and total. (Methods, so that each fits where the type is not known.) */
export interface Grader<T extends QuestionType = QuestionType> {
  /** Makes a response of anything that was stored; `undefined` when there is none. */
  read(body: QuestionBody[T], json: Json | undefined): QuestionResponse[T] | undefined;
  /** The score, from 0 to 1. */
  grade(body: QuestionBody[T], response: QuestionResponse[T]): number;
  /**
   * What the reader is asked for in place of a grade, by the index of the field; a type without fields has one place for
   * it, the first. Nothing in it where the response can be graded.
   */
  findInputErrors(
    body: QuestionBody[T],
    response: QuestionResponse[T] | undefined,
  ): (InputError | undefined)[];
  /** What an event may tell of a response: ids of options, never what a reader typed. */
  listOptions?(response: QuestionResponse[T]): string[];
  /** The reader judges: it counts as completed, never as points. */
  isSelfGraded?: true;
}

const fields = {
  read: readFields,
  grade: gradeFields,
  findInputErrors: findFieldErrors,
} satisfies Grader<'blanks'>;

const order = {
  read: readOrder,
  grade: gradeOrder,
  findInputErrors: (_, response) => (response ? [] : ['order']),
  listOptions: (response) => response,
} satisfies Grader<'order'>;

const recall = {
  read: readRecall,
  grade: gradeRecall,
  findInputErrors: (_, response) => (response === undefined ? ['empty'] : []),
  isSelfGraded: true,
} satisfies Grader<'recall'>;

/** The grader of each question type; `graders[question.type]` where body and response are opaque. */
export const graders: Readonly<Record<QuestionType, Grader>> = {
  choice: {
    read: readChoice,
    grade: gradeChoice,
    findInputErrors: (_, response) => (response ? [] : ['empty']),
    listOptions: (response) => response,
  },
  blanks: fields,
  match: fields,
  order,
  lines: order,
  output: fields,
  recall,
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

/** What the reader is asked for in place of a grade, by the index of the field. */
export function findInputErrors(question: Question, json: Json | undefined) {
  return graders[question.type].findInputErrors(question.body, readResponse(question, json));
}

/** Whether what was given can be checked. */
export function isCheckable(question: Question, json: Json | undefined): boolean {
  return !findInputErrors(question, json).some(Boolean);
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

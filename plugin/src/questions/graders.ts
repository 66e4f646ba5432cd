import type {Json, Question} from '../model.js';
import type {InputError, QuestionBody, QuestionResponse, QuestionType} from './types.js';

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

/** The graders of the types that the page has loaded. */
export const graders = {} as Record<QuestionType, Grader>;

/** Throws where the page has not loaded the type, so that a build fails in place of a page with a blank question. */
function graderOf(type: QuestionType): Grader {
  const grader = graders[type] as Grader | undefined;
  if (!grader)
    throw new Error(`No module in docusaurus-plugin-quiz/types is imported that knows ${type}`);
  return grader;
}

/** Makes a response of anything that was stored; `undefined` when there is none. */
export function readResponse({type, body}: Question, json: Json | undefined) {
  return graderOf(type).read(body, json);
}

/** Scores whatever was given, be it nothing, from 0 to 1. */
export function scoreResponse(question: Question, json: Json | undefined): number {
  const response = readResponse(question, json);
  return response === undefined ? 0 : graderOf(question.type).grade(question.body, response);
}

/** What the reader is asked for in place of a grade, by the index of the field. */
export function findInputErrors(question: Question, json: Json | undefined) {
  return graderOf(question.type).findInputErrors(question.body, readResponse(question, json));
}

/** Whether what was given can be checked. */
export function isCheckable(question: Question, json: Json | undefined): boolean {
  return !findInputErrors(question, json).some(Boolean);
}

/** What an event may tell of what was given. */
export function listOptions(question: Question, json: Json | undefined): string[] {
  const response = readResponse(question, json);
  return response === undefined ? [] : (graderOf(question.type).listOptions?.(response) ?? []);
}

/** The highest score of a question. */
export function maxOf({type}: Question): number {
  return graderOf(type).isSelfGraded ? 0 : 1;
}

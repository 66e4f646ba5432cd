import type {Json} from '../../model.js';
import type {RecallBody, RecallResponse} from './model.js';
import type {Grader} from '../graders.js';

/** Makes a response of anything that was stored. */
export function readRecall(_: RecallBody, json: Json | undefined): RecallResponse | undefined {
  return json === 0 || json === 1 ? json : undefined;
}

/** The reader's own word; it never counts as a point. */
export function gradeRecall(_: RecallBody, response: RecallResponse): number {
  return response;
}

/** How readers grade what they recall. */
export const recallGrader: Grader<'recall'> = {
  read: readRecall,
  grade: gradeRecall,
  findInputErrors: (_, response) => (response === undefined ? ['empty'] : []),
  isSelfGraded: true,
};

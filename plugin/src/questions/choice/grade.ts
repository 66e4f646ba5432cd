import type {Json} from '../../model.js';
import type {ChoiceBody, ChoiceResponse} from './model.js';
import type {Grader} from '../graders.js';

/**
 * Right picks less wrong picks, as a share of the correct options; where one option is chosen, it is right or wrong, be it one
 * of several correct ones.
 */
export function gradeChoice({multiple, options}: ChoiceBody, response: ChoiceResponse): number {
  const keys = options.filter(({correct}) => multiple && correct).length || 1;
  const points = options
    .filter(({id}) => response.includes(id))
    .reduce((sum, {correct}) => sum + (correct ? 1 : -1), 0);
  return Math.min(1, Math.max(0, points) / keys);
}

/** Makes a response of anything that was stored; `undefined` when nothing is chosen. */
export function readChoice({options}: ChoiceBody, json: Json | undefined) {
  const chosen = options.map(({id}) => id).filter((id) => Array.isArray(json) && json.includes(id));
  return chosen.length ? chosen : undefined;
}

/** How a choice of options is graded. */
export const choiceGrader: Grader<'choice'> = {
  read: readChoice,
  grade: gradeChoice,
  findInputErrors: (_, response) => (response ? [] : ['choice']),
  listOptions: (response) => response,
};

import type {Grade, Json} from '../../model.js';
import type {ChoiceBody, ChoiceResponse} from './model.js';

/** Right picks less wrong picks, as a share of the correct options; one option alone is right or wrong. */
export function gradeChoice({options}: ChoiceBody, response: ChoiceResponse): Grade {
  let keys = 0;
  let points = 0;
  for (const option of options) {
    const isChosen = response.includes(option.id);
    if (option.correct) keys += 1;
    if (isChosen) points += option.correct ? 1 : -1;
  }
  return {score: keys ? Math.max(0, points / keys) : 0, max: 1};
}

/** Makes a response of anything that was stored; `undefined` when nothing is chosen. */
export function readChoice({options, multiple}: ChoiceBody, json: Json | undefined) {
  if (!Array.isArray(json)) return undefined;
  const chosen = options.map(({id}) => id).filter((id) => json.includes(id));
  return chosen.length && (multiple ?? chosen.length === 1) ? chosen : undefined;
}

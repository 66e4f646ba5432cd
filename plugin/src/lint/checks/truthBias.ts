import type {QuestionSummary} from '../summary.js';
import type {GroupFinding, ItemRule} from '../check.js';
import {checkBias} from './bias.js';
import {isAlways, isBeyondChance} from './chance.js';

/** What the key of a question says that asks for yes or no, in words for messages. */
const VERDICTS = [
  {verdict: true, name: '“Yes” or “True”'},
  {verdict: false, name: '“No” or “False”'},
] as const;

/** Finds questions of yes and no, or of true and false, of which the key says the same again and again. */
export const truthBias: ItemRule = {
  checkTogether: (summaries, scope) =>
    checkBias(
      summaries.filter(({verdict}) => verdict !== undefined),
      scope,
      findBias,
    ),
};

function findBias(summaries: readonly QuestionSummary[]): GroupFinding | undefined {
  const total = summaries.length;
  const chances = summaries.map(() => 1 / VERDICTS.length);
  for (const {verdict, name} of VERDICTS) {
    const hits = summaries.filter((each) => each.verdict === verdict).length;
    if (!isAlways(hits, total) && !isBeyondChance(hits, chances, VERDICTS.length)) continue;
    return {place: undefined, actual: `key that says ${name} in ${hits} of ${total} questions`};
  }
  return undefined;
}

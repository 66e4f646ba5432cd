import type {QuestionSummary} from '../summary.js';
import type {GroupFinding, ItemRule} from '../check.js';
import {checkBias} from './bias.js';
import {isBeyondChance, sum, toPercent} from './chance.js';

/** The two ways to guess by length, and how `Math` finds the length that such a reader takes. */
const ENDS = [
  {name: 'longest', find: Math.max},
  {name: 'shortest', find: Math.min},
] as const;

/**
 * Finds keys that are the longest option again and again, or the shortest. No single question shows that. Authors who
 * shorten each long key make the longest option one that is never right, and readers learn that as well.
 */
export const lengthBias: ItemRule = {
  checkTogether: (summaries, scope) => checkBias(summaries.filter(isMeasured), scope, findBias),
};

/** Whether readers can choose by length: between at least three options, none of which is a picture. */
function isMeasured({key, lengths}: QuestionSummary): boolean {
  return key.length === 1 && lengths.length > 2 && !lengths.includes(0);
}

function findBias(summaries: readonly QuestionSummary[]): GroupFinding | undefined {
  for (const {name, find} of ENDS) {
    // Where two options are equally long, length leaves the choice open.
    const decided = summaries.filter(
      ({lengths}) => lengths.filter((length) => length === find(...lengths)).length === 1,
    );
    const hits = decided.filter(({key: [key = -1], lengths}) => lengths[key] === find(...lengths));
    const chances = decided.map(({lengths}) => 1 / lengths.length);
    if (!isBeyondChance(hits.length, chances, ENDS.length)) continue;
    const score = toPercent(hits.length / decided.length);
    const chance = toPercent(sum(chances) / decided.length);
    return {
      place: undefined,
      actual: `key that is the ${name} option in ${hits.length} of ${decided.length} questions: always choosing that scores ${score}, where chance is ${chance}`,
    };
  }
  return undefined;
}

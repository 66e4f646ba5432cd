import type {QuestionSummary} from '../summary.js';
import type {GroupFinding, ItemRule} from '../check.js';
import {checkBias} from './bias.js';
import {isBeyondChance, sum, toPercent} from './chance.js';

/** Finds keys that are the longest option again and again. No single question shows that. */
export const lengthBias: ItemRule = {
  checkTogether: (summaries, scope) => checkBias(summaries.filter(hasLongest), scope, findBias),
};

/** Whether there is one longest option. There is none where two are equally long, or where one is a picture. */
function hasLongest({key, lengths}: QuestionSummary): boolean {
  const longest = Math.max(...lengths);
  return (
    key.length === 1 &&
    lengths.length > 2 &&
    !lengths.includes(0) &&
    lengths.indexOf(longest) === lengths.lastIndexOf(longest)
  );
}

function findBias(summaries: readonly QuestionSummary[]): GroupFinding | undefined {
  const hits = summaries.filter(
    ({key: [key = -1], lengths}) => lengths[key] === Math.max(...lengths),
  );
  const chances = summaries.map(({lengths}) => 1 / lengths.length);
  if (!isBeyondChance(hits.length, chances)) return undefined;
  const score = toPercent(hits.length / summaries.length);
  const chance = toPercent(sum(chances) / summaries.length);
  return {
    place: undefined,
    actual: `key that is the longest option in ${hits.length} of ${summaries.length} questions: always choosing that scores ${score}, where chance is ${chance}`,
  };
}

import type {QuestionSummary} from '../summary.js';
import type {GroupFinding, ItemRule} from '../check.js';
import {checkBias} from './bias.js';
import {isAlways, isBeyondChance} from './chance.js';

/** Finds multiple-choice questions that have the same number of keys again and again, such as two of four. */
export const keyCountBias: ItemRule = {
  checkTogether: (summaries, scope) =>
    checkBias(
      summaries.filter(({isMultiple, lengths}) => isMultiple && lengths.length > 2),
      scope,
      findBias,
    ),
};

function findBias(summaries: readonly QuestionSummary[]): GroupFinding | undefined {
  const counts = new Set(summaries.map(({key}) => key.length));
  for (const count of counts) {
    // Where all options would have to be right, nobody could choose that many and be wrong.
    const able = summaries.filter(({lengths}) => lengths.length > count);
    const hits = able.filter(({key}) => key.length === count).length;
    // An author who pays no heed has any number of keys, from one to all.
    const chances = able.map(({lengths}) => 1 / lengths.length);
    if (!isAlways(hits, able.length) && !isBeyondChance(hits, chances)) continue;
    return {
      place: undefined,
      actual: `${hits} of ${able.length} multiple-choice questions with ${count === 1 ? 'one key' : `${count} keys`}`,
    };
  }
  return undefined;
}

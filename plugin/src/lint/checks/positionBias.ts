import type {QuestionSummary} from '../summary.js';
import type {GroupFinding, ItemRule} from '../check.js';
import {isBeyondChance, sum, toPercent} from './chance.js';
import {checkBias} from './bias.js';

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

/** Finds keys that stand in the same place again and again. Many authors hide the key in the middle. */
export const positionBias: ItemRule = {
  checkTogether: (summaries, scope) => checkBias(summaries.filter(isWritten), scope, findBias),
};

/**
 * Whether the author chose the place of the key. With two options the order is mostly given, such as True before False.
 */
function isWritten({isShuffled, key, lengths}: QuestionSummary): boolean {
  return !isShuffled && key.length === 1 && lengths.length > 2;
}

function findBias(summaries: readonly QuestionSummary[]): GroupFinding | undefined {
  const most = Math.max(...summaries.map(({lengths}) => lengths.length));
  const ordinals = ORDINALS.slice(0, most);
  for (const [position, ordinal] of ordinals.entries()) {
    const hits = summaries.filter(({key}) => key[0] === position).length;
    const chances = summaries.map(({lengths}) =>
      position < lengths.length ? 1 / lengths.length : 0,
    );
    if (!isBeyondChance(hits, chances, ordinals.length)) continue;
    const score = toPercent(hits / summaries.length);
    const chance = toPercent(sum(chances) / summaries.length);
    return {
      place: undefined,
      actual: `key that stands ${ordinal} in ${hits} of ${summaries.length} questions: always choosing that scores ${score}, where chance is ${chance}`,
    };
  }
  return undefined;
}

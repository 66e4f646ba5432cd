import type {QuestionFacts} from '../summary.js';
import type {GroupFinding, ItemRule} from '../check.js';
import {isBeyondChance, sum, toPercent} from './chance.js';
import {checkBias} from './bias.js';

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

/** Authors hide the key in the middle, always in the same place. */
export const positionBias: ItemRule = {
  checkTogether: (facts, scope) => checkBias(facts.filter(isWritten), scope, findBias),
};

/** Between two options the order is mostly given: True before False. */
function isWritten({isShuffled, key, lengths}: QuestionFacts): boolean {
  return !isShuffled && key.length === 1 && lengths.length > 2;
}

function findBias(facts: readonly QuestionFacts[]): GroupFinding | undefined {
  const most = Math.max(...facts.map(({lengths}) => lengths.length));
  const ordinals = ORDINALS.slice(0, most);
  for (const [position, ordinal] of ordinals.entries()) {
    const hits = facts.filter(({key}) => key[0] === position).length;
    const chances = facts.map(({lengths}) => (position < lengths.length ? 1 / lengths.length : 0));
    if (!isBeyondChance(hits, chances, ordinals.length)) continue;
    const score = toPercent(hits / facts.length);
    const chance = toPercent(sum(chances) / facts.length);
    return {
      place: undefined,
      actual: `key that stands ${ordinal} in ${hits} of ${facts.length} questions: always choosing that scores ${score}, where chance is ${chance}`,
    };
  }
  return undefined;
}

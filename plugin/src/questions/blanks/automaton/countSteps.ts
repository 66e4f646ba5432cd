import {MAX_LENGTH} from '../length.js';
import {MAX_STEPS, MAX_WORK} from './model.js';
import type {Automaton, Position, Ways} from './model.js';
import {takeEachLetter} from './takeEachLetter.js';

/**
 * How many comparisons a response can take at most, or somewhat more; counting stops where it is more than is allowed.
 * It goes on by one character at a time. Texts that lead to the same positions are of one kind, in which each position
 * has the most ways that any of these texts has.
 *
 * Of `.*a.*`, one character leads to the first `.*`, or to it and the `a`; two lead to the second `.*` too, in one way,
 * and 200 in 199, because each of them but the last may be the `a`.
 */
export function countSteps({positions, first}: Automaton): number {
  let tried = [first];
  let steps = 0;
  let work = 0;
  for (let length = 0; length <= MAX_LENGTH && tried.length > 0; length += 1) {
    steps += Math.max(...tried.map((ways) => addCosts(ways, positions)));
    if (steps > MAX_STEPS) break;
    const kinds = new Map<string, Ways>();
    for (const taken of tried.flatMap((ways) => takeEachLetter(ways, positions))) {
      work += taken.size;
      // One kind counts more steps than many, never less.
      const kind = work > MAX_WORK ? '' : [...taken.keys()].sort((a, b) => a - b).join();
      kinds.set(kind, unite(kinds.get(kind), taken));
    }
    tried = [...kinds.values()].map((ways) => goOn(ways, positions));
  }
  return steps;
}

function addCosts(tried: Ways, positions: readonly Position[]): number {
  let costs = 0;
  for (const [position, ways] of tried) costs += ways * (positions[position]?.cost ?? 0);
  return costs;
}

/** What is tried behind the positions that have taken a character. */
function goOn(reached: Ways, positions: readonly Position[]): Ways {
  const tried: Ways = new Map();
  for (const [position, ways] of reached) {
    for (const [next, times] of positions[position]?.next ?? []) {
      tried.set(next, (tried.get(next) ?? 0) + ways * times);
    }
  }
  return tried;
}

/** The most ways of both at each position. */
function unite(one: Ways | undefined, other: Ways): Ways {
  if (!one) return other;
  const both = new Map(one);
  for (const [position, ways] of other) both.set(position, Math.max(ways, both.get(position) ?? 0));
  return both;
}

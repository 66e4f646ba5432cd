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
  let kinds = new Map<string, Ways>();
  let steps = 0;
  let work = 0;
  // What is taken next depends on the kind alone.
  const known = new Map<string, Taken[]>();
  for (let length = 0; length <= MAX_LENGTH && tried.length > 0; length += 1) {
    steps += Math.max(...tried.map((ways) => addCosts(ways, positions)));
    if (steps > MAX_STEPS) break;
    const before = [...kinds.keys()];
    kinds = new Map();
    for (const [index, ways] of tried.entries()) {
      const from = before[index] ?? UNITED;
      const taken = known.get(from) ?? listTaken(ways, positions);
      if (from !== UNITED) known.set(from, taken);
      for (const {kind, numbers} of taken) {
        work += numbers.length;
        // One kind counts more steps than many, never less.
        const to = work > MAX_WORK ? UNITED : kind;
        kinds.set(to, unite(kinds.get(to), ways, numbers));
      }
    }
    tried = [...kinds.values()].map((ways) => goOn(ways, positions));
  }
  return steps;
}

/** The kind of texts that lead to different positions. */
const UNITED = '';

/** Positions that take the same letter, and the kind of the texts that lead to them. */
interface Taken {
  kind: string;
  numbers: readonly number[];
}

function listTaken(tried: Ways, positions: readonly Position[]): Taken[] {
  const taken = takeEachLetter(tried.keys(), positions);
  return taken.map((numbers) => ({kind: numbers.join(), numbers}));
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

/** The most ways of both at each position, of the tried ones at those that take a letter. */
function unite(one: Ways | undefined, tried: Ways, numbers: readonly number[]): Ways {
  const both: Ways = one ?? new Map<number, number>();
  for (const number of numbers) {
    both.set(number, Math.max(tried.get(number) ?? 0, both.get(number) ?? 0));
  }
  return both;
}

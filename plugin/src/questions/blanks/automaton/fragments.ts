import {isPossible} from './conditions.js';
import {MAX_CONNECTIONS, TOO_LARGE, UnsafePattern} from './model.js';
import type {Position} from './model.js';

/** The positions of an automaton while it is built. */
export interface Draft {
  positions: Position[];
  /** How many were made. */
  connections: number;
}

/** Ways to or from positions, by the number of the position times 16, plus the conditions on the way. */
export type Ends = Map<number, number>;

/** What a part of a pattern is to its neighbours. */
export interface Fragment {
  /** What is tried where the part begins. */
  first: Ends;
  /** Positions with which the part may end. */
  last: Ends;
  /** In how many ways it takes no character, by the conditions on the way. */
  empty: Map<number, number>;
}

/** A part that takes no character, and is fulfilled under some conditions. */
export function nothing(conditions = 0): Fragment {
  return {first: new Map(), last: new Map(), empty: new Map([[conditions, 1]])};
}

/** A character. */
export function take(draft: Draft, letters: bigint, isWord: boolean): Fragment {
  const position = add(draft, {letters, isWord, cost: 1, next: new Map()});
  return {first: new Map([[position, 1]]), last: new Map([[position, 1]]), empty: new Map()};
}

/** A part that takes no character and costs something. */
export function pause(draft: Draft, cost: number): Fragment {
  const position = add(draft, {letters: 0n, isWord: false, cost, next: new Map()});
  return {first: new Map([[position, 1]]), last: new Map(), empty: new Map([[0, 1]])};
}

/** One part after the other. */
export function sequence(draft: Draft, parts: readonly Fragment[]): Fragment {
  return parts.reduce((before, {first, last, empty}) => {
    connect(draft, before.last, first);
    return {
      first: addEnds(new Map(before.first), first, before.empty),
      last: addEnds(new Map(last), before.last, empty),
      empty: addEnds(new Map(), before.empty, empty),
    };
  }, nothing());
}

/** One of several parts. */
export function choice(parts: readonly Fragment[]): Fragment {
  const all: Fragment = {first: new Map(), last: new Map(), empty: new Map()};
  for (const {first, last, empty} of parts) {
    addEnds(all.first, first);
    addEnds(all.last, last);
    addEnds(all.empty, empty);
  }
  return all;
}

/** Any number of rounds, which are one part: `a*`, or `a+` when there is at least one. */
export function loop(draft: Draft, round: Fragment, isOptional: boolean): Fragment {
  const again = enter(draft, round);
  connect(draft, round.last, again);
  if (isOptional) return {...nothing(), first: again, last: round.last};
  return {...round, first: addEnds(new Map(round.first), again, round.empty)};
}

/**
 * Up to as many rounds as there are parts: `(a(a(a)?)?)?`. A round that takes no character counts as a way of its own,
 * although engines give it up: a pattern in which that matters has one `?` more than it needs.
 */
export function upTo(draft: Draft, rounds: readonly Fragment[]): Fragment {
  return rounds.reduceRight(
    (rest, round) => choice([sequence(draft, [round, rest]), nothing()]),
    nothing(),
  );
}

/** What is tried at the start of a round of a loop. One that takes no character is tried too, and given up. */
function enter(draft: Draft, {first, empty}: Fragment): Ends {
  return empty.size > 0 ? addEnds(new Map(first), pause(draft, 1).first, empty) : first;
}

function add({positions}: Draft, position: Position): number {
  return (positions.push(position) - 1) * 16;
}

function connect(draft: Draft, from: Ends, to: Ends): void {
  draft.connections += from.size * to.size;
  if (draft.connections > MAX_CONNECTIONS) throw new UnsafePattern(TOO_LARGE);
  for (const [last, count] of from) {
    const position = draft.positions[last >> 4];
    for (const [first, times] of to) {
      const number = first >> 4;
      if (!position || !isPossible((last | first) & 15, position, draft.positions[number]))
        continue;
      position.next.set(number, (position.next.get(number) ?? 0) + count * times);
    }
  }
}

/** Adds ways, each of them on every way through what has no character. */
function addEnds(ends: Ends, added: Ends, through: Fragment['empty'] = new Map([[0, 1]])): Ends {
  for (const [end, count] of added) {
    for (const [conditions, times] of through) {
      const key = end | conditions;
      ends.set(key, (ends.get(key) ?? 0) + count * times);
    }
  }
  return ends;
}

/** What a guess may get in a question, and how probable that is when chance has chosen the key. */
export interface Outcome {
  /** From 0 to 1. */
  points: number;
  chance: number;
}

/** A guess in one question. */
export interface Bet {
  /** The points that it gets, from 0 to 1. A guesser who wavers between options gets what is expected of a draw. */
  points: number;
  /** Everything that it could get. The probabilities add up to 1. */
  outcomes: readonly Outcome[];
}

/**
 * Makes the bet on one option of a single-choice question. A guesser who wavers between several `candidates` draws one
 * of them. All arguments are numbers of options.
 *
 * Of four options with one key, two candidates are left, and the key is one of them: the bet gets half a point. By chance
 * the key is a candidate in half of all such questions, so the bet is expected to get a quarter of a point.
 */
export function betOnOne({
  options,
  keys,
  candidates,
  hits,
}: {
  options: number;
  keys: number;
  candidates: number;
  /** Candidates that are keys. */
  hits: number;
}): Bet {
  const outcomes: Outcome[] = [];
  for (let found = 0; found <= Math.min(keys, candidates); found += 1) {
    const ways = choose(keys, found) * choose(options - keys, candidates - found);
    if (ways === 0) continue;
    outcomes.push({points: found / candidates, chance: ways / choose(options, candidates)});
  }
  return {points: hits / candidates, outcomes};
}

/**
 * Makes the bet on any set of that many options, where all keys and no others have to be chosen. By chance, any set but
 * the empty one is the key.
 *
 * Of four options, two can be chosen in 6 ways of 15. If two are right, the bet gets a sixth of a point.
 */
export function betOnSet(size: number, {options, keys}: {options: number; keys: number}): Bet {
  const ways = choose(options, size);
  const isThatMany = ways / (2 ** options - 1);
  return {
    points: keys === size ? 1 / ways : 0,
    outcomes: [
      {points: 0, chance: 1 - isThatMany},
      {points: 1 / ways, chance: isThatMany},
    ],
  };
}

/** The number of ways to choose some of several things: 6 for 2 of 4. */
export function choose(several: number, some: number): number {
  if (some < 0 || some > several) return 0;
  let ways = 1;
  for (let each = 1; each <= some; each += 1) ways = (ways * (several - some + each)) / each;
  return Math.round(ways);
}

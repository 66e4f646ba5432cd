import type {Bet, Outcome} from './bet.js';

/** How far the points of many bets are from chance. */
export interface Verdict {
  /** The points that the bets get together. */
  points: number;
  /** The points that chance gives on average. */
  expected: number;
  /** What is between these bounds agrees with the points that were seen, at a confidence of 95 %. In points. */
  interval: readonly [low: number, high: number];
  /** The probability that chance is as far away, on either side. */
  p: number;
}

/** Points are counted in sixtieths, so that a draw between up to six options comes out even. */
const UNITS = 60;

/** What is less probable than that counts as impossible. */
const NEGLIGIBLE = 1e-30;

/** Half of what the interval leaves out. */
const TAIL = 0.025;

/** A tilt of this size makes the best outcomes certain. */
const MOST_TILT = 400;

/**
 * Compares the points of bets with what chance gives.
 *
 * Chance may be tilted: an outcome of `x` points is `exp(tilt * x)` times as probable as before, for the same tilt in all
 * questions. The interval holds the means of all tilts that agree with the points, so where each bet gets one point or none, and
 * all have the same probability, it is the interval of Clopper and Pearson.
 *
 * - 5 points in 10 bets on one of two options: from 1.87 to 8.13 points, and p is 1.
 * - 5 points in 5 bets on one of four options: from 2.39 to 5 points, and p is 2 / 4⁵.
 */
export function testBets(bets: readonly Bet[]): Verdict {
  const guesses = bets.map(({outcomes}) => outcomes);
  const points = bets.reduce((sum, bet) => sum + bet.points, 0);
  const expected = findMean(guesses, 0);
  const [least, most] = [findMean(guesses, -MOST_TILT), findMean(guesses, MOST_TILT)];
  // The sums are exact around the points that were seen. At a bound, a tilt would make all other sums impossible.
  const margin = Math.min(0.5, (most - least) / 2);
  const target = Math.min(Math.max(points, least + margin), most - margin);
  const centre = solve((tilt) => findMean(guesses, tilt) - target);
  const sums = addUp(guesses.map((outcomes) => tiltBy(outcomes, centre)));
  const seen = bets.reduce((sum, bet) => sum + toUnits(bet.points), 0);
  const above = (tilt: number) => findPart(sums, tilt - centre, (sum) => sum >= seen);
  const below = (tilt: number) => findPart(sums, tilt - centre, (sum) => sum <= seen);
  const low = solve((tilt) => above(tilt) - TAIL);
  const high = solve((tilt) => TAIL - below(tilt));
  return {
    points,
    expected,
    interval: [findMean(guesses, low), findMean(guesses, high)],
    p: Math.min(1, 2 * Math.min(above(0), below(0))),
  };
}

/** Sums of points, in units, with the probability of each. */
interface Sums {
  /** The sum at index 0. */
  first: number;
  chances: readonly number[];
}

function toUnits(points: number): number {
  return Math.round(points * UNITS);
}

function tiltBy(outcomes: readonly Outcome[], tilt: number): Outcome[] {
  const weights = outcomes.map(({points, chance}) => chance * Math.exp(tilt * points));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return outcomes.map(({points}, index) => ({points, chance: (weights[index] ?? 0) / total}));
}

function findMean(guesses: readonly (readonly Outcome[])[], tilt: number): number {
  return guesses
    .flatMap((outcomes) => tiltBy(outcomes, tilt))
    .reduce((sum, {points, chance}) => sum + points * chance, 0);
}

/** Adds up all guesses: two coins for a point each give 0, 1 and 2 points with the probabilities 0.25, 0.5 and 0.25. */
function addUp(guesses: readonly (readonly Outcome[])[]): Sums {
  let sums: Sums = {first: 0, chances: [1]};
  for (const outcomes of guesses) sums = trim(add(sums, outcomes));
  return sums;
}

function add({first, chances}: Sums, outcomes: readonly Outcome[]): Sums {
  const next = Array<number>(chances.length + UNITS).fill(0);
  for (const {points, chance} of outcomes) {
    const units = toUnits(points);
    chances.forEach((each, index) => {
      next[index + units] = (next[index + units] ?? 0) + each * chance;
    });
  }
  return {first, chances: next};
}

function trim({first, chances}: Sums): Sums {
  const isPossible = (chance: number) => chance > NEGLIGIBLE;
  const start = chances.findIndex(isPossible);
  return {
    first: first + start,
    chances: chances.slice(start, chances.findLastIndex(isPossible) + 1),
  };
}

/** The probability of the sums that `takes` takes, after a further tilt. */
function findPart({first, chances}: Sums, tilt: number, takes: (sum: number) => boolean): number {
  const logs = chances.map((chance, index) => Math.log(chance) + (tilt * index) / UNITS);
  const largest = logs.reduce((most, log) => Math.max(most, log), -Infinity);
  let [part, total] = [0, 0];
  logs.forEach((log, index) => {
    const weight = Math.exp(log - largest);
    total += weight;
    if (takes(first + index)) part += weight;
  });
  return part / total;
}

/** Finds the tilt at which a function that grows with it is 0. Where it has one sign, that is a tilt at the end. */
function solve(grows: (tilt: number) => number): number {
  let [low, high] = [-MOST_TILT, MOST_TILT];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (grows(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** A bias is reported when chance makes one as large in fewer than one of a hundred sets of questions. */
export const MOST_CHANCE = 0.01;

/** In fewer questions, authors see a bias themselves. */
export const LEAST_QUESTIONS = 5;

/** A bias is reported when guessing by it scores at least this much more than chance, as a part of the whole score. */
export const LEAST_EFFECT = 0.15;

/**
 * Whether chance does not explain so many hits. `chances` has the probability of a hit for each question. `tries` is the
 * number of ways to guess that are compared: with more of them, each must be less probable.
 *
 * With 5 questions of 4 options each, 5 hits are beyond chance, and 2 hits are not.
 */
export function isBeyondChance(hits: number, chances: readonly number[], tries = 1): boolean {
  const total = chances.length;
  const effect = (hits - sum(chances)) / total;
  if (total < LEAST_QUESTIONS || effect < LEAST_EFFECT) return false;
  const bound = MOST_CHANCE / tries;
  // Hoeffding's inequality decides for large sets, for which the exact sum would take long.
  return Math.exp(-2 * total * effect * effect) < bound || findTail(hits, chances) < bound;
}

/** Whether all of at least a few questions are hits. Readers notice that, however probable each hit is. */
export function isAlways(hits: number, total: number): boolean {
  return total >= LEAST_QUESTIONS && hits === total;
}

/** The sum of some numbers. */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** The exact probability of at least so many hits (Poisson binomial distribution): 0.25 for 2 hits of `[0.5, 0.5]`. */
export function findTail(hits: number, chances: readonly number[]): number {
  // At index k: the probability of exactly k hits among the questions so far.
  let exactly = [1];
  for (const chance of chances) {
    const next = [...exactly, 0];
    next.forEach((_, k) => {
      next[k] = (exactly[k] ?? 0) * (1 - chance) + (exactly[k - 1] ?? 0) * chance;
    });
    exactly = next;
  }
  return sum(exactly.slice(hits));
}

/** A part as people write it: 0.25 is `25 %`. */
export function toPercent(part: number): string {
  return `${Math.round(part * 100)} %`;
}

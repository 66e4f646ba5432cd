/** How improbable a bias must be by chance before it is told: once in a hundred sets of questions. */
export const MOST_CHANCE = 0.01;

/** Fewer questions show nothing that an author could not see. */
export const LEAST_QUESTIONS = 5;

/** By how much of the score always guessing so must beat chance: less is of no use to a reader. */
export const LEAST_EFFECT = 0.15;

/**
 * Whether that many hits are too many for chance, if each question is hit with a probability of its own.
 * `tries` is how many such guesses were looked at; the bound is shared among them.
 */
export function isBeyondChance(hits: number, chances: readonly number[], tries = 1): boolean {
  const total = chances.length;
  const effect = (hits - sum(chances)) / total;
  if (total < LEAST_QUESTIONS || effect < LEAST_EFFECT) return false;
  const bound = MOST_CHANCE / tries;
  // Hoeffding's inequality decides for large sets, for which the exact sum would take long.
  return Math.exp(-2 * total * effect * effect) < bound || findTail(hits, chances) < bound;
}

/** The sum of some numbers. */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Exact probability of at least that many hits (Poisson binomial distribution). */
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

/** A part as people write it. */
export function toPercent(part: number): string {
  return `${Math.round(part * 100)} %`;
}

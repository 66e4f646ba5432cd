/** In how many ways something goes on at each position, by the number of the position. */
export type Ways = Map<number, number>;

/** A place of a pattern at which the engine tries a character. */
export interface Position {
  /** Letters of the alphabet that it takes, a bit each; none for what is tried and takes no character. */
  letters: bigint;
  /** Whether these are characters of words, where the pattern asks for it with `\b`. */
  isWord: boolean;
  /** What one try costs, in comparisons of a character. */
  cost: number;
  /** What is tried after it has taken a character. */
  next: Ways;
}

/**
 * A pattern with its repetitions written out, in which each way of the engine through a text is a path. What looks
 * around and what `\1` repeats are taken as fulfilled, so that there may be more paths than ways, but never fewer.
 */
export interface Automaton {
  positions: readonly Position[];
  /** What is tried before the first character. */
  first: Ways;
}

/**
 * Comparisons that a response may take: a few milliseconds on a desktop computer, and some hundredths of a second where the
 * engine has not compiled the pattern yet. A pattern with three repetitions of the same characters, such as `.*\d+.*`, stays
 * below it; one with four does not.
 */
export const MAX_STEPS = 3_000_000;
/** Parts that a pattern may have when its repetitions are written out. */
export const MAX_PARTS = 2_000;
/** Ways between two positions that it may have. */
export const MAX_CONNECTIONS = 20_000;
/** Pairs of ways that are followed in search of a loop with several ways around. */
export const MAX_PAIRS = 200_000;
/** Positions that are looked at before different texts are counted as if they were one. */
export const MAX_WORK = 300_000;

/** Why a pattern is refused, and how to write it instead. */
export interface Danger {
  actual: string;
  expected: string;
}

/** Ends the reading of a pattern as soon as it is known to be refused. */
export class UnsafePattern extends Error {
  constructor(readonly danger: Danger) {
    super(danger.actual);
  }
}

/** What is said of a pattern that is too large to be looked through. */
export const TOO_LARGE: Danger = {
  actual: 'whose repetitions are too large to be checked',
  expected: 'smaller numbers in braces, or fewer repetitions inside of one another',
};

import type {Place} from '../../mdast/problem.js';

/** One way in which the quizzes of a translated page are not those of its original. */
export interface Difference {
  /** "Unexpected X, expected Y". */
  reason: string;
  /** In the translation; absent when it is about the page. */
  place: Place | undefined;
  /** In the original; absent when it has no such thing. */
  original: Place | undefined;
}

/** Where something stands, without its length. */
interface Placed {
  place: Place | undefined;
}

/** Puts a difference into words. */
export function differ(
  actual: string,
  expected: string,
  translation: Placed | undefined,
  original: Placed | undefined,
): Difference {
  return {
    reason: `Unexpected ${actual}, expected ${expected}`,
    place: translation?.place,
    original: original?.place,
  };
}

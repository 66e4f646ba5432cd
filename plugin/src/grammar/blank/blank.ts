import type {Place, Problem} from '../../mdast/problem.js';

/** One `[[…]]` of a quiz as its author wrote it, in text or in a code fence. */
export interface RawBlank {
  /** What stands between the brackets, with one space for each line end. */
  text: string;
  place: Place | undefined;
  /** Each `|` in it has a backslash before it. */
  isInTable?: boolean;
  /** Why it cannot be read. */
  problem?: Problem;
}

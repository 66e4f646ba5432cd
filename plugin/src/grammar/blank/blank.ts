import type {Place, Problem} from '../../mdast/problem.js';

/** One `[[…]]` of a quiz as its author wrote it, before anything in it could be taken for Markdown. */
export interface RawBlank {
  /** What stands between the brackets. */
  text: string;
  place: Place | undefined;
  /** Each `|` in it has a backslash before it. */
  isInTable?: boolean;
  /** Why it cannot be read. */
  problem?: Problem;
}

/** The words of a rule where the parser says nothing more exact. */
export interface Rule {
  /** What was found. */
  actual: string;
  /** What was expected in its place. */
  expected: string;
  /** What to do about it, where `expected` does not say it. */
  note?: string;
}

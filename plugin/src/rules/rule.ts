/** What a rule says when a parser does not say it more exactly. */
export interface Rule {
  /** What was found. */
  actual: string;
  /** What was expected in its place. */
  expected: string;
  /** What to do about it, when the expectation alone does not tell. */
  note?: string;
}

/** The words of a rule where the parser says nothing more exact. */
export interface Rule {
  /** What was found. */
  actual: string;
  /** What was expected in its place. */
  expected: string;
  /** What to do about it, where `expected` does not say it. */
  note?: string;
  /** The same where all messages of the rule have to be covered, and their exact words may hold a key: on the page itself. */
  notice?: {actual: string; expected: string};
}

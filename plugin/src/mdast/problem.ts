import type {RuleId} from '../rules/mistakes.js';

/** A point in the author's file: 1-based line and column. */
export interface Point {
  line: number;
  column: number;
  offset?: number | undefined;
}

/** Start and end of the offending text, the end exclusive. */
export interface Place {
  start: Point;
  end: Point;
}

/** A mistake as data; `rules/` puts it into words. */
export interface Problem {
  rule: RuleId;
  /** Absent when the tree was made by another plugin and has no positions. */
  place: Place | undefined;
  /** What was found, when it says more than the rule's own words. */
  actual?: string;
  /** What was expected, when it says more than the rule's own words. */
  expected?: string;
  /** What to do, when it says more than the rule's own words. */
  note?: string;
  /** Where the other half of the mistake is, such as the first use of an id. */
  first?: Place;
}

/** The problems without those that say again what another one says of the same place: some are found by two checks. */
export function dropRepeats(problems: readonly Problem[]): Problem[] {
  const kept = new Map<string, Problem>();
  for (const problem of problems) {
    const {rule, place, actual, expected, note} = problem;
    const name = JSON.stringify([
      rule,
      place?.start.line,
      place?.start.column,
      actual,
      expected,
      note,
    ]);
    if (!kept.has(name)) kept.set(name, problem);
  }
  return [...kept.values()];
}

import type {Place} from '../mdast/problem.js';
import type {Finding} from './check.js';

/** A message that names more lines is not read. */
const MOST_LINES = 8;

/**
 * Makes one finding of those that a rule has on a page, each in a question of its own; `summarize` words it for their number.
 * It stands at the first place, and names the lines of all.
 *
 *     a question without an explanation on line 5, and one on line 15
 *     → 2 questions without an explanation, on lines 5 and 15
 */
export function joinFindings(
  findings: readonly Finding[],
  summarize: (count: number) => string,
): readonly Finding[] {
  const [first, ...others] = findings;
  if (!first || others.length === 0) return findings;
  const places = findings.flatMap(({place}) => place ?? []);
  const lines = nameLines(places);
  return [
    {
      place: first.place,
      actual: `${summarize(findings.length)}${lines && `, on lines ${lines}`}`,
      more: places.slice(1),
    },
  ];
}

/** `5, 15 and 21`, or the first lines and how many there are beside them. */
function nameLines(places: readonly Place[]): string {
  const lines = places.map(({start}) => `${start.line}`);
  const named = lines.length > MOST_LINES ? lines.slice(0, MOST_LINES) : lines.slice(0, -1);
  const last = lines.length > MOST_LINES ? `${lines.length - MOST_LINES} more` : lines.at(-1);
  return last === undefined ? '' : `${named.join(', ')} and ${last}`;
}

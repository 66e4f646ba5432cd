import type {RootContent} from 'mdast';

import {DECLARATIONS} from '../grammar/names.js';
import type {Place, Problem} from '../mdast/problem.js';

/** Mistakes after which a directive is not where it has a meaning. */
export const MISPLACED: ReadonlySet<string> = new Set(['malformed-leaf', 'misplaced-directive']);

/**
 * Whether a mistake is there only because a directive stands where it has no meaning.
 *
 * ```markdown
 * > ::match      → `misplaced-directive`, and no word of a question without anything to answer
 *
 * # ::recall     → `malformed-leaf`, and no word of a heading
 * ```
 */
export function isConsequence({rule, place}: Problem, causes: readonly Problem[]): boolean {
  if (rule === 'missing-answer') return causes.some(losesAnswer);
  if (rule !== 'heading-in-quiz' && rule !== 'mixed-list') return false;
  return causes.some((cause) => cause.place && cause.place.start.line === place?.start.line);
}

/** Whether two problems are of the same rule and line. */
export function isSame(a: Problem, b: Problem): boolean {
  return a.rule === b.rule && a.place?.start.line === b.place?.start.line;
}

/** A directive that declares what readers answer, with however many colons. */
const DECLARED = new RegExp(String.raw`^\`:{1,2}\s?(?:${DECLARATIONS.join('|')})(?![\w-])`, 'i');

/** Whether what readers answer is lost: its directive is elsewhere, or `:::` made a block of one. */
function losesAnswer({actual = ''}: Problem): boolean {
  return actual.startsWith('`:::') || DECLARED.test(actual);
}

/** Whether a place is in some blocks. */
export function isIn(place: Place | undefined, blocks: readonly RootContent[]): boolean {
  const line = place?.start.line;
  return blocks.some(({position}) => {
    if (!position || line === undefined) return false;
    return position.start.line <= line && line <= position.end.line;
  });
}

import {findNearest} from '../../mdast/nearest.js';
import {findSureLabel} from '../labels.js';

/** What people call the parts of a question that have text of their own. */
const NAMES: Readonly<Record<string, 'hint' | 'feedback' | 'question'>> = {
  hint: 'hint',
  clue: 'hint',
  question: 'question',
  feedback: 'feedback',
  explanation: 'feedback',
  explain: 'feedback',
  rationale: 'feedback',
  justification: 'feedback',
  solution: 'feedback',
  answer: 'feedback',
};

/** Labels that sites have for something else: keys of a keyboard, tips that open, comments. */
const OTHERS = /^(?:key|tips?|comments?|why|reasons?|reasoning)$/;

/** In how many letters a name may differ. */
const MOST_EDITS = 2;

/**
 * The part of a question that a directive is named after, also in plural, with a slip or in another language.
 *
 *     hint, hints, hnit, pista → hint     feedback, explain, solution → feedback     kbd, sup, tip → nothing
 */
export function namePart(name: string): 'hint' | 'feedback' | 'question' | undefined {
  const lower = name.toLowerCase();
  if (OTHERS.test(lower)) return undefined;
  const limit = lower.length < 6 ? 1 : MOST_EDITS;
  const near = lower.length < 4 ? undefined : findNearest(lower, Object.keys(NAMES), limit);
  if (near?.startsWith(lower.charAt(0))) return NAMES[near];
  const label = findSureLabel(lower);
  return label && (label === 'hint' ? 'hint' : 'feedback');
}

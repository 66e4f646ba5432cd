import {RULES} from './mistakes.js';
import type {RuleId} from './mistakes.js';
import type {Rule} from './rule.js';
import {ITEM_RULES} from './weaknesses.js';
import type {ItemRuleId} from './weaknesses.js';

/** The address of the manual, such as `https://quiz.test/docs/guide`. While it is empty, messages have no links. */
const MANUAL = '' as string;

/**
 * Returns the address of the heading of a rule. Mistakes are on one page of the manual, weaknesses on another. Nothing
 * without an address of the manual.
 */
export function ruleUrl(rule: RuleId | ItemRuleId, manual = MANUAL): string | undefined {
  return manual ? `${manual}/${rule in RULES ? 'rules' : 'item-rules'}#${rule}` : undefined;
}

/** What to type to have a rule explained. */
export function writeExplain(rule: RuleId | ItemRuleId): string {
  return `npx docusaurus quiz:explain ${rule}`;
}

/** What stands behind a message: how to have its rule explained, and the rule's address if there is one. */
export function writeReference(rule: RuleId | ItemRuleId, manual = MANUAL): string {
  const url = ruleUrl(rule, manual);
  return url === undefined ? `(${writeExplain(rule)})` : `(${writeExplain(rule)}, ${url})`;
}

const ALL = {...RULES, ...ITEM_RULES};

/** Puts a problem into words: "Unexpected X, expected Y; what to do". */
export function describeProblem(problem: {
  rule: RuleId | ItemRuleId;
  actual?: string;
  expected?: string;
  note?: string;
}): string {
  const rule: Rule = ALL[problem.rule];
  const note = problem.note ?? rule.note;
  const reason = `Unexpected ${problem.actual ?? rule.actual}, expected ${problem.expected ?? rule.expected}`;
  return note ? `${reason}; ${note}` : reason;
}

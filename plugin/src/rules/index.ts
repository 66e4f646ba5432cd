import {RULES} from './mistakes.js';
import type {RuleId} from './mistakes.js';
import type {Rule} from './rule.js';
import {ITEM_RULES} from './weaknesses.js';
import type {ItemRuleId} from './weaknesses.js';

/** Where the manual is. It explains the rules, one heading each: mistakes on one page, weaknesses on another. */
export const MANUAL = 'https://docusaurus-plugin-quiz.example/docs/guide';

/** Address of a rule's own heading. */
export function ruleUrl(rule: RuleId | ItemRuleId): string {
  return `${MANUAL}/${rule in RULES ? 'rules' : 'item-rules'}#${rule}`;
}

const ALL = {...RULES, ...ITEM_RULES};

/** A problem in words: "Unexpected X, expected Y; what to do". */
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

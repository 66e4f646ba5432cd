import {RULES} from './mistakes.js';
import type {RuleId} from './mistakes.js';
import type {Rule} from './rule.js';
import {ITEM_RULES} from './weaknesses.js';
import type {ItemRuleId} from './weaknesses.js';

/** The address of the manual. It has a heading for each rule, those of mistakes and of weaknesses on two pages. */
export const MANUAL = 'https://docusaurus-plugin-quiz.example/docs/guide';

/** Returns the address of the heading of a rule: `bad-marker` leads to `…/rules#bad-marker`. */
export function ruleUrl(rule: RuleId | ItemRuleId): string {
  return `${MANUAL}/${rule in RULES ? 'rules' : 'item-rules'}#${rule}`;
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

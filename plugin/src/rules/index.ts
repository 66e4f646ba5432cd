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

/**
 * Puts a problem into words: "Unexpected X, expected Y; what to do". `quizName` is what blocks with quizzes are called on
 * the site; default `quiz`.
 */
export function describeProblem(
  problem: {
    rule: RuleId | ItemRuleId;
    actual?: string;
    expected?: string;
    note?: string;
  },
  quizName = 'quiz',
): string {
  const rule = renameRule(ALL[problem.rule], quizName);
  const note = problem.note ?? rule.note;
  const reason = `Unexpected ${problem.actual ?? rule.actual}, expected ${problem.expected ?? rule.expected}`;
  return note ? `${reason}; ${note}` : reason;
}

/** The words of a rule for a site on which blocks with quizzes have another name. The words of a problem have it already. */
function renameRule({actual, expected, note}: Rule, quizName: string): Rule {
  return {
    actual: renameQuiz(actual, quizName),
    expected: renameQuiz(expected, quizName),
    ...(note !== undefined && {note: renameQuiz(note, quizName)}),
  };
}

/** Gives the blocks in a text about quizzes another name: `:::quiz` becomes `:::exercise`. */
export function renameQuiz(text: string, quizName: string): string {
  return text.replace(/(?<=:::)quiz\b/g, quizName);
}

import type {Problem} from '../mdast/problem.js';
import type {ItemRuleId} from '../rules/weaknesses.js';
import type {QuestionSummary} from './summary.js';
import type {LintQuestion} from './question.js';

/** What a rule found, in the words of `rules/` where it says no more itself. */
export type Finding = Omit<Problem, 'rule'>;

/** Whether a rule looks at all questions of one page, or of the whole site. */
export type Scope = 'page' | 'site';

/** How one weakness is found. A rule has one of the two, and one file named like itself. */
export interface ItemRule {
  /** In one question, by itself. */
  checkQuestion?: (question: LintQuestion) => Finding[];
  /**
   * In many questions together. What it finds has the place of one of them, with its `path`; without a place it is about
   * the page, without a path about the site.
   */
  checkTogether?: (summaries: readonly QuestionSummary[], scope: Scope) => GroupFinding[];
}

/** What was found in many questions. */
export interface GroupFinding extends Finding {
  path?: string;
}

export type ItemRules = {[rule in ItemRuleId]: ItemRule};

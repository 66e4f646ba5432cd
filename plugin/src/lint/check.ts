import type {Place, Problem} from '../mdast/problem.js';
import type {Page} from '../page/readPage.js';
import type {ItemRuleId} from '../rules/weaknesses.js';
import type {QuestionSummary} from './summary.js';
import type {LintQuestion} from './question.js';

/** What a rule found. Where the rule says nothing more exact, the words of `rules/` stand in the message. */
export interface Finding extends Omit<Problem, 'rule'> {
  /** The other places, where one message stands for several. */
  more?: readonly Place[];
}

/** Whether a rule looks at all questions of one page, or of the whole site. */
export type Scope = 'page' | 'site';

/** How one weakness is found. Each rule has one of the three functions, and a file that is named after the rule. */
export interface ItemRule {
  /** In one question, by itself. */
  checkQuestion?: (question: LintQuestion) => Finding[];
  /**
   * What was found in so many questions of a page, where one message says it for all of them. A page without any feedback
   * would have a message for each question otherwise.
   */
  summarize?: (count: number) => string;
  /** In what is no part of a question. Comments cannot silence it, since they are for a question. */
  checkPage?: (page: Page) => Finding[];
  /**
   * In many questions together. A finding has the `path` and the place of one question. A finding without a place is
   * about the page, and one without a path is about the site.
   */
  checkTogether?: (summaries: readonly QuestionSummary[], scope: Scope) => GroupFinding[];
}

/** What was found in many questions. */
export interface GroupFinding extends Finding {
  path?: string;
}

export type ItemRules = {[rule in ItemRuleId]: ItemRule};

import type {Place} from '../mdast/problem.js';
import type {RuleId} from '../rules/mistakes.js';
import type {ItemRuleId} from '../rules/weaknesses.js';

/** How severe a message is. An error fails the run. Warnings fail it when there are more of them than the run allows. */
export type MessageSeverity = 'warn' | 'error';

/** What the linter says about one place. It is plain JSON. */
export interface Message {
  /** The file as the caller named it; absent when the message is about the whole site. */
  path?: string;
  place?: Place;
  /** The rule `syntax` stands for what the parser of the host says. */
  rule: RuleId | ItemRuleId | 'syntax';
  severity: MessageSeverity;
  /** In the words of the rules: "Unexpected X, expected Y; what to do". */
  reason: string;
  /** Where the manual explains the rule; absent while it has no address. */
  url?: string;
  /** Where the other half of the mistake is, such as the first use of an id. */
  first?: Place;
  /** The other places, where one message stands for several of a file. */
  more?: readonly Place[];
}

import type {Problem} from '../mdast/problem.js';
import type {ItemRuleId} from '../rules/weaknesses.js';
import type {LintOption, LintQuestion} from './question.js';

/** The rules about the words of options, or about their feedback. */
const ABOUT_OPTIONS: ReadonlySet<ItemRuleId> = new Set([
  'feedback-in-option',
  'longest-key',
  'odd-key',
  'clue-word',
  'absolute-options',
  'all-of-the-above',
  'combined-options',
  'similar-options',
  'repeated-lead-in',
  'missing-feedback',
]);

/**
 * Says which rules have nothing to say of a question, because something stands in its options that is no part of them: a
 * block with a mistake, or feedback. The options are others when it has moved.
 *
 * ```markdown
 * - [ ] 302
 *   Wrong. This is only temporary.     → `feedback-in-option`, and no `missing-feedback`
 * - [x] 301
 *
 *   ::hint[Think of search engines.]   → `misplaced-directive`, and no `feedback-in-option`
 * ```
 */
export function findPremature(
  question: LintQuestion,
  mistakes: readonly Problem[],
  hasFeedback: boolean,
): (rule: ItemRuleId) => boolean {
  const isWrong = question.options.some((option) => hasMistake(option, mistakes));
  return (rule) =>
    ABOUT_OPTIONS.has(rule) && (isWrong || (hasFeedback && rule !== 'feedback-in-option'));
}

function hasMistake({place}: LintOption, mistakes: readonly Problem[]): boolean {
  return mistakes.some(({place: {start} = {}}) => {
    if (!place || !start) return false;
    return place.start.line <= start.line && start.line <= place.end.line;
  });
}

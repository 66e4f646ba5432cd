import type {Problem} from '../mdast/problem.js';
import type {Page} from '../page/readPage.js';
import {describeProblem, ruleUrl} from '../rules/index.js';
import {ITEM_RULES} from '../rules/weaknesses.js';
import type {ItemRuleId} from '../rules/weaknesses.js';
import type {LintSeverities} from '../rules/severity.js';
import type {Drift} from './drift/findDrifts.js';
import {recordFacts} from './summary.js';
import type {QuestionSummary} from './summary.js';
import type {Message, MessageSeverity} from './message.js';
import {listQuestions} from './question.js';
import type {LintQuestion} from './question.js';
import type {Finding, Scope} from './check.js';
import {joinFindings} from './joinFindings.js';
import {findPremature} from './mixedOptions.js';
import {CHECKS} from './checks/index.js';
import {readDisables} from './disables.js';

/** How severe each weakness is. Mistakes are always errors. */
export type Severities = Readonly<LintSeverities>;

/** The messages about one file, and what the rules about the whole site need to know of its questions. */
export interface LintedPage {
  messages: Message[];
  summaries: QuestionSummary[];
}

const FEEDBACK = 'feedback-in-option';

const RULES = Object.keys(ITEM_RULES) as ItemRuleId[];

/**
 * Lists everything that is wrong or poor in the quizzes of a file, in the order of the text.
 * `locale` is the language of the file, as BCP 47 writes it; some rules know words of it. `drifts` are the sections that
 * have changed since questions about them were approved.
 */
export function lintPage(
  page: Page,
  path: string,
  severities: Severities = {},
  locale = 'en',
  drifts: readonly Drift[] = [],
): LintedPage {
  const messages = page.problems.map((problem) =>
    toMessage(problem, 'error', path, page.source.quizName),
  );
  const {source} = page;
  const neighbours: LintQuestion[] = [];
  for (const quiz of page.quizzes) listQuestions(quiz, {source, locale, drifts, neighbours});
  const questions: readonly LintQuestion[] = neighbours;
  const {disables, problems} = readDisables(page, questions);
  // Whether a rule about many questions would have said something is not known here.
  const unused = new Set(
    disables.filter(({rule, question}) => !question || !CHECKS[rule].checkTogether),
  );
  const add = (rule: ItemRuleId, finding: Finding) => {
    const severity = severities[rule] ?? 'warn';
    if (severity !== 'off') messages.push(toMessage({...finding, rule}, severity, path));
  };
  const premature = questions.map((question) => {
    const isHeard =
      severities[FEEDBACK] !== 'off' &&
      !disables.some((each) => each.rule === FEEDBACK && each.question === question);
    const hasFeedback = isHeard && CHECKS[FEEDBACK].checkQuestion?.(question).length !== 0;
    return findPremature(question, page.problems, hasFeedback);
  });
  for (const rule of RULES) {
    const {checkQuestion, summarize} = CHECKS[rule];
    const found = questions.flatMap((question, index) => {
      const findings = checkQuestion?.(question) ?? [];
      const silent = disables.filter((each) => each.rule === rule && each.question === question);
      if (findings.length > 0) silent.forEach((each) => unused.delete(each));
      return silent.length > 0 || premature[index]?.(rule) ? [] : findings;
    });
    const said = summarize ? joinFindings(found, summarize) : found;
    said.forEach((finding) => add(rule, finding));
    CHECKS[rule].checkPage?.(page).forEach((finding) => add(rule, finding));
  }
  problems.forEach((problem) => add('invalid-disable', problem));
  // A comment may be for a question that is still too wrong to be looked at.
  if (page.problems.length === 0) {
    unused.forEach((each) => add('invalid-disable', each.unused));
  }
  const summaries = questions.map((question) =>
    recordFacts(
      question,
      path,
      disables.filter((each) => each.question === question).map(({rule}) => rule),
    ),
  );
  messages.push(...lintTogether(summaries, 'page', severities));
  return {messages: messages.sort(byPlace), summaries};
}

/** Lists what is poor about many questions together: all questions of one page, or of the whole site. */
export function lintTogether(
  summaries: readonly QuestionSummary[],
  scope: Scope,
  severities: Severities = {},
): Message[] {
  return RULES.flatMap((rule) => {
    const severity = severities[rule] ?? 'warn';
    if (severity === 'off') return [];
    const counted = summaries.filter(({disabled}) => !disabled.includes(rule));
    const found = CHECKS[rule].checkTogether?.(counted, scope) ?? [];
    return found.map(({path, ...finding}) => toMessage({...finding, rule}, severity, path));
  });
}

function toMessage(
  problem: Finding & {rule: Problem['rule'] | ItemRuleId},
  severity: MessageSeverity,
  path: string | undefined,
  quizName?: string,
): Message {
  const {rule, place, first, more} = problem;
  const url = ruleUrl(rule);
  return {
    ...(path !== undefined && {path}),
    ...(place && {place}),
    rule,
    severity,
    reason: describeProblem(problem, quizName),
    ...(url !== undefined && {url}),
    ...(first && {first}),
    ...(more && {more}),
  };
}

function byPlace({place: a}: Message, {place: b}: Message): number {
  return (
    (a?.start.line ?? 0) - (b?.start.line ?? 0) || (a?.start.column ?? 0) - (b?.start.column ?? 0)
  );
}

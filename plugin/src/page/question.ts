import type {RootContent} from 'mdast';
import type {LeafDirective} from 'mdast-util-directive';

import {placeAttribute, readId, readLeafAttributes} from '../grammar/attributes.js';
import type {Context, Slot} from '../grammar/context.js';
import {isAlert} from '../grammar/mistakes/alerts.js';
import {findBehindBlanks} from '../grammar/mistakes/behindBlank.js';
import {hasForeignBlank} from '../grammar/mistakes/foreignText.js';
import {findForeignInteraction} from '../grammar/mistakes/foreignInteraction.js';
import {findHalfBlanks} from '../grammar/mistakes/halfBlanks.js';
import {findIndented} from '../grammar/mistakes/indented.js';
import {findLostOptions} from '../grammar/mistakes/lostOptions.js';
import {findTaskList, isQuiz} from '../grammar/quiz.js';
import {isComment, isVisible} from '../mdast/comment.js';
import type {Place, Problem} from '../mdast/problem.js';
import {firstLineOf} from '../mdast/source.js';
import {unwrapParagraph} from '../mdast/unwrap.js';
import {walk} from '../mdast/walk.js';
import type {Interaction, Range} from '../questions/contract.js';
import {PARSERS} from '../questions/parsers.js';
import type {QuestionType} from '../questions/types.js';
import {isSame} from './consequences.js';
import {BECAUSE, readEvidence} from './evidence.js';
import type {Evidence} from './evidence.js';
import {checkDirectives, hasMeantDirective, takeQuestionDirective} from './questionDirective.js';
import {reportLabelled} from './labelled.js';
import {checkMarks, explainLeaf, isBehindOpener} from './marks.js';
import {explainMissing, explainMissingPrompt} from './missing.js';
import {readHints, splitParts} from './parts.js';
import {buildReview, REVIEW} from './review.js';
import {checkSettings, readSettings, SETTINGS} from './settings.js';
import {reportOtherInteractions} from './oneInteraction.js';

/** A question before it has an id; its slots are named by their part alone. */
export interface ParsedQuestion {
  type: QuestionType;
  interaction: Interaction<QuestionType>;
  slots: Slot[];
  prompt: RootContent[];
  /** The author's `#id`. */
  id: string | undefined;
  /** Where that id stands, else where the question begins. */
  place: Place | undefined;
  /** All blocks of the question, comments included, as its author wrote them. */
  section: readonly RootContent[];
  /** Its `::question`. */
  directive: LeafDirective | undefined;
  /** The words that prove its key. */
  evidence: Evidence | undefined;
}

/** Reads one section; nothing when it has mistakes, which are in the context then. */
export function parseQuestion(
  section: readonly RootContent[],
  context: Context,
): ParsedQuestion | undefined {
  const {source, problems} = context;
  const malformed = section.flatMap((block) => checkMarks(block, context));
  // What else seems wrong may be a consequence, unless it is known which directive was meant.
  const openers = section.flatMap((block) => explainLeaf(block, source) ?? []);
  const isTold = (problem: Problem) => openers.some((opener) => isSame(opener, problem));
  if (malformed.some((problem) => problem.rule.startsWith('malformed') && !isTold(problem))) {
    problems.push(...malformed);
    return undefined;
  }
  const inner: Context = {...context, problems: []};
  const question = parseMarked(section, inner, malformed.every(isTold));
  const mistakes = [
    ...malformed.filter(
      (problem) => !isAlert(problem) || !inner.problems.some((each) => isSame(each, problem)),
    ),
    ...inner.problems.filter((problem) => !isBehindOpener(problem, openers)),
  ];
  problems.push(...mistakes);
  return mistakes.length > 0 ? undefined : question;
}

/**
 * Reads a section of which the marks are right, or say what they are. That it has nothing to answer is no news unless it
 * `isWhole`.
 */
function parseMarked(
  section: readonly RootContent[],
  context: Context,
  isWhole: boolean,
): ParsedQuestion | undefined {
  const {source, problems} = context;
  const before = problems.length;
  const {blocks, directive} = takeQuestionDirective(section, context);
  const written = directive ? readLeafAttributes(directive, ATTRIBUTES, context) : {};
  const evidence = directive && readEvidence(written, directive, context);
  const settings = readSettings(written);
  const id = directive && readId(directive, context);
  const found = locate(blocks, context);
  checkDirectives(blocks, found !== undefined, context);
  const start = directive ?? blocks.find((block) => !isComment(block));
  if (!found) {
    const place = start && firstLineOf(source, start);
    if (isWhole && problems.length === before)
      problems.push(...explainMissing(blocks, place, context));
    return undefined;
  }
  const {type, range} = found;
  const claimed = blocks.slice(range.start, range.end);
  if (directive) {
    problems.push(...checkSettings(settings, directive, PARSERS[type], claimed, context));
  }
  const parts = splitParts(blocks, range, context);
  const {prompt, explanation} = parts;
  reportOtherInteractions(blocks, type, range, context);
  reportLabelled(parts, context);
  const foreign = findForeignInteraction(blocks, source, {isAnswered: true});
  if (foreign) problems.push(foreign);
  if (type === 'blanks') {
    problems.push(
      ...findHalfBlanks(claimed, prompt, source),
      ...claimed.flatMap((block) => findBehindBlanks(block, source)),
    );
  }
  const interaction = PARSERS[type].parse(claimed, settings, context, parts);
  const [first] = claimed;
  // The first item of a list, or brackets behind `::question`, may have been meant as the prompt, which has been said.
  const line = first?.position?.start.line;
  const isTold = problems
    .slice(before)
    .some(
      ({rule, place}) =>
        (rule === 'mixed-list' && place?.start.line === line) ||
        (rule === 'invalid-attribute' && directive?.children.length !== 0),
    );
  if (first && !isTold && !PARSERS[type].isPrompt && !prompt.some(isVisible)) {
    problems.push(explainMissingPrompt(first, context));
  }
  const hints = readHints(parts.hints, context);
  if (!interaction || problems.length > before) return undefined;
  const link = buildReview(written['review'], context);
  const isExplained = explanation.some(isVisible);
  // Definitions show nothing, but what refers to them needs them.
  const asked = unwrapParagraph(isExplained ? prompt : [...prompt, ...explanation]);
  const slots: Slot[] = [{name: 'prompt', children: asked}, ...hints, ...interaction.slots];
  if (link) slots.push({name: 'review', children: [link]});
  if (isExplained) slots.push({name: 'explanation', children: explanation});
  const place =
    directive && id
      ? placeAttribute(directive, 'id', context)
      : start && firstLineOf(source, start);
  return {type, interaction, slots, prompt, id, place, section, directive, evidence};
}

const ATTRIBUTES = {
  // `readId` says what is wrong with it.
  id: {pattern: /(?:)/, expected: ''},
  ...SETTINGS,
  review: REVIEW,
  because: BECAUSE,
};

/**
 * Whether a section asks something, be it with mistakes or in the notation of another system.
 *
 * ```markdown
 * HTTPS uses port {{c1::443}}.   → a question
 * HTTPS uses port [443].         → text, which may point at a source
 * ```
 */
export function isQuestion(section: readonly RootContent[], context: Context): boolean {
  return (
    isAsked(section, context) ||
    findForeignInteraction(section, context.source, {isStrict: true}) !== undefined
  );
}

/** Whether a section has something to answer, or what was meant as such, in the words of a quiz. */
export function isAsked(section: readonly RootContent[], context: Context): boolean {
  const problems: Problem[] = [];
  if (hasMeantDirective(section)) return true;
  if (locate(section, {...context, problems}) ?? problems.length > 0) return true;
  return section.some(
    (block) =>
      findTaskList(block) ??
      (hasMarker(block, context) ||
        findLostOptions(block, context.source).length > 0 ||
        findIndented(block, context.source).length > 0 ||
        hasForeignBlank(block, context)),
  );
}

/** The blocks above what a section asks. Nothing where that was not found, because any block may be the answer then. */
export function takePrompt(section: readonly RootContent[], context: Context): RootContent[] {
  const found = locate(section, {...context, problems: []});
  return section.slice(0, found?.range.start ?? 0);
}

/** What people put before an option, after a bullet or letter or none: no link, and no `(x)` of running text. */
const BULLET = String.raw`(?:[-*+•–]|\d{1,9}[.)]|[A-Za-z][.)])\s+`;
const MARKER = new RegExp(
  String.raw`^[\s>]*(?:(?:${BULLET})*(?:\[[ xX]\](?![[(:])|\( \)\s|[☑☐])|(?:${BULLET})+\([xX]\)\s)`,
);

/** Whether a line of text in a block looks like an option. */
function hasMarker(block: RootContent, {source}: Context): boolean {
  let isFound = false;
  walk(block, (node) => {
    if (isQuiz(node)) return 'skip';
    if (node.type !== 'paragraph' || !node.position) return undefined;
    // With a definition on the page, brackets are a link.
    if (node.children.some(({type}) => type === 'linkReference')) return undefined;
    const {start, end} = node.position;
    isFound ||= source.lines.slice(start.line - 1, end.line).some((line) => MARKER.test(line));
    return isFound ? 'stop' : undefined;
  });
  return isFound;
}

/** What the section asks: the first that is found, or seen to be wrong. */
function locate(
  blocks: readonly RootContent[],
  context: Context,
): {type: QuestionType; range: Range} | undefined {
  const before = context.problems.length;
  for (const type of Object.keys(PARSERS) as QuestionType[]) {
    const range = PARSERS[type].locate(blocks, context);
    if (range) return {type, range};
    if (context.problems.length > before) return undefined;
  }
  return undefined;
}

import type {RootContent} from 'mdast';
import type {LeafDirective} from 'mdast-util-directive';

import {placeAttribute, readId} from '../grammar/attributes.js';
import {readLeafAttributes} from '../grammar/leafAttributes.js';
import type {Context, Slot} from '../grammar/context.js';
import {isAlert} from '../grammar/mistakes/alerts.js';
import {findBehindBlanks} from '../grammar/mistakes/behindBlank.js';
import {findForeignInteraction} from '../grammar/mistakes/foreignInteraction.js';
import {findHalfBlanks} from '../grammar/mistakes/halfBlanks.js';
import {findHiddenAnswer} from '../grammar/mistakes/hiddenAnswer.js';
import {findLiaScript} from '../grammar/mistakes/liaScript.js';
import {isComment, isVisible} from '../mdast/comment.js';
import type {Place, Problem} from '../mdast/problem.js';
import {firstLineOf} from '../mdast/source.js';
import {unwrapParagraph} from '../mdast/unwrap.js';
import type {Interaction} from '../questions/contract.js';
import {PARSERS} from '../questions/parsers.js';
import type {QuestionType} from '../questions/types.js';
import {locate} from './asks.js';
import {isSame} from './consequences.js';
import {BECAUSE, readEvidence} from './evidence.js';
import type {Evidence} from './evidence.js';
import {checkDirectives, takeQuestionDirective} from './questionDirective.js';
import {reportKeyLines} from './keyLines.js';
import {reportLabelled} from './labelled.js';
import {checkMarks, explainLeaf, isBehindOpener} from './marks.js';
import {findQuestionMark, reportLeftovers} from './leftovers.js';
import {explainMissing, explainMissingPrompt} from './missing.js';
import {explainOptionGroups} from './optionGroups.js';
import {reportNumberedBlanks} from './numberedBlanks.js';
import {readHints, splitParts} from './parts.js';
import {explainPlacedItems} from './placedItems.js';
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
  const marks = section.flatMap((block) => checkMarks(block, context));
  const malformed = marks.length > 0 ? dropHidden(marks, section, context) : marks;
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

/** The mistakes without those in a hidden answer: that nothing else can be answered explains them. */
function dropHidden(
  marks: readonly Problem[],
  section: readonly RootContent[],
  context: Context,
): readonly Problem[] {
  if (locate(section, {...context, problems: []})) return marks;
  const hidden = findHiddenAnswer(section, context.source);
  if (!hidden) return marks;
  return marks.filter(({place}) => {
    const line = place?.start.line ?? 0;
    return line < hidden.first || line > hidden.last;
  });
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
  const liaScript = findLiaScript(blocks, source);
  if (liaScript.length > 0) {
    problems.push(...liaScript);
    return undefined;
  }
  const groups = explainOptionGroups(blocks, source) ?? explainPlacedItems(blocks, source);
  if (groups) {
    problems.push(groups);
    return undefined;
  }
  const found = locate(blocks, context);
  checkDirectives(blocks, found !== undefined, context);
  const start = directive ?? blocks.find((block) => !isComment(block));
  if (!found) {
    const place = start && firstLineOf(source, start);
    if (isWhole && problems.length === before)
      problems.push(...findQuestionMark(blocks, source), ...explainMissing(blocks, place, context));
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
  reportLeftovers(blocks, claimed, context);
  if (type !== 'choice') reportKeyLines(claimed, parts, context);
  problems.push(...findForeignInteraction(blocks, source, {isAnswered: true}));
  if (type === 'blanks') {
    reportNumberedBlanks(claimed, parts, context);
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

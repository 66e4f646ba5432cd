import type {Parents, PhrasingContent, RootContent} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';

import {placeAttribute, readId, readQuizAttributes} from '../grammar/attributes.js';
import type {Context, PageHeading, Slot} from '../grammar/context.js';
import {findConflictIn} from '../grammar/mistakes/conflicts.js';
import {explainExams} from '../grammar/mistakes/exams.js';
import {checkFences} from '../grammar/mistakes/fences.js';
import {findForeignMarks} from '../grammar/mistakes/foreignText.js';
import {buildNotice} from '../grammar/mistakes/notice.js';
import {findSwallowed} from '../grammar/mistakes/swallowed.js';
import {findUnknown} from '../grammar/mistakes/unknown.js';
import {isComment} from '../mdast/comment.js';
import type {Place, Problem} from '../mdast/problem.js';
import {firstLineOf} from '../mdast/source.js';
import type {Attributes, Question} from '../model.js';
import type {Component} from '../questions/contract.js';
import {replaceDrawn} from './drawnSeparators.js';
import {takeCutAnswers} from './cutAnswers.js';
import {takeFrontMatter} from './frontMatter.js';
import {identifyQuestions} from './questionIds.js';
import {isConsequence, isIn, isSame, MISPLACED} from './consequences.js';
import {hidesAnswer} from './hidesAnswer.js';
import {explainCutOff} from './cutOff.js';
import {isQuestion, takePrompt} from './asks.js';
import {parseQuestion} from './question.js';
import type {ParsedQuestion} from './question.js';
import {blameIntroduction} from './introduction.js';
import {checkNesting} from './nesting.js';
import {isOfGroups} from './optionGroups.js';
import {findGluedHeadings} from './gluedHeadings.js';
import {replaceHeadings, splitSections, takeTitle} from './sections.js';
import type {Section} from './sections.js';
import {blameTitle, checkTitle} from './title.js';

/** A question with its id, and how its author wrote it. */
export interface IdentifiedQuestion extends ParsedQuestion {
  question: Question;
}

/** A block as read; its page still has to give it an id. */
export interface ParsedQuiz {
  /** The author's `#id`. */
  id: string | undefined;
  /** Where that id stands, else the opening fence. */
  place: Place | undefined;
  title: PhrasingContent[];
  /** The nearest heading above. */
  above: PageHeading | undefined;
  attributes: Partial<Attributes>;
  questions: IdentifiedQuestion[];
  /** What stands on the page in place of questions with mistakes, where the site lets the build pass. */
  notices: ContainerDirective[];
  slots: Slot[];
  /** Components of the theme that stand in the slots. */
  components: Set<Component>;
}

/** Reads one `:::quiz` block. Mistakes go to `context.problems`; what has none is still built. */
export function parseQuiz(
  node: ContainerDirective,
  context: Context,
  parent?: Parents,
): ParsedQuiz {
  const own: Context = {...context, problems: []};
  const odd = checkFences(node, context.source, parent);
  // The `:::` that `:::explanation` seems to lack was meant for the quiz, so everything is where it was meant to be.
  const open = odd?.rule === 'malformed-leaf' ? undefined : odd;
  const conflict = findConflictIn(node.position, context.source, context.conflicts ?? []);
  const exams = conflict || open ? undefined : explainExams(node, context.source);
  const lost = conflict ?? open ?? exams;
  const attributes = readQuizAttributes(node, own);
  const id = readId(node, own);
  const title = takeTitle(node);
  if (title) own.problems.push(...findSwallowed(title, own.source));
  checkTitle(title, own);
  checkNesting(node, own);
  const misplaced = own.problems.filter(({rule}) => MISPLACED.has(rule));
  // Its key is everywhere in it.
  if (exams) node.children.splice(0);
  takeFrontMatter(node, own);
  // What Git leaves between two versions separates no questions.
  if (!conflict) replaceDrawn(node, own);
  findGluedHeadings(node, own);
  replaceHeadings(node, own);
  own.problems = own.problems.filter((problem) => !isConsequence(problem, misplaced));
  const sections = splitSections(node, own);
  const slots: Slot[] = title ? [{name: 'title', children: title.children}] : [];
  const notices: ContainerDirective[] = [];
  const parsed: ParsedQuestion[] = [];
  for (const {blocks, problem} of takeCutAnswers(sections, own)) {
    own.problems.push(problem);
    notices.push(buildNotice(blocks, [problem], own.source));
  }
  const introduction = takeIntroduction(sections, own);
  if (introduction) slots.push({name: 'introduction', children: introduction});
  let asked: Section | undefined;
  for (const section of sections) {
    const {blocks} = section;
    const inner: Context = {...own, problems: []};
    const cutOff = explainCutOff(section, asked, own);
    if (!cutOff) asked = section;
    else own.problems = own.problems.filter((problem) => !isSame(problem, cutOff));
    const question = cutOff ? void inner.problems.push(cutOff) : parseQuestion(blocks, inner);
    const causes = misplaced.filter(({place}) => isIn(place, blocks));
    const mistakes = inner.problems
      .filter((problem) => !isConsequence(problem, causes))
      .map((problem) => (section === sections[0] ? blameTitle(problem, title, own) : problem))
      .map((problem) =>
        section === sections[0] ? blameIntroduction(problem, sections, own.source) : problem,
      );
    // Names of groups go where their options go.
    if (mistakes.some(isOfGroups)) {
      own.problems = own.problems.filter(
        ({rule, place}) => rule !== 'heading-in-quiz' || !isIn(place, blocks),
      );
    }
    own.problems.push(...mistakes);
    if (question) parsed.push(question);
    else {
      const shown = lost ? [lost] : mistakes.length > 0 ? dropConsequences(mistakes) : causes;
      notices.push(buildNotice(takePrompt(blocks, own), shown, own.source));
    }
  }
  if (lost && notices.length === 0) notices.push(buildNotice([], [lost], own.source));
  const questions: IdentifiedQuestion[] = [];
  const components = new Set<Component>();
  identifyQuestions(parsed, own).forEach((question, index) => {
    const written = parsed[index];
    if (!written) return;
    const {prompt, slots: parts, place, interaction} = written;
    if (!question) {
      const twice = own.problems.filter((problem) => problem.place === place);
      notices.push(buildNotice(prompt, twice, own.source));
      return;
    }
    questions.push({...written, question});
    interaction.components?.forEach((name) => components.add(name));
    for (const {name, children} of parts) slots.push({name: `${question.id}/${name}`, children});
  });
  if (attributes.pick && attributes.pick > sections.length) {
    own.problems.push({
      rule: 'pick-too-large',
      place: placeAttribute(node, 'pick', context),
      actual: `\`pick=${attributes.pick}\` in a quiz of ${sections.length}`,
    });
  }
  // Behind a misplaced fence everything else is a consequence of it.
  const shown = lost ? [lost, ...findOpenerBeside(lost, own)] : dropConsequences(own.problems);
  context.problems.push(...shown);
  const place = id ? placeAttribute(node, 'id', context) : firstLineOf(context.source, node);
  const words = title?.children ?? [];
  const {above} = context;
  return {id, place, title: words, above, attributes, questions, notices, slots, components};
}

/** The mistake in the opener of the quiz inside of which another one was left open. */
function findOpenerBeside({first}: Problem, {problems}: Context): Problem[] {
  return problems.filter(
    ({rule, place}) => rule === 'malformed-fence' && place?.start.line === first?.start.line,
  );
}

/** What nobody knows is told only where nothing else says what was meant, and beside what another system means nothing else is. */
function dropConsequences(problems: readonly Problem[]): readonly Problem[] {
  const isBeside = (others: readonly Problem[], {place}: Problem) =>
    others.some((other) => other.place?.start.line === place?.start.line);
  const foreign = problems.filter(({rule}) => rule === 'foreign-notation');
  const better = problems.filter(({rule}) => rule !== 'unknown-directive');
  const swallowed = problems.filter(({rule}) => rule === 'swallowed-text');
  return problems.filter((problem) => {
    if (problem.rule === 'empty-option' && isBeside(swallowed, problem)) return false;
    if (problem.rule === 'foreign-notation') return true;
    return !isBeside(better.includes(problem) ? foreign : better, problem);
  });
}

/** A first section that asks nothing introduces the quiz, if something follows it. */
function takeIntroduction(sections: Section[], context: Context): RootContent[] | undefined {
  const [first] = sections;
  if (!first || sections.length < 2 || isQuestion(first.blocks, context)) return undefined;
  if (hidesAnswer(first.blocks, context.source)) return undefined;
  sections.shift();
  for (const block of first.blocks) {
    context.problems.push(
      ...findSwallowed(block, context.source),
      ...findUnknown(block, context),
      ...findForeignMarks(block, context),
    );
  }
  return first.blocks.filter((block) => !isComment(block));
}

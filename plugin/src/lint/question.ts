import type {Nodes} from 'mdast';

import type {Attributes, Question} from '../model.js';
import type {Doubt, QuestionParser} from '../questions/contract.js';
import {PARSERS} from '../questions/parsers.js';
import type {QuestionType} from '../questions/types.js';
import {toPlainText} from '../mdast/plainText.js';
import type {Place} from '../mdast/problem.js';
import type {IdentifiedQuestion} from '../page/quiz.js';
import type {PageQuiz} from '../page/readPage.js';
import type {Source} from '../mdast/source.js';
import type {Drift} from './drift/findDrifts.js';

/** A piece of what the author wrote. */
export interface Passage {
  nodes: readonly Nodes[];
  /** Its words, without markup. */
  text: string;
  /** Absent when the tree has no positions. */
  place: Place | undefined;
}

/** One option of a choice question. */
export interface LintOption extends Passage {
  correct: boolean;
  /** Keeps its place when options are shuffled. */
  pin: boolean;
  feedback: Passage | undefined;
}

/** A question without mistakes, as the rules about its quality see it. */
export interface LintQuestion {
  question: Question;
  /** Where its id stands, else where it begins. */
  place: Place | undefined;
  /** Whether its author gave it an id. */
  hasId: boolean;
  /** The behaviour in effect. */
  attributes: Attributes;
  /** Id of its quiz. */
  quiz: string;
  /** All questions of its quiz in their order, this one included. */
  siblings: readonly LintQuestion[];
  /** All questions of its page, this one included. Of its quiz, where no more is known of the page. */
  neighbours: readonly LintQuestion[];
  /**
   * What makes the question this one: its type, options and key in any order. For some types the prompt is a part of it.
   */
  content: string;
  /** What it asks beside the prompt, such as the text around blanks. */
  asked: string;
  /** The file that it is from. */
  source: Source;
  /** Language of the page, as BCP 47 writes it. */
  locale: string;
  /** The sections that the questions of the page review, and that have changed. */
  drifts: readonly Drift[];
  /** What its own reader noticed: valid, and probably not meant. */
  doubts: readonly Doubt[];
  prompt: Passage;
  explanation: Passage | undefined;
  hints: Passage[];
  /** In the order in which they are written. A type that has no list of options has none. */
  options: LintOption[];
  /** Several options may be chosen. */
  multiple: boolean;
}

/** Lists the questions of a quiz as the rules see them. They are added to `neighbours`, a list for all quizzes of a page. */
export function listQuestions(
  {quiz, attributes, parsed}: PageQuiz,
  page: Pick<LintQuestion, 'source' | 'locale'> &
    Partial<Pick<LintQuestion, 'drifts'>> & {neighbours?: LintQuestion[]},
): LintQuestion[] {
  const siblings: LintQuestion[] = [];
  const questions = parsed.questions.map((written) => ({
    drifts: [],
    neighbours: siblings,
    ...page,
    siblings,
    content: written.interaction.content,
    asked: written.interaction.asked ?? '',
    doubts: written.interaction.doubts ?? [],
    question: written.question,
    place: written.place,
    hasId: written.id !== undefined,
    attributes,
    quiz: quiz.id,
    prompt: toPassage(written.prompt),
    explanation: findPassage(written, 'explanation'),
    hints: written.slots
      .filter(({name}) => name.startsWith('hint/'))
      .map(({children}) => toPassage(children)),
    ...listOptions(written),
  }));
  siblings.push(...questions);
  page.neighbours?.push(...questions);
  return siblings;
}

function listOptions(written: IdentifiedQuestion): Pick<LintQuestion, 'options' | 'multiple'> {
  const {type, body} = written.question;
  const parser: Pick<QuestionParser<QuestionType>, 'listOptions'> = PARSERS[type];
  const {options, multiple} = parser.listOptions?.(body) ?? {options: [], multiple: false};
  return {
    multiple,
    options: options.map(({id, ...option}) => ({
      ...toPassage(findSlot(written, id) ?? []),
      ...option,
      feedback: findPassage(written, `${id}/feedback`),
    })),
  };
}

function findPassage(written: IdentifiedQuestion, name: string): Passage | undefined {
  const nodes = findSlot(written, name);
  return nodes && toPassage(nodes);
}

function findSlot({slots}: IdentifiedQuestion, name: string): readonly Nodes[] | undefined {
  return slots.find((slot) => slot.name === name)?.children;
}

function toPassage(nodes: readonly Nodes[]): Passage {
  const start = nodes[0]?.position?.start;
  const end = nodes.at(-1)?.position?.end;
  return {nodes, text: toPlainText(nodes), place: start && end && {start, end}};
}

import type {Outcome} from '../model.js';
import type {QuestionType} from '../questions/types.js';

/** What listeners learn of a question, or of all that a quiz asks. Never text that a reader typed. */
export interface QuizEventDetail {
  version: 1;
  /** Path of the page. */
  page: string;
  /** The file that holds the quiz. */
  source: string;
  /** The quiz's id. */
  quiz: string;
  /** Verdict, score and highest score; before a reset: what was reset. */
  outcome: Outcome;
  score: number;
  max: number;
  /** Number of this check, from 1; of several questions the highest. */
  attempt: number;
  /** Hints that were asked for. */
  hints: number;
  /** The answer had been shown, so that further checks are practice. */
  shown: boolean;
  /** The reader judged, not the widget. */
  selfGraded: boolean;
  /** Since the reader first picked something, while this page was open and after the last reset; in milliseconds. */
  ms: number;
  /** The question's id; absent, as all that follows, when several questions are meant. */
  question?: string;
  type?: QuestionType;
  fingerprint?: string;
  /** Ids of the chosen options, or of the items in the reader's order; empty for types without such ids. */
  optionIds?: string[];
}

/** Names of the events, which bubble from the quiz's root. */
export type QuizEventName =
  'docusaurus-quiz:answered' | 'docusaurus-quiz:completed' | 'docusaurus-quiz:reset';

declare global {
  interface HTMLElementEventMap {
    /** A question was checked. */
    'docusaurus-quiz:answered': CustomEvent<QuizEventDetail>;
    /** The last of the quiz's questions was checked for the first time. */
    'docusaurus-quiz:completed': CustomEvent<QuizEventDetail>;
    /** A question or a quiz was reset. */
    'docusaurus-quiz:reset': CustomEvent<QuizEventDetail>;
  }
}

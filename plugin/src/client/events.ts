import type {Outcome, Quiz} from '../model.js';

/** What listeners learn. Never text that a reader typed. */
export interface QuizEventDetail {
  version: 1;
  /** Path of the page. */
  page: string;
  /** The file that holds the quiz. */
  source: string;
  /** The quiz's id. */
  quiz: string;
  /** The question's id; absent when the whole quiz is meant. */
  question?: string;
  type?: string;
  /** Of `answered` and `completed`. */
  outcome?: Outcome;
  score?: number;
  max?: number;
  /** Number of this check, from 1. */
  attempt?: number;
  /** Hints that were asked for. */
  hints?: number;
  /** The answer had been shown before, so that this check was practice. */
  shown?: boolean;
  /** The reader judged, not the widget. */
  selfGraded?: boolean;
  /** Ids of the chosen options, in types that have options. */
  optionIds?: string[];
  /** From the reader's first pick to the check, in milliseconds. */
  ms?: number;
  fingerprint?: string;
}

/** Names of the events, which bubble from the quiz's root. */
export type QuizEventName =
  | 'docusaurus-quiz:answered'
  | 'docusaurus-quiz:completed'
  | 'docusaurus-quiz:reset';

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

/** Tells whoever listens; the widget itself sends nothing anywhere. */
export function emit(
  target: EventTarget,
  name: QuizEventName,
  {source, id}: Quiz,
  detail: Partial<QuizEventDetail>,
): void {
  const page = window.location.pathname;
  target.dispatchEvent(
    new CustomEvent<QuizEventDetail>(name, {
      bubbles: true,
      detail: {version: 1, page, source, quiz: id, ...detail},
    }),
  );
}

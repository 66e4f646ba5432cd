/**
 * The quiz as plain JSON: what the build hands to the browser, and what exporters, a site index or analytics may read.
 * Rich text is not in here; it travels as slots, the children of `<Quiz>`, compiled by the site's own pipeline.
 */

import type {QuestionBody, QuestionType} from './questions/types.js';

/** Any value that survives `JSON.stringify`. */
export type Json = string | number | boolean | null | Json[] | {[key: string]: Json};

/** How a quiz behaves. The nearest of `:::quiz{…}`, the page's front matter and the plugin's options wins. */
export interface Attributes {
  /** Verdict after each question, or after the whole quiz was submitted. Default `immediate`. */
  feedback: 'immediate' | 'end';
  /** When key and explanation of a wrong answer may be shown. Default `after-try`. */
  reveal: 'after-try' | 'always' | 'never';
  /** Checks per question; 0 means unlimited. Default 0. */
  attempts: number;
  /** What is put in a seeded order. Default `none`. */
  shuffle: 'none' | 'options' | 'questions' | 'all';
  /** Ask that many of the questions; 0 means all. Default 0. */
  pick: number;
  /** Percentage of the points with which the quiz is passed; 0 means that nobody passes or fails. Default 0. */
  pass: number;
  /** What a printed page has of the answers: all, after each question, or nothing. Default `after`. */
  answers: 'after' | 'none';
}

/** One unit that is asked, answered and graded. */
export interface Question<T extends QuestionType = QuestionType> {
  /** The author's `#id`, else a hash of what makes the question itself. Unique in its quiz, never a position. */
  id: string;
  /** Hash of what grading depends on. A saved response counts only while this stays the same. */
  fingerprint: string;
  type: T;
  /** A response may be partly right, so the verdict comes with the score. */
  partial?: true;
  /** The parts that have a slot, each named `<id>/<part>`: `prompt`, `explanation`, and those the type's body names. */
  slots: string[];
  /**
   * The words that prove the key, in the section to which the slot `review` leads, without differences of typography.
   * Absent where the author names none, and on a page that never reveals keys.
   */
  because?: string;
  /** Owned by the type's folder; opaque to everything else. */
  body: QuestionBody[T];
}

/** One `:::quiz` block. */
export interface Quiz {
  version: 1;
  /** Unique among the quizzes and headings of its page; also its anchor. */
  id: string;
  /** The file that holds the block, from the site's folder, `/` between parts, version folders mapped to the current one. */
  source: string;
  /** Only what differs from the defaults. */
  attributes: Partial<Attributes>;
  /** In the written order. */
  questions: Question[];
  /** Seed of the order and draw that the build shows; absent when nothing is shuffled or drawn. */
  seed?: number;
}

/** The result of grading one response. `score` is in [0, max]. */
export interface Grade {
  score: number;
  max: number;
}

/** `right` is exactly full, `wrong` exactly 0. */
export type Outcome = 'right' | 'partly' | 'wrong';

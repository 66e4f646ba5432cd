/** What a site knows of its quizzes before it is compiled: plain JSON, from which the manifest is written. */

import type {QuestionType} from '../questions/types.js';

/** A place in a file, as editors count: the first line and the first column are 1. */
interface IndexedPlace {
  line: number;
  column: number;
}

/** One question. */
export interface IndexedQuestion extends IndexedPlace {
  /** Unique in its quiz: the author's `#id`, else a hash of the content. */
  id: string;
  type: QuestionType;
  /** Hash of what grading depends on. A saved response counts only while this stays the same. */
  fingerprint: string;
  /** What is asked, as plain text without a key; a block or an item a line. */
  prompt: string;
  /** Hash of `prompt`. */
  promptHash: string;
  /** What is right, as plain text. Absent where the page never reveals it, or where the explanation is the answer. */
  key?: string;
  /** The words of the page that prove the key. Absent where there are none, or where the page never reveals the key. */
  because?: string;
  /** Why, as plain text. Absent where there is none, or where the page never reveals it. */
  explanation?: string;
}

/** One quiz as its file has it. */
export interface FoundQuiz extends IndexedPlace {
  /** Under this file the browser stores what readers do: `path`, but for older versions that of the current one. */
  source: string;
  /** Unique in its file; also its anchor on the page. */
  id: string;
  /** As plain text. Absent where it has none. */
  title?: string;
  /** Those without mistakes, in the written order. */
  questions: IndexedQuestion[];
}

/** One quiz, and where readers meet it. */
export interface IndexedQuiz extends FoundQuiz {
  /** The file that holds it, from the folder of the site, `/` between the parts. */
  path: string;
  /** The permalinks of the pages that show it, sorted: several for a partial that several pages import. */
  pages: string[];
}

/** A page with a quiz. */
export interface IndexedPage {
  /** Its address on the site, with the site's `baseUrl`. */
  permalink: string;
  /** Its file, from the folder of the site, `/` between the parts. */
  path: string;
  /** Absent where the host knows none, as of a React page. */
  title?: string;
}

/** The index of a site in one locale. */
export interface SiteIndex {
  version: 1;
  /** Pages that show a quiz, sorted by their permalinks. */
  pages: IndexedPage[];
  /** Sorted by their paths; those of a file in their order. */
  quizzes: IndexedQuiz[];
}

import type {FoundQuiz, IndexedPage, IndexedQuiz, SiteIndex} from './model.js';

/** Says in which file a quiz stands, and on which pages (permalinks). */
export function placeQuiz(
  {questions, ...quiz}: FoundQuiz,
  path: string,
  pages: readonly string[],
): IndexedQuiz {
  return {path, ...quiz, pages: [...pages], questions};
}

/** Puts the pages and quizzes of an index in their order. The quizzes of a file stay in theirs. */
export function buildIndex(
  pages: readonly IndexedPage[],
  quizzes: readonly IndexedQuiz[],
): SiteIndex {
  return {
    version: 1,
    pages: pages.toSorted((a, b) => compare(a.permalink, b.permalink)),
    quizzes: quizzes.toSorted((a, b) => compare(a.path, b.path)),
  };
}

/** By code units, so that an index is the same on each machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

import type {MouseEvent} from 'react';

/**
 * Notes from where a reader follows a review link, before the host does so, and has the words found that prove a key. They
 * are folded as in the source. `place` is that of the question in its quiz, such as `2 / 5`.
 */
export function followReview(
  {nativeEvent: click, currentTarget}: MouseEvent,
  words: string,
  place: string | undefined,
): void {
  const question = currentTarget.closest('[data-question]')?.id ?? '';
  const origin = {click, question, href: location.href, top: scrollY};
  void import(/* webpackChunkName: "quiz-evidence" */ '../evidence/browser/showWords.js').then(
    ({showWords}) => showWords(words, place, origin),
  );
}

import type {MouseEvent} from 'react';

/**
 * Follows a review link to the very words that prove a key, which are folded as in the source. `label` names the way back.
 * To be called before the host follows the link, which it does in any case.
 */
export function followReview(
  {target, nativeEvent, currentTarget}: MouseEvent<HTMLElement>,
  words: string,
  label: string,
): void {
  const link = (target as Element).closest('a');
  const question = currentTarget.closest('[data-question]')?.id;
  const {button, altKey, ctrlKey, metaKey, shiftKey} = nativeEvent;
  // Those go to another tab, or download.
  if (!link || !question || button || altKey || ctrlKey || metaKey || shiftKey) return;
  const origin = {link, href: location.href, top: scrollY, question};
  void import(/* webpackChunkName: "quiz-evidence" */ '../evidence/browser/showWords.js').then(
    ({showWords}) => showWords(words, label, origin),
  );
}

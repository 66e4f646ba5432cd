import {translate} from '@docusaurus/Translate';
import type {Grade, Outcome} from '../model.js';
import type {InputError} from '../questions/types.js';

/** The verdict in a word. */
export function nameOutcome(outcome: Outcome): string {
  return {
    right: translate({id: 'theme.Quiz.right', message: 'Right'}),
    partly: translate({id: 'theme.Quiz.partly', message: 'Partly right'}),
    wrong: translate({id: 'theme.Quiz.wrong', message: 'Wrong'}),
  }[outcome];
}

/** What the reader is asked for in place of a verdict. */
export function nameInputError(error: InputError): string {
  return {
    empty: translate({id: 'theme.Quiz.empty', message: 'Give an answer first.'}),
    number: translate({id: 'theme.Quiz.number', message: 'Write a number in digits.'}),
    order: translate({
      id: 'theme.Quiz.move',
      message: 'Move at least one item, or say that it is right already.',
    }),
  }[error];
}

/** Words for a score, a fraction in the way of the page's language. Scores show in the browser only, where that is known. */
export function nameScore({score, max}: Grade): string {
  return translate(
    {id: 'theme.Quiz.score', message: 'Score: {score} / {max}'},
    {
      // Formatting the first number of a page takes milliseconds.
      score:
        score % 1
          ? score.toLocaleString(document.documentElement.lang || 'en', {maximumFractionDigits: 2})
          : score,
      max,
    },
  );
}

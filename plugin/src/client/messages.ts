import {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import type {Grade, Outcome} from '../model.js';

/** The verdict in a word. */
export function nameOutcome(outcome: Outcome): string {
  return {
    right: translate({id: 'theme.Quiz.right', message: 'Right'}),
    partly: translate({id: 'theme.Quiz.partly', message: 'Partly right'}),
    wrong: translate({id: 'theme.Quiz.wrong', message: 'Wrong'}),
  }[outcome];
}

/** Words for a score, in the numbers of the page's language. */
export function useScoreMessage(): (grade: Grade) => string {
  const {selectMessage} = usePluralForm();
  return ({score, max}) =>
    selectMessage(
      max,
      translate(
        {id: 'theme.Quiz.score', message: '{score} of {max} point|{score} of {max} points'},
        // Scores show in the browser only, where the document's language is known.
        {
          score: Number(score.toFixed(2)).toLocaleString(document.documentElement.lang || 'en'),
          max,
        },
      ),
    );
}

import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
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

/** Words for a score, in the numbers of the site's locale. */
export function useScoreMessage(): (grade: Grade) => string {
  const {selectMessage} = usePluralForm();
  const {currentLocale} = useDocusaurusContext().i18n;
  return ({score, max}) =>
    selectMessage(
      max,
      translate(
        {id: 'theme.Quiz.score', message: '{score} of {max} point|{score} of {max} points'},
        {
          score: score.toLocaleString(currentLocale, {maximumFractionDigits: 2}),
          max: max.toLocaleString(currentLocale),
        },
      ),
    );
}

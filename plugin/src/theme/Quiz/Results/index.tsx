import {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import type {Props} from '@theme/Quiz/Results';
import {isEnd, useScoreMessage} from 'docusaurus-plugin-quiz/client';
import type {ReactNode} from 'react';
import './styles.module.css';

/** The quiz's last line: score, what is left to do, and what can be done again. */
export default function Results({quiz, tally, isLive, act}: Props): ReactNode {
  const {selectMessage} = usePluralForm();
  const nameScore = useScoreMessage();
  const {open, missed, completed, max} = tally;
  const left = open.length;
  return (
    <footer className="quiz-results">
      <div data-results tabIndex={-1}>
        {max > 0 && <b>{nameScore(tally)}</b>}{' '}
        {left > 0 && (
          <span>
            {selectMessage(
              left,
              translate(
                {id: 'theme.Quiz.left', message: '{left} question to go|{left} questions to go'},
                {left},
              ),
            )}
          </span>
        )}
      </div>
      {isLive && isEnd(quiz) && left > 0 && (
        <button type="button" className="quiz-button quiz-main" onClick={() => act('check', open)}>
          {translate({id: 'theme.Quiz.submit', message: 'Submit'})}
        </button>
      )}
      {missed.length > 0 && (
        <button type="button" className="quiz-button" onClick={() => act('retry', missed)}>
          {translate({id: 'theme.Quiz.retryWrong', message: 'Retry the wrong ones'})}
        </button>
      )}
      {completed > 0 && (
        <button
          type="button"
          className="quiz-button quiz-quiet"
          onClick={() =>
            act(
              'reset',
              quiz.questions.map(({id}) => id),
            )
          }
        >
          {translate({id: 'theme.Quiz.resetQuiz', message: 'Reset quiz'})}
        </button>
      )}
    </footer>
  );
}

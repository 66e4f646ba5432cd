import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/Quiz/Results';
import {hiddenOnServer, isEnd, nameScore} from 'docusaurus-plugin-quiz/client';
import type {ReactNode} from 'react';
import './styles.module.css';

/** The quiz's last line: the score, and what can be done with all questions. */
export default function Results({quiz, lacking, tally, act}: Props): ReactNode {
  const {open, missed, completed, max} = tally;
  return (
    <footer>
      <div data-results tabIndex={-1}>
        {max > 0 && <b>{nameScore(tally)}</b>}
      </div>
      {isEnd(quiz) && open.length > 0 && (
        <button
          type="button"
          className="quiz-button quiz-main"
          onClick={() => act(lacking.length > 0 ? 'submit' : 'check', open)}
          {...hiddenOnServer}
        >
          {lacking.length > 0
            ? translate({id: 'theme.Quiz.submitAll', message: 'Submit all the same'})
            : translate({id: 'theme.Quiz.submit', message: 'Submit'})}
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

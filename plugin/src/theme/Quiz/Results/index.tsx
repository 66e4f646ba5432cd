import type {Props} from '@theme/Quiz/Results';
import {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import {useScoreMessage} from 'docusaurus-plugin-quiz/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** The quiz's last line: score, what is left to do, and what can be done again. */
export default function Results({tally, onSubmit, onRetry, onReset}: Props): ReactNode {
  const {selectMessage} = usePluralForm();
  const nameScore = useScoreMessage();
  const left = tally.open.length;
  return (
    <footer className={styles.results}>
      <div data-results tabIndex={-1}>
        {tally.max > 0 && <b>{nameScore(tally)}</b>}
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
      {onSubmit && (
        <button type="button" className="quiz-button quiz-button--main" onClick={onSubmit}>
          {translate({id: 'theme.Quiz.submit', message: 'Submit'})}
        </button>
      )}
      {onRetry && (
        <button type="button" className="quiz-button" onClick={onRetry}>
          {translate({id: 'theme.Quiz.retryWrong', message: 'Retry the wrong ones'})}
        </button>
      )}
      {onReset && (
        <button type="button" className="quiz-button quiz-button--quiet" onClick={onReset}>
          {translate({id: 'theme.Quiz.resetQuiz', message: 'Reset quiz'})}
        </button>
      )}
    </footer>
  );
}

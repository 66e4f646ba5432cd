import type {Props} from '@theme/Quiz/Actions';
import {translate} from '@docusaurus/Translate';
import {nameOutcome, useScoreMessage} from 'docusaurus-plugin-quiz/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** The row below a question's controls: Check, and later the verdict in its place. */
export default function Actions({outcome, grade, onCheck, onRetry, children}: Props): ReactNode {
  const nameScore = useScoreMessage();
  return (
    <div className={styles.actions}>
      {onCheck && (
        <button type="button" className="quiz-button quiz-button--main" onClick={onCheck}>
          {translate({id: 'theme.Quiz.check', message: 'Check'})}
        </button>
      )}
      {outcome && (
        <div className={styles.verdict} data-verdict={outcome} tabIndex={-1}>
          <b>{nameOutcome(outcome)}</b>
          {grade && <small>{nameScore(grade)}</small>}
        </div>
      )}
      {onRetry && (
        <button type="button" className="quiz-button" onClick={onRetry}>
          {translate({id: 'theme.Quiz.retry', message: 'Try again'})}
        </button>
      )}
      {children}
    </div>
  );
}

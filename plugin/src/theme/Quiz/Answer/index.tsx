import type {Props} from '@theme/Quiz/Answer';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Key and explanation: closed in the server's HTML, where its summary works without JavaScript. */
export default function Answer({isRight, isOpen, onShow, children}: Props): ReactNode {
  return (
    <details
      className={styles.answer}
      open={isOpen}
      onToggle={(event) => event.currentTarget.open && onShow?.()}
    >
      <summary className="quiz-button">
        <span>
          {isRight
            ? translate({id: 'theme.Quiz.explanation', message: 'Explanation'})
            : translate({id: 'theme.Quiz.show', message: 'Show answer'})}
        </span>
      </summary>
      <div className="quiz-answer">{children}</div>
    </details>
  );
}

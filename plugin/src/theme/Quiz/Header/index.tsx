import type {Props} from '@theme/Quiz/Header';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Title, introduction and progress of a quiz. */
export default function Header({titleId, title, introduction, completed, count}: Props): ReactNode {
  return (
    <header className={styles.header}>
      {title && (
        <div id={titleId} className={styles.title}>
          {title}
        </div>
      )}
      {introduction && <div>{introduction}</div>}
      <div className={styles.progress}>
        <span id={`${titleId}.progress`}>
          {translate(
            {id: 'theme.Quiz.progress', message: '{completed} / {count} completed'},
            {completed, count},
          )}
        </span>
        <progress aria-labelledby={`${titleId}.progress`} max={count} value={completed} />
      </div>
    </header>
  );
}

import type {Props} from '@theme/Quiz/Option';
import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {MouseEvent, ReactNode} from 'react';
import styles from './styles.module.css';

/** One option: its control and text, and outside of its label its mark and feedback. */
export default function Option({id, mark, feedback, isBlock, isExpanded, children, ...has}: Props): ReactNode {
  const described = [mark && `${id}.mark`, mark && feedback && `${id}.feedback`];
  const input = (
    <input
      type={has.type}
      name={has.name}
      checked={has.isChosen}
      autoComplete="off"
      aria-disabled={has.isLocked || undefined}
      aria-invalid={has.isInvalid || undefined}
      aria-labelledby={isBlock ? id : undefined}
      aria-describedby={described.filter(Boolean).join(' ') || undefined}
      onChange={(event) => has.onChange(event.target.checked)}
    />
  );
  return (
    <div className={styles.option} data-mark={mark}>
      {isBlock ? (
        // The input is the keyboard's way; this makes all of the box work for a pointer, as a label would.
        // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
        <div className={styles.label} onClick={pick}>
          {input}
          <div id={id}>{children}</div>
        </div>
      ) : (
        <label className={styles.label}>
          {input}
          <span>{children}</span>
        </label>
      )}
      {mark && (
        <div id={`${id}.mark`} className={styles.mark}>
          {
            {
              right: translate({id: 'theme.Quiz.chosenRight', message: 'Correct, your choice'}),
              wrong: translate({id: 'theme.Quiz.chosenWrong', message: 'Wrong, your choice'}),
              missed: translate({id: 'theme.Quiz.missed', message: 'Correct, not chosen'}),
            }[mark]
          }
        </div>
      )}
      {feedback && (
        <div
          id={`${id}.feedback`}
          className={clsx('quiz-answer', styles.feedback, isExpanded && styles.expanded)}
        >
          {feedback}
        </div>
      )}
    </div>
  );
}

function pick({target, currentTarget}: MouseEvent): void {
  const isText = window.getSelection()?.isCollapsed ?? true;
  if (isText && !(target as Element).closest('a, button, input, label, summary')) {
    currentTarget.querySelector('input')?.click();
  }
}

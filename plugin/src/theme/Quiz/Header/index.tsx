import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/Quiz/Header';
import {hiddenOnServer} from 'docusaurus-plugin-quiz/client';
import type {ReactNode} from 'react';
import './styles.module.css';

/** Title, introduction and progress of a quiz. */
export default function Header({anchor, title, introduction, questions, tally}: Props): ReactNode {
  const {completed} = tally;
  const count = questions.length;
  const id = `${anchor}.progress`;
  return (
    <header>
      {title && (
        <div id={`${anchor}.title`} className="quiz-title">
          {title}
        </div>
      )}
      {introduction}
      <div className="quiz-progress" {...hiddenOnServer}>
        <span id={id}>
          {translate(
            {id: 'theme.Quiz.progress', message: '{completed} / {count} completed'},
            {completed, count},
          )}
        </span>
        <progress aria-labelledby={id} max={count} value={completed} />
      </div>
    </header>
  );
}

import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/Quiz/Results';
import {hiddenOnServer, isEnd} from 'docusaurus-plugin-quiz/client';
import type {ReactNode} from 'react';
import './styles.module.css';

/** What stands below the questions: nothing before the first answer, or Submit; then what is left, and at the end the results. */
export default function Results(props: Props): ReactNode {
  const {quiz, anchor, tally, lacking, isRestored, parts, act} = props;
  const {open, completed} = tally;
  const id = `${anchor}.results`;
  const isWaiting = isEnd(quiz) && open.length > 0;
  const isFresh = isWaiting && lacking.length === 0 && (isRestored || completed === 0);
  if (!isWaiting && (completed === 0 || !parts)) return null;
  return (
    <footer
      id={id}
      className={isEnd(quiz) ? 'quiz-results' : undefined}
      data-results
      role="group"
      tabIndex={-1}
      aria-labelledby={`${id}.text`}
    >
      {isFresh || !parts ? (
        <>
          <div id={`${id}.text`}>
            {translate({id: 'theme.Quiz.atTheEnd', message: 'Verdicts come when you submit.'})}
          </div>
          <button
            type="button"
            className="quiz-button quiz-main"
            onClick={() => act('check', open)}
            {...hiddenOnServer}
          >
            {translate({id: 'theme.Quiz.submit', message: 'Submit'})}
          </button>
        </>
      ) : (
        <parts.Panel {...props} />
      )}
    </footer>
  );
}

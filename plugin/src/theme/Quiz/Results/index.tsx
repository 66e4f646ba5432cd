import {translate} from '@docusaurus/Translate';
import Panel from '@theme/Quiz/Panel';
import type {Props} from '@theme/Quiz/Results';
import StartOver from '@theme/Quiz/StartOver';
import Submit from '@theme/Quiz/Submit';
import {isEnd, nameResult} from 'docusaurus-plugin-quiz/client';
import {useState} from 'react';
import type {ReactNode} from 'react';
import './styles.module.css';

/** What stands below the questions: nothing before the first answer, then what is left, and at the end the results. */
export default function Results(props: Props): ReactNode {
  const {quiz, anchor, questions, tally, isRestored} = props;
  const {open, completed} = tally;
  const [isOpened, setOpened] = useState(false);
  const count = questions.length;
  const left = count - completed;
  const id = `${anchor}.results`;
  const isWaiting = isEnd(quiz) && open.length > 0;
  if (!isWaiting && completed === 0) return null;
  const isDone = !isWaiting && left <= 0;
  const isPanel = isDone && (isOpened || !isRestored);
  return (
    <footer
      id={id}
      className={isPanel || isWaiting ? 'quiz-results' : undefined}
      data-results
      role="group"
      tabIndex={-1}
      aria-labelledby={`${id}.text`}
    >
      {isWaiting ? (
        <Submit {...props} />
      ) : isPanel ? (
        <Panel {...props} />
      ) : (
        <div className="quiz-line">
          <span id={`${id}.text`}>
            {isDone
              ? nameResult(tally, count)
              : translate({id: 'theme.Quiz.toGo', message: 'Questions to go: {left}'}, {left})}
          </span>
          {isDone ? (
            <button
              type="button"
              className="quiz-button quiz-quiet"
              onClick={() => setOpened(true)}
            >
              {translate({id: 'theme.Quiz.results', message: 'Results'})}
            </button>
          ) : (
            open[0] && (
              <a className="quiz-button quiz-quiet" href={`#${anchor}--${open[0]}`}>
                {translate({id: 'theme.Quiz.nextQuestion', message: 'Next question'})}
              </a>
            )
          )}
        </div>
      )}
      {completed > 0 && <StartOver {...props} />}
    </footer>
  );
}

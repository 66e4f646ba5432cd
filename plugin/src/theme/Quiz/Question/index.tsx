import {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import Answer from '@theme/Quiz/Answer';
import type {Props} from '@theme/Quiz/Question';
import {
  graders,
  nameOutcome,
  useQuestion,
  useScoreMessage,
  views,
} from 'docusaurus-plugin-quiz/client';
import {memo} from 'react';
import type {ReactNode} from 'react';
import './styles.module.css';

/** One question. Rendered again only when something of its own changes. */
function Question(props: Props): ReactNode {
  const view = useQuestion(props);
  const {question, anchor, number, error, outcome, score, check, retry, reset} = view;
  const nameScore = useScoreMessage();
  const {Controls} = views[question.type];
  // Without a number there is no line for it but that of the actions, where it must not wrap.
  const resetButton = reset && (number ?? !retry) && (
    <button type="button" className="quiz-button quiz-quiet" onClick={reset}>
      {translate({id: 'theme.Quiz.reset', message: 'Reset'})}
    </button>
  );
  useBrokenLinks().collectAnchor(anchor);
  return (
    <div
      id={anchor}
      className="quiz-question"
      data-question={question.id}
      data-type={question.type}
      data-state={outcome ?? (view.isLive ? 'open' : undefined)}
    >
      {number && (
        <div className="quiz-number">
          <span>{number}</span>
          {resetButton}
        </div>
      )}
      <div id={`${anchor}.prompt`} className="quiz-prompt">
        {view.slots[`${question.id}/prompt`]}
      </div>
      <Controls {...view} />
      {error && (
        <div id={error} className="quiz-error">
          {translate({id: 'theme.Quiz.empty', message: 'Choose an answer first.'})}
        </div>
      )}
      <div className="quiz-actions">
        {check && (
          <button type="button" className="quiz-button quiz-main" onClick={check}>
            {translate({id: 'theme.Quiz.check', message: 'Check'})}
          </button>
        )}
        {outcome && (
          <div className="quiz-verdict" data-verdict={outcome} tabIndex={-1}>
            <b>{nameOutcome(outcome)}</b>
            {graders[question.type].isPartial(question.body) && (
              <small>{` ${nameScore({score, max: 1})}`}</small>
            )}
          </div>
        )}
        {retry && (
          <button type="button" className="quiz-button" onClick={retry}>
            {translate({id: 'theme.Quiz.retry', message: 'Try again'})}
          </button>
        )}
        {!number && resetButton}
        <Answer key={outcome} {...view} />
      </div>
    </div>
  );
}

export default memo(Question);

import {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import Answer from '@theme/Quiz/Answer';
import Hints from '@theme/Quiz/Hints';
import type {Props} from '@theme/Quiz/Question';
import {
  hiddenOnServer,
  nameOutcome,
  nameScore,
  useQuestion,
  views,
} from 'docusaurus-plugin-quiz/client';
import {memo} from 'react';
import type {ReactNode} from 'react';
import './styles.module.css';

/** One question. Rendered again only when something of its own changes. */
function Question(props: Props): ReactNode {
  const view = useQuestion(props);
  const {question, slots, anchor, number, outcome, score, check, retry, reset} = view;
  const {Controls, Grading, nameOutcome: name = nameOutcome} = views[question.type];
  const {prompt, review} = slots;
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
      data-state={outcome}
    >
      {number && (
        <div className="quiz-number">
          {number}
          {resetButton}
        </div>
      )}
      {prompt && (
        <div id={`${anchor}.prompt`} className="quiz-prompt">
          {prompt}
        </div>
      )}
      {slots['hint/1'] && <Hints {...view} />}
      {Controls && <Controls {...view} />}
      <div className="quiz-actions">
        {check && !Grading && (
          <button
            type="button"
            className="quiz-button quiz-main"
            onClick={check}
            {...hiddenOnServer}
          >
            {translate({id: 'theme.Quiz.check', message: 'Check'})}
          </button>
        )}
        {outcome && (
          <div data-verdict={outcome} tabIndex={-1}>
            <b>{name(outcome)}</b>
            {question.partial && <small>{` ${nameScore({score, max: 1})}`}</small>}
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
      {review && (
        <p className="quiz-review" hidden={!view.isExpanded || outcome === 'right'}>
          {translate({id: 'theme.Quiz.review', message: 'Review:'})} {review}
        </p>
      )}
    </div>
  );
}

export default memo(Question);

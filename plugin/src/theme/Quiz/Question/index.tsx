import {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import Floor from '@theme/Quiz/Floor';
import Hints from '@theme/Quiz/Hints';
import type {Props} from '@theme/Quiz/Question';
import {useQuestion, views} from 'docusaurus-plugin-quiz/client';
import {memo} from 'react';
import type {ReactNode} from 'react';
import './styles.module.css';

/** One question. Rendered again only when something of its own changes. */
function Question(props: Props): ReactNode {
  const view = useQuestion(props);
  const {question, slots, anchor, number, outcome, reset} = view;
  const {Controls} = views[question.type];
  useBrokenLinks().collectAnchor(anchor);
  return (
    <div
      id={anchor}
      className="quiz-question"
      data-question={question.id}
      data-type={question.type}
      data-state={outcome}
      data-closed={view.isClosed || undefined}
    >
      <div className="quiz-body">
        {number && (
          <div className="quiz-number">
            {number}
            {reset && (
              <button type="button" className="quiz-button quiz-quiet" onClick={reset}>
                {translate({id: 'theme.Quiz.reset', message: 'Reset'})}
              </button>
            )}
          </div>
        )}
        {slots.prompt && (
          <div id={`${anchor}.prompt`} className="quiz-prompt">
            {slots.prompt}
          </div>
        )}
        {Controls && <Controls {...view} />}
        {slots['hint/1'] && <Hints {...view} />}
      </div>
      <Floor {...view} />
    </div>
  );
}

export default memo(Question);

import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/Quiz/Answer';
import {views} from 'docusaurus-plugin-quiz/client';
import type {ReactNode} from 'react';
import './styles.module.css';

/** Key and explanation: closed in the server's HTML, where its summary works without JavaScript. */
export default function Answer(props: Props): ReactNode {
  const {quiz, question, slots, outcome, act} = props;
  const {Grading} = views[question.type];
  const isRight = outcome === 'right';
  const {key, explanation} = slots;
  if (isRight ? !explanation : quiz.attributes.reveal === 'never' && !Grading) return null;
  return (
    <details
      className="quiz-details"
      open={props.isExpanded && props.isRevealed}
      onToggle={({currentTarget}) => currentTarget.open && act('show', [question.id])}
    >
      <summary className="quiz-button">
        {isRight
          ? translate({id: 'theme.Quiz.explanation', message: 'Explanation'})
          : outcome
            ? translate({id: 'theme.Quiz.show', message: 'Show answer'})
            : translate({id: 'theme.Quiz.answer', message: 'Answer'})}
      </summary>
      <div className="quiz-answer">
        {!isRight && key && <div className="quiz-key">{key}</div>}
        {!outcome &&
          question.slots.map(
            (name) =>
              name.endsWith('/feedback') && (
                <dl key={name}>
                  <dt>{slots[`${name}/name`]}</dt>
                  <dd>{slots[name]}</dd>
                </dl>
              ),
          )}
        {explanation}
        {Grading && <Grading {...props} />}
      </div>
    </details>
  );
}

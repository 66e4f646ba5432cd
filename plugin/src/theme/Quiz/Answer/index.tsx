import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/Quiz/Answer';
import Feedback from '@theme/Quiz/Feedback';
import {views} from 'docusaurus-plugin-quiz/client';
import type {ReactNode} from 'react';
import './styles.module.css';

/** Key, feedback and explanation before a check: closed in the server's HTML, where it opens without JavaScript. */
export default function Answer(props: Props): ReactNode {
  const {quiz, question, slots} = props;
  const {Grading} = views[question.type];
  if (quiz.attributes.reveal === 'never' && !Grading) return null;
  return (
    <details className="quiz-details">
      <summary className="quiz-button">
        {translate({id: 'theme.Quiz.answer', message: 'Answer'})}
      </summary>
      <div className="quiz-answer">
        {slots.key && <div className="quiz-key">{slots.key}</div>}
        <Feedback
          slots={slots}
          names={question.slots.filter((name) => name.endsWith('/feedback'))}
          isNamed
        />
        {slots.explanation}
        {Grading && <Grading {...props} />}
      </div>
    </details>
  );
}

import {translate} from '@docusaurus/Translate';
import Answer from '@theme/Quiz/Answer';
import type {Props} from '@theme/Quiz/Floor';
import {hiddenOnServer, views} from 'docusaurus-plugin-quiz/client';
import type {ReactNode} from 'react';
import './styles.module.css';

/** The strip that ends a question: Check, and what is asked for; once it was checked, the verdict. */
export default function Floor(props: Props): ReactNode {
  const {question, anchor, outcome, errors, isChanged, check, parts} = props;
  // Until it is there, the room that a restored verdict takes.
  if (outcome) return parts ? <parts.Verdict {...props} /> : <div className="quiz-floor" />;
  const {Grading} = views[question.type];
  // What is no number is said at the field.
  const error = errors.find((each) => each && each !== 'number');
  const asked = error ?? (isChanged ? 'changed' : undefined);
  return (
    <div className="quiz-floor">
      {check && !Grading && (
        <button type="button" className="quiz-button quiz-main" onClick={check} {...hiddenOnServer}>
          {translate({id: 'theme.Quiz.check', message: 'Check'})}
        </button>
      )}
      {parts && asked && (
        <div id={`${anchor}.error`} className={error ? 'quiz-error' : 'quiz-how'}>
          <parts.Asking {...props} error={asked} />
        </div>
      )}
      <Answer {...props} />
    </div>
  );
}

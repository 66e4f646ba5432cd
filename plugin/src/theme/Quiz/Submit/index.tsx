import {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import Dots from '@theme/Quiz/Dots';
import StartOver from '@theme/Quiz/StartOver';
import type {Props} from '@theme/Quiz/Submit';
import {takeFocusAlong} from 'docusaurus-plugin-quiz/client';
import type {ReactNode} from 'react';

/** Submits a quiz whose verdicts come together: says what is not answered yet, and asks once before it counts as 0. */
export default function Submit(props: Props): ReactNode {
  const {anchor, questions, lacking, tally, act} = props;
  const {selectMessage} = usePluralForm();
  const isAsking = lacking.length > 0;
  const missing = isAsking ? lacking : tally.empty;
  const numbers = questions.flatMap(({id}, index) => (missing.includes(id) ? index + 1 : []));
  const list = new Intl.ListFormat(document.documentElement.lang || 'en').format(
    numbers.map(String),
  );
  const count = numbers.length;
  return (
    <div className="quiz-ending">
      <div id={`${anchor}.results.text`}>
        {isAsking && (
          <b>{translate({id: 'theme.Quiz.missing', message: '{count} not answered'}, {count})}</b>
        )}{' '}
        {isAsking
          ? selectMessage(
              count,
              translate(
                {
                  id: 'theme.Quiz.countAs0',
                  message:
                    'Question {numbers} will count as 0.|Questions {numbers} will count as 0.',
                },
                {numbers: list},
              ),
            )
          : [
              count > 0 &&
                translate(
                  {id: 'theme.Quiz.notAnswered', message: 'Not answered yet: {numbers}.'},
                  {numbers: list},
                ),
              translate({id: 'theme.Quiz.atTheEnd', message: 'Verdicts come when you submit.'}),
            ]
              .filter(Boolean)
              .join(' ')}
      </div>
      {isAsking && <Dots {...props} />}
      <div className="quiz-line">
        {isAsking && (
          <a
            className="quiz-button quiz-main"
            href={`#${anchor}--${lacking[0]}`}
            onClick={takeFocusAlong}
          >
            {translate(
              {id: 'theme.Quiz.goTo', message: 'Go to question {number}'},
              {number: String(numbers[0])},
            )}
          </a>
        )}
        <button
          type="button"
          className={isAsking ? 'quiz-button' : 'quiz-button quiz-main'}
          onClick={() => act(isAsking ? 'submit' : 'check', tally.open)}
        >
          {isAsking
            ? translate({id: 'theme.Quiz.submitAll', message: 'Submit all the same'})
            : translate({id: 'theme.Quiz.submit', message: 'Submit'})}
        </button>
        {tally.completed > 0 && <StartOver {...props} />}
      </div>
    </div>
  );
}

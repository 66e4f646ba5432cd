import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/Quiz/Submit';
import {hiddenOnServer} from 'docusaurus-plugin-quiz/client';
import type {ReactNode} from 'react';

/** Submits a quiz whose verdicts come together; what is missing is named first. */
export default function Submit({anchor, questions, lacking, tally, act}: Props): ReactNode {
  const isMissing = lacking.length > 0;
  const numbers = questions.flatMap(({id}, index) => (lacking.includes(id) ? index + 1 : []));
  return (
    <>
      <div id={`${anchor}.results.text`}>
        {isMissing
          ? translate(
              {
                id: 'theme.Quiz.notAnswered',
                message: 'Not answered yet: {numbers}. What is missing counts as 0.',
              },
              {numbers: numbers.join(', ')},
            )
          : translate({id: 'theme.Quiz.atTheEnd', message: 'Verdicts come when you submit.'})}
      </div>
      <div className="quiz-line">
        {isMissing && (
          <a className="quiz-button quiz-main" href={`#${anchor}--${lacking[0]}`}>
            {translate({id: 'theme.Quiz.nextQuestion', message: 'Next question'})}
          </a>
        )}
        <button
          type="button"
          className={isMissing ? 'quiz-button' : 'quiz-button quiz-main'}
          onClick={() => act(isMissing ? 'submit' : 'check', tally.open)}
          {...hiddenOnServer}
        >
          {isMissing
            ? translate({id: 'theme.Quiz.submitAll', message: 'Submit all the same'})
            : translate({id: 'theme.Quiz.submit', message: 'Submit'})}
        </button>
      </div>
    </>
  );
}

import {translate} from '@docusaurus/Translate';
import Glyph from '@theme/Quiz/Glyph';
import type {Props} from '@theme/Quiz/Panel';
import {describeResult, nameEnding, nameResult, useNextQuiz} from 'docusaurus-plugin-quiz/client';
import type {ReactNode} from 'react';

/** The results: the score in words, a mark for each question that links to it, and what to do next. */
export default function Panel({quiz, anchor, questions, tally, act}: Props): ReactNode {
  const {missed, endings} = tally;
  const next = useNextQuiz(anchor);
  return (
    <>
      <div id={`${anchor}.results.text`}>
        <b>{nameResult(tally, questions.length)}</b> <span>{describeResult(quiz, tally)}</span>
      </div>
      <ol className="quiz-dots">
        {questions.map(({id}, index) => {
          const ending = endings[id] ?? 'wrong';
          return (
            <li key={id}>
              <a
                className="quiz-button"
                href={`#${anchor}--${id}`}
                aria-label={`${index + 1}, ${nameEnding(ending)}`}
                data-mark={ending}
              >
                <Glyph of={ending} />
                {index + 1}
              </a>
            </li>
          );
        })}
      </ol>
      <div className="quiz-line">
        {missed.length > 0 && (
          <button
            type="button"
            className="quiz-button quiz-main"
            onClick={() => act('retry', missed)}
          >
            {translate({id: 'theme.Quiz.retryWrong', message: 'Try the wrong ones again'})}
          </button>
        )}
        {next && (
          <a className="quiz-button" href={next.href}>
            {translate(
              {id: 'theme.Quiz.nextQuiz', message: 'Next quiz: {title}'},
              {title: next.title},
            )}
          </a>
        )}
      </div>
    </>
  );
}

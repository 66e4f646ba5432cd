import type {Props} from '@theme/Quiz/Dots';
import Glyph from '@theme/Quiz/Glyph';
import Outcome from '@theme/Quiz/Outcome';
import {takeFocusAlong} from 'docusaurus-plugin-quiz/client';
import type {ReactNode} from 'react';

/** A mark for each question, which leads to it and says how it ended. */
export default function Dots({anchor, questions, tally}: Props): ReactNode {
  const {endings, empty} = tally;
  return (
    <ol className="quiz-dots">
      {questions.map(({id}, index) => {
        const ending = endings[id];
        const of = ending ?? (empty.includes(id) ? 'none' : 'given');
        return (
          <li key={id}>
            <a
              className="quiz-button"
              href={`#${anchor}--${id}`}
              data-mark={of}
              onClick={takeFocusAlong}
            >
              {ending && ending !== 'none' && <Glyph of={ending} />}
              <span aria-hidden="true">{index + 1}</span>
              <span className="quiz-hidden">
                {index + 1}, <Outcome of={of} />
              </span>
            </a>
          </li>
        );
      })}
    </ol>
  );
}

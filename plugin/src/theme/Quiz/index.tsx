import Header from '@theme/Quiz/Header';
import Question from '@theme/Quiz/Question';
import Results from '@theme/Quiz/Results';
import type {Props} from '@theme/Quiz';
import {useQuiz} from 'docusaurus-plugin-quiz/client';
import type {ReactNode} from 'react';
import './styles.module.css';

/** A `:::quiz` block. */
export default function Quiz({quiz, children}: Props): ReactNode {
  const {root, ...view} = useQuiz(quiz, children);
  const {anchor, title, questions, isCompact, announcement} = view;
  return (
    <section
      ref={root}
      id={anchor}
      className="quiz"
      data-quiz={quiz.id}
      data-live={view.isLive}
      aria-labelledby={title ? `${anchor}.title` : `${anchor}--${questions[0]?.id}.prompt`}
    >
      {!isCompact && <Header {...view} />}
      {questions.map((question, index) => (
        <Question key={question.id} {...view.stateOf(question, index)} />
      ))}
      {!isCompact && <Results {...view} />}
      <div role="status">{announcement}</div>
    </section>
  );
}

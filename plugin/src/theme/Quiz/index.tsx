import Header from '@theme/Quiz/Header';
import Question from '@theme/Quiz/Question';
import Results from '@theme/Quiz/Results';
import type {Props} from '@theme/Quiz';
import {useQuiz} from 'docusaurus-plugin-quiz/client';
import type {FocusEvent, ReactNode} from 'react';
import './styles.module.css';

/** A `:::quiz` block. */
export default function Quiz({quiz, children}: Props): ReactNode {
  const {root, ...view} = useQuiz(quiz, children, loadParts);
  const {anchor, title, questions, isCompact, announcement} = view;
  return (
    <section
      ref={root}
      id={anchor}
      className="quiz"
      data-quiz={quiz.id}
      data-live={view.isLive}
      data-answers={quiz.attributes.answers}
      onFocus={revealFocus}
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

/** Loads what shows once something was answered. */
const loadParts = () => import(/* webpackChunkName: "quiz-answered" */ '@theme/Quiz/Parts');

/**
 * Browsers leave alone what lies in the window, be it under the host's navigation bar, 60 px high. A pointer's target
 * never moves.
 */
function revealFocus({target}: FocusEvent): void {
  if (target.getBoundingClientRect().top < 60 && target.matches(':focus-visible')) {
    target.scrollIntoView();
  }
}

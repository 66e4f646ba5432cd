import {translate} from '@docusaurus/Translate';
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
  const {anchor, slots, questions, isCompact, isLive, announcement, act} = view;
  return (
    <section
      ref={root}
      id={anchor}
      className="quiz"
      data-quiz={quiz.id}
      aria-labelledby={slots.title ? `${anchor}.title` : undefined}
      aria-label={slots.title ? undefined : translate({id: 'theme.Quiz.name', message: 'Quiz'})}
    >
      {!isCompact && <Header {...view} />}
      {questions.map((question, index) => (
        <Question
          key={question.id}
          {...view.stateOf(question)}
          anchor={`${anchor}--${question.id}`}
          number={isCompact ? undefined : `${index + 1} / ${questions.length}`}
          slots={slots}
          isLive={isLive}
          act={act}
        />
      ))}
      {!isCompact && <Results {...view} />}
      <div role="status" className="quiz-status">
        <span key={announcement.count}>{announcement.text}</span>
      </div>
    </section>
  );
}

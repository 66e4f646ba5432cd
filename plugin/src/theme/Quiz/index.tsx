import Header from '@theme/Quiz/Header';
import Question from '@theme/Quiz/Question';
import Results from '@theme/Quiz/Results';
import type {Props} from '@theme/Quiz';
import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import {useQuiz} from 'docusaurus-plugin-quiz/client';
import {Fragment} from 'react';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** A `:::quiz` block. */
export default function Quiz({quiz, children}: Props): ReactNode {
  const {root, anchor, slots, questions, tally, isCompact, ...has} = useQuiz(quiz, children);
  const count = questions.length;
  const titleId = `${anchor}.title`;
  const {title} = slots;
  const showNotices = (isHere: (at: number) => boolean) =>
    quiz.notices?.filter(({at}) => isHere(at)).map(({slot}) => <div key={slot}>{slots[slot]}</div>);
  return (
    <section
      ref={root}
      id={anchor}
      className={clsx(styles.quiz, isCompact && styles.compact)}
      data-quiz={quiz.id}
      aria-labelledby={title ? titleId : undefined}
      aria-label={title ? undefined : translate({id: 'theme.Quiz.name', message: 'Quiz'})}
    >
      {!isCompact && (
        <Header
          titleId={titleId}
          title={title}
          introduction={slots['introduction']}
          completed={tally.completed}
          count={count}
        />
      )}
      {questions.map((question, index) => (
        <Fragment key={question.id}>
          {showNotices((at) => at === index)}
          <Question
            {...has.stateOf(question)}
            anchor={`${anchor}--${question.id}`}
            number={isCompact ? undefined : `${index + 1} / ${count}`}
            slots={slots}
          />
        </Fragment>
      ))}
      {showNotices((at) => at >= count)}
      {!isCompact && (
        <Results tally={tally} onSubmit={has.submit} onRetry={has.retry} onReset={has.reset} />
      )}
      <div role="status" className={styles.status}>
        <span key={has.announcement.count}>{has.announcement.text}</span>
      </div>
    </section>
  );
}

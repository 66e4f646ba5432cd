import Actions from '@theme/Quiz/Actions';
import Answer from '@theme/Quiz/Answer';
import type {Props} from '@theme/Quiz/Question';
import {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {useQuestion, viewOf} from 'docusaurus-plugin-quiz/client';
import {memo} from 'react';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** One question: prompt, controls, actions and answer. Rendered again only when something of its own changes. */
function Question({anchor, number, seed, slots, isLive, ...state}: Props): ReactNode {
  const {quiz, question} = state;
  const {outcome, isRevealed, isExpanded, hasError, ...has} = useQuestion(state);
  const {Controls, Key} = viewOf(question);
  const isHidden = quiz.attributes.reveal === 'never';
  const explanation = slots[`${question.id}/explanation`];
  useBrokenLinks().collectAnchor(anchor);
  const reset = has.reset && (
    <button type="button" className="quiz-button quiz-button--quiet" onClick={has.reset}>
      {translate({id: 'theme.Quiz.reset', message: 'Reset'})}
    </button>
  );
  return (
    <div
      ref={has.root}
      id={anchor}
      className={styles.question}
      data-question={question.id}
      data-type={question.type}
      data-state={outcome ?? (isLive ? 'open' : undefined)}
    >
      {number && (
        <div className={styles.number}>
          <span>{number}</span>
          {reset}
        </div>
      )}
      <div id={`${anchor}.prompt`} className={styles.prompt}>
        {slots[`${question.id}/prompt`]}
      </div>
      <Controls
        question={question}
        response={has.response}
        slots={slots}
        anchor={anchor}
        seed={seed}
        error={hasError ? `${anchor}.error` : undefined}
        isLive={isLive}
        isChecked={!!outcome}
        isRevealed={isRevealed}
        isExpanded={isExpanded}
        isOpen={!isHidden}
        onRespond={has.respond}
        onExpand={has.expand}
      />
      {hasError && (
        <p id={`${anchor}.error`} className={styles.error}>
          {translate({id: 'theme.Quiz.empty', message: 'Choose an answer first.'})}
        </p>
      )}
      <Actions
        outcome={outcome}
        grade={has.grade}
        onCheck={isLive ? has.check : undefined}
        onRetry={has.retry}
      >
        {!number && reset}
        {(isHidden ? outcome === 'right' && explanation : outcome !== 'right' || explanation) && (
          <Answer
            key={String(!!outcome)}
            isRight={outcome === 'right'}
            isOpen={isExpanded && isRevealed}
            onShow={outcome && !isRevealed ? has.show : undefined}
          >
            {outcome !== 'right' && <Key question={question} seed={seed} />}
            {explanation}
          </Answer>
        )}
      </Actions>
    </div>
  );
}

export default memo(Question);

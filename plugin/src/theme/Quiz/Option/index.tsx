import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/Quiz/Option';
import {nameOutcome} from 'docusaurus-plugin-quiz/client';
import type {MouseEvent, ReactNode} from 'react';
import './styles.module.css';

/** One option: its control and text, and outside of its label its mark and feedback. */
export default function Option({option, ...view}: Props): ReactNode {
  const {question, response, slots, anchor, outcome, isRevealed} = view;
  const {correct, block: isBlock} = option;
  const {multiple} = question.body;
  const id = `${anchor}.${option.id}`;
  const isChosen = !!response?.includes(option.id);
  const isAnswered = !!outcome && isChosen;
  const mark = isAnswered
    ? correct
      ? 'right'
      : 'wrong'
    : isRevealed && correct
      ? // One of several was enough.
        outcome === 'right'
        ? 'right'
        : 'missed'
      : undefined;
  // Until then, the closed answer holds it.
  const feedback = mark && slots[`${option.id}/feedback`];
  const Text = isBlock ? 'div' : 'span';
  const Label = isBlock ? 'div' : 'label';
  return (
    <div className="quiz-option" data-mark={mark}>
      <Label className="quiz-label" onClick={isBlock ? pick : undefined}>
        <input
          className="quiz-control"
          type={multiple ? 'checkbox' : 'radio'}
          name={anchor}
          value={option.id}
          checked={isChosen}
          autoComplete="off"
          aria-disabled={!!outcome || undefined}
          aria-invalid={multiple && view.errors[0] ? true : undefined}
          aria-labelledby={isBlock ? id : undefined}
          aria-describedby={mark && `${id}.mark${feedback ? ` ${id}.feedback` : ''}`}
          onChange={view.read}
        />
        <Text id={isBlock ? id : undefined}>{slots[option.id]}</Text>
      </Label>
      {mark && (
        <div id={`${id}.mark`} className="quiz-mark">
          {mark === 'missed'
            ? translate({id: 'theme.Quiz.missed', message: 'Correct, not chosen'})
            : nameOutcome(mark)}
        </div>
      )}
      {feedback && (
        <div
          id={`${id}.feedback`}
          className="quiz-answer quiz-feedback"
          data-expanded={isAnswered && view.isExpanded}
        >
          {feedback}
        </div>
      )}
    </div>
  );
}

/** Does for a pointer what a label would: the text of such an option is too much for one. */
function pick({target, currentTarget}: MouseEvent): void {
  if (!(target as Element).closest('a, button, input'))
    currentTarget.querySelector('input')?.click();
}

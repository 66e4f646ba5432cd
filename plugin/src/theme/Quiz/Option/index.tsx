import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/Quiz/Option';
import type {MouseEvent, ReactNode} from 'react';
import './styles.module.css';

/** One option: its control and text, and outside of its label its mark and feedback. */
export default function Option({
  id,
  mark,
  feedback,
  isBlock,
  isExpanded,
  children,
  ...input
}: Props): ReactNode {
  const Text = isBlock ? 'div' : 'span';
  const Label = isBlock ? 'div' : 'label';
  return (
    <div className="quiz-option" data-mark={mark}>
      <Label className="quiz-label" onClick={isBlock ? pick : undefined}>
        <input
          {...input}
          autoComplete="off"
          aria-labelledby={isBlock ? id : undefined}
          aria-describedby={mark && `${id}.mark ${id}.feedback`}
        />
        <Text id={isBlock ? id : undefined}>{children}</Text>
      </Label>
      {mark && (
        <div id={`${id}.mark`} className="quiz-mark">
          {
            {
              right: translate({id: 'theme.Quiz.chosenRight', message: 'Correct, your choice'}),
              wrong: translate({id: 'theme.Quiz.chosenWrong', message: 'Wrong, your choice'}),
              missed: translate({id: 'theme.Quiz.missed', message: 'Correct, not chosen'}),
            }[mark]
          }
        </div>
      )}
      {feedback && (
        <div id={`${id}.feedback`} className="quiz-answer quiz-feedback" data-expanded={isExpanded}>
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

import type {FieldsetHTMLAttributes, ReactNode} from 'react';
import type {QuestionView} from '../client/useQuestion.js';
import './styles.module.css';

interface Props extends FieldsetHTMLAttributes<HTMLFieldSetElement> {
  view: QuestionView;
  /** What is asked of the reader's hands. */
  how?: ReactNode;
}

/** The controls of a question, named by its prompt; without one they are read out themselves. */
export function Group({view, how, ...props}: Props): ReactNode {
  const {slots, anchor, errors} = view;
  const prompt = `${anchor}.prompt`;
  const id = `${anchor}.how`;
  const described = [
    how && id,
    errors.some((error) => error && error !== 'number') && `${anchor}.error`,
  ].filter(Boolean);
  return (
    <>
      {how && (
        <div id={id} className="quiz-how">
          {how}
        </div>
      )}
      <fieldset
        id={slots.prompt ? undefined : prompt}
        className="quiz-options"
        aria-labelledby={prompt}
        aria-describedby={described.join(' ') || undefined}
        {...props}
      />
    </>
  );
}

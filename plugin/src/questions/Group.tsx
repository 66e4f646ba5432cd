import type {FieldsetHTMLAttributes, ReactNode} from 'react';
import type {QuestionView} from '../client/useQuestion.js';
import './styles.module.css';

interface Props extends FieldsetHTMLAttributes<HTMLFieldSetElement> {
  view: QuestionView;
  /** What is asked of the reader's hands. */
  how?: ReactNode;
  /** What is asked for in place of a verdict, below `how`'s controls. Where the group has fields, each asks for itself. */
  error?: ReactNode;
}

/** The controls of a question, named by its prompt; without one they are read out themselves. */
export function Group({view, how, error, ...props}: Props): ReactNode {
  const {slots, anchor, outcome, expand} = view;
  const prompt = `${anchor}.prompt`;
  const id = `${anchor}.how`;
  const errorId = `${anchor}.error`;
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
        aria-describedby={how ? (error ? `${id} ${errorId}` : id) : undefined}
        onFocus={outcome && expand}
        {...props}
      />
      {error && (
        <div id={errorId} className="quiz-error">
          {error}
        </div>
      )}
    </>
  );
}

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
  const {slots, anchor, error, outcome, expand} = view;
  const prompt = `${anchor}.prompt`;
  const id = how ? `${anchor}.how` : undefined;
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
        aria-describedby={id && error ? `${id} ${error}` : (id ?? error)}
        onFocus={outcome && expand}
        {...props}
      />
    </>
  );
}

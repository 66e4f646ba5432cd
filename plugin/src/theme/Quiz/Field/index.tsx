import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/Quiz/Field';
import {FieldContext} from 'docusaurus-plugin-quiz/client';
import {useContext} from 'react';
import type {ReactNode} from 'react';
import './styles.module.css';

/** A control in the text of a question: an input, a select, or the place for output. */
export default function Field({index}: Props): ReactNode {
  const field = useContext(FieldContext)(index);
  if (!field) return null;
  const {choices, mark, error, isClosed, isInvalid, anchor, parts} = field;
  const {required, ...input} = field.input;
  // All three take the same properties here; for a select, being read-only means nothing.
  const Control = (choices ? 'select' : input.rows ? 'textarea' : 'input') as 'input';
  return (
    <span className="quiz-field" data-mark={mark}>
      <Control
        {...input}
        readOnly={isClosed}
        className="quiz-control"
        data-field={index}
        autoComplete="off"
        aria-describedby={mark || error || isInvalid ? anchor : undefined}
        aria-disabled={isClosed || undefined}
        aria-invalid={isInvalid || undefined}
        // The attribute of HTML would call a field invalid that nobody has touched.
        aria-required={required}
        value={field.value}
        onChange={field.read}
      >
        {choices && (
          <>
            <option value="">{translate({id: 'theme.Quiz.choose', message: 'Choose…'})}</option>
            {choices.map((choice) => (
              <option key={choice}>{choice}</option>
            ))}
          </>
        )}
      </Control>
      {(mark ?? error) && (
        <span id={anchor}>
          {mark && parts && (
            <span className="quiz-mark">
              <parts.Mark on="field" of={mark} isHidden />
            </span>
          )}
          {error && <small className="quiz-error">{error}</small>}
        </span>
      )}
    </span>
  );
}

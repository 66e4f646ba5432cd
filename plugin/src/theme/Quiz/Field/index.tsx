import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/Quiz/Field';
import {findDifference, isRight, nameOutcome, QuestionContext} from 'docusaurus-plugin-quiz/client';
import {useContext} from 'react';
import type {ReactNode} from 'react';
import './styles.module.css';

/** A control in the text of a question: an input, a select, or the place for output. */
export default function Field({index}: Props): ReactNode {
  const {question, response, error, outcome, anchor, read} = useContext(QuestionContext);
  const field = question.body.fields[index];
  if (!field) return null;
  const {input, choices} = field;
  const value = response?.[index] ?? '';
  const id = `${anchor}.${index}`;
  const mark = outcome && (isRight(field, value) ? 'right' : 'wrong');
  const difference = mark === 'wrong' && findDifference(field, value);
  const isMissing = error && (!response || (input.required && !value));
  // All three take the same properties here; for a select, being read-only means nothing.
  const Control = (choices ? 'select' : input.rows ? 'textarea' : 'input') as 'input';
  return (
    <span className="quiz-field" data-mark={mark}>
      <Control
        {...input}
        readOnly={!!mark}
        className="quiz-control"
        data-field={index}
        autoComplete="off"
        aria-describedby={isMissing ? error : mark && id}
        aria-disabled={!!mark || undefined}
        aria-invalid={!!isMissing || undefined}
        value={value}
        onChange={read}
      >
        {choices && ['', ...choices].map((choice) => <option key={choice}>{choice}</option>)}
      </Control>
      {mark && (
        <small id={id} className="quiz-mark">
          {nameOutcome(mark)}
          {difference
            ? `: ${translate({id: 'theme.Quiz.difference', message: 'line {line} differs'}, {line: difference})}`
            : null}
        </small>
      )}
    </span>
  );
}

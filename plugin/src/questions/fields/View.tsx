import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import {FieldContext} from '../../client/FieldContext.js';
import type {FieldView} from '../../client/FieldContext.js';
import {nameInputError, nameOutcome} from '../../client/verdicts.js';
import {Group} from '../Group.js';
import type {ViewProps} from '../view.js';
import {findDifference, isRight, isUnitWrong} from './grade.js';

/** The text of the question with its fields in it. */
export function Fields(props: ViewProps<'blanks' | 'match' | 'output'>): ReactNode {
  const {question, slots, response, outcome, isExpanded, errors, anchor, read} = props;
  const {fields} = question.body;

  const viewField = (index: number): FieldView | undefined => {
    const field = fields[index];
    if (!field) return undefined;
    const value = response?.[index] ?? '';
    const error = errors[index];
    const mark = outcome && (isRight(field, value) ? 'right' : 'wrong');
    const line = mark === 'wrong' && findDifference(field, value);
    const difference = line
      ? `: ${translate({id: 'theme.Quiz.difference', message: 'line {line} differs'}, {line})}`
      : '';
    // Below the field, where it may move what follows only when the reader has just checked.
    const unit =
      isExpanded && mark === 'wrong' && isUnitWrong(field, value)
        ? translate({id: 'theme.Quiz.unit', message: 'The number is right, but its unit is not.'})
        : undefined;
    return {
      ...field,
      value,
      mark,
      verdict: mark && nameOutcome(mark) + difference,
      error: error ? nameInputError(error) : unit,
      anchor: `${anchor}.${index}`,
      read,
    };
  };

  return (
    <Group
      view={props}
      how={
        fields[0]?.input.rows && translate({id: 'theme.Quiz.output', message: 'What is printed?'})
      }
    >
      <FieldContext.Provider value={viewField}>{slots.fields}</FieldContext.Provider>
    </Group>
  );
}

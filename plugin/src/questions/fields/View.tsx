import {translate} from '@docusaurus/Translate';
import type {ReactNode, SyntheticEvent} from 'react';
import {FieldContext} from '../../client/FieldContext.js';
import {nameOutcome} from '../../client/messages.js';
import {Group} from '../Group.js';
import type {ViewProps} from '../views.js';
import {findDifference, isRight} from './grade.js';
import type {Field} from './model.js';

/** What a field shows, and what the reader can do with it. */
export interface FieldView extends Field {
  /** What it holds. */
  value: string;
  /** The verdict on it, once it was checked, and its words. */
  mark: 'right' | 'wrong' | undefined;
  verdict: string | undefined;
  /** DOM id of the message that something is missing here. */
  error: string | undefined;
  /** DOM id for the verdict. */
  anchor: string;
  /** Takes what the controls hold as the response. */
  read: (event: SyntheticEvent) => void;
}

/** The text of the question with its fields in it. */
export function Fields(props: ViewProps<'blanks' | 'match' | 'output'>): ReactNode {
  const {question, parts, response, outcome, error, anchor, read} = props;
  const {fields} = question.body;

  const viewField = (index: number): FieldView | undefined => {
    const field = fields[index];
    if (!field) return undefined;
    const value = response?.[index] ?? '';
    const mark = outcome && (isRight(field, value) ? 'right' : 'wrong');
    const line = mark === 'wrong' && findDifference(field, value);
    const difference = line
      ? `: ${translate({id: 'theme.Quiz.difference', message: 'line {line} differs'}, {line})}`
      : '';
    return {
      ...field,
      value,
      mark,
      verdict: mark && nameOutcome(mark) + difference,
      error: !response || (field.input.required && !value) ? error : undefined,
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
      <FieldContext.Provider value={viewField}>{parts.fields}</FieldContext.Provider>
    </Group>
  );
}

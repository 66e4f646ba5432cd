import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import {FieldContext} from '../../client/FieldContext.js';
import type {FieldView} from '../../client/FieldContext.js';
import {nameInputError, nameOutcome} from '../../client/verdicts.js';
import {Group} from '../Group.js';
import type {ViewProps} from '../view.js';
import {findDifference, isRight, isUnitWrong} from './grade.js';

type Props = ViewProps<'blanks' | 'match' | 'output'>;

/** The text of the question with its fields in it. */
export function Fields(props: Props): ReactNode {
  const {question, slots, response, marked, isExpanded, isClosed, errors, anchor, read} = props;
  const {type, body} = question;
  const {fields} = body;

  const viewField = (index: number): FieldView | undefined => {
    const field = fields[index];
    if (!field) return undefined;
    const value = response?.[index] ?? '';
    const error = errors[index];
    // What was changed since the check has no mark any more.
    const isMarked = marked?.[index] === value;
    const mark = isMarked ? (isRight(field, value) ? 'right' : 'wrong') : undefined;
    // Below the field, where it may move what follows only when the reader has just checked.
    const unit =
      isExpanded && mark === 'wrong' && isUnitWrong(field, value)
        ? translate({id: 'theme.Quiz.unit', message: 'The number is right, but its unit is not.'})
        : undefined;
    return {
      ...field,
      value,
      mark,
      verdict: mark && nameOutcome(mark),
      isClosed,
      isInvalid: !!error,
      error: error === 'number' ? nameInputError(error) : unit,
      anchor: error && error !== 'number' ? `${anchor}.error` : `${anchor}.${index}`,
      read,
    };
  };

  return (
    <Group view={props} how={nameTask(type, fields.length)}>
      <FieldContext.Provider value={viewField}>{slots.fields}</FieldContext.Provider>
    </Group>
  );
}

/** What is asked of the reader's hands; of one blank, nothing that is not plain. */
function nameTask(type: Props['question']['type'], count: number): string | undefined {
  if (type === 'output') {
    return translate({
      id: 'theme.Quiz.output',
      message: 'Write the lines as they would be printed.',
    });
  }
  if (type === 'match') {
    return translate({id: 'theme.Quiz.match', message: 'Choose the match for each.'});
  }
  return count > 1
    ? translate({id: 'theme.Quiz.blanks', message: 'Fill in the blanks.'})
    : undefined;
}

/** Says how many rows have no match yet. */
export function AskForRows({question, errors}: Props): ReactNode {
  return translate(
    {id: 'theme.Quiz.emptyRows', message: '{empty} of {count} rows are empty.'},
    {empty: errors.filter(Boolean).length, count: question.body.fields.length},
  );
}

/** How much of a response is right. */
export function describeFields({question, response}: Props): string {
  const {type, body} = question;
  const {fields} = body;
  const count = fields.length;
  const right = fields.filter((field, index) => isRight(field, response?.[index])).length;
  const line = fields[0] ? findDifference(fields[0], response?.[0] ?? '') : 0;
  if (line)
    return translate({id: 'theme.Quiz.difference', message: 'Line {line} differs.'}, {line});
  if (type === 'match') {
    return translate(
      {id: 'theme.Quiz.pairs', message: '{right} of {count} pairs.'},
      {right, count},
    );
  }
  return count > 1
    ? translate(
        {id: 'theme.Quiz.rightBlanks', message: '{right} of {count} blanks.'},
        {right, count},
      )
    : '';
}

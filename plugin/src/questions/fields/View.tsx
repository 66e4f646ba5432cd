import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import {FieldContext} from '../../client/FieldContext.js';
import type {FieldView} from '../../client/FieldContext.js';
import {Group} from '../Group.js';
import type {Share, ViewProps} from '../view.js';
import {findDifference, isRight, isUnitWrong} from './grade.js';

type Props = ViewProps<'blanks' | 'match' | 'output'>;

/** The text of the question with its fields in it. */
export function Fields(props: Props): ReactNode {
  const {question, slots, response, marked, isExpanded, isClosed, errors, anchor, parts, read} =
    props;
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
    const isUnit = isExpanded && mark === 'wrong' && isUnitWrong(field, value);
    const asked = error === 'number' ? error : isUnit ? 'unit' : undefined;
    return {
      ...field,
      value,
      mark,
      parts,
      isClosed,
      isInvalid: !!error,
      error: asked && parts && <parts.Asking {...props} error={asked} />,
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

/** How many of several fields are right, or how many lines of output before the first that differs. */
export function measureFields({question, response}: Props): Share | undefined {
  const {fields} = question.body;
  const count = fields.length;
  const [first] = fields;
  const line = first && findDifference(first, response?.[0] ?? '');
  if (line) return {right: line - 1, count: line};
  const right = fields.filter((field, index) => isRight(field, response?.[index])).length;
  return count > 1 ? {right, count} : undefined;
}

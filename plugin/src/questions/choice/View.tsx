import {translate} from '@docusaurus/Translate';
import Option from '@theme/Quiz/Option';
import type {ReactNode} from 'react';

import {orderOptions} from '../../client/shuffle.js';
import {Group} from '../Group.js';
import type {ViewProps} from '../view.js';

/** Radio buttons or checkboxes. */
export function Choice(props: ViewProps<'choice'>): ReactNode {
  const {
    question,
    seed,
    errors: [error],
  } = props;
  const {multiple} = question.body;
  return (
    <Group
      view={props}
      how={
        multiple
          ? translate({id: 'theme.Quiz.selectAll', message: 'Select all that apply.'})
          : translate({id: 'theme.Quiz.selectOne', message: 'Select one.'})
      }
      role={multiple ? undefined : 'radiogroup'}
      aria-invalid={!multiple && error ? true : undefined}
    >
      {orderOptions(question, seed).map((option) => (
        <Option key={option.id} {...props} option={option} />
      ))}
    </Group>
  );
}

/** How far a response is from the right one, and what to do. */
export function describeChoice({question, response, isClosed}: ViewProps<'choice'>): string {
  const {multiple, options} = question.body;
  const keys = options.filter(({correct}) => correct);
  const found = keys.filter(({id}) => response?.includes(id)).length;
  const extra = (response?.length ?? 0) - found;
  if (multiple && found > 0) {
    return extra > 0
      ? translate(
          {id: 'theme.Quiz.tooMany', message: '{found} found, {extra} too many.'},
          {found, extra},
        )
      : translate(
          {id: 'theme.Quiz.moreToFind', message: '{found} found, {more} more to find.'},
          {found, more: keys.length - found},
        );
  }
  return isClosed ? '' : translate({id: 'theme.Quiz.chooseAgain', message: 'Choose again.'});
}

import {translate} from '@docusaurus/Translate';
import Option from '@theme/Quiz/Option';
import type {ReactNode} from 'react';

import {orderOptions} from '../../client/shuffle.js';
import {Group} from '../Group.js';
import type {Share, ViewProps} from '../view.js';

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

/** How many of several keys were found, once any was. */
export function measureChoice({question, response = []}: ViewProps<'choice'>): Share | undefined {
  const {multiple, options} = question.body;
  const keys = options.filter(({correct}) => correct);
  const right = keys.filter(({id}) => response.includes(id)).length;
  return multiple && right > 0
    ? {right, count: keys.length, extra: response.length - right}
    : undefined;
}

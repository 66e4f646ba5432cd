import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {Group} from '../Group.js';
import type {ViewProps} from '../views.js';

/** The text of the question with its fields in it. */
export function Fields(props: ViewProps<'blanks' | 'match' | 'output'>): ReactNode {
  const {question, part} = props;
  const [field] = question.body.fields;
  return (
    <Group
      view={props}
      how={field?.input.rows && translate({id: 'theme.Quiz.output', message: 'What is printed?'})}
    >
      {part('fields')}
    </Group>
  );
}

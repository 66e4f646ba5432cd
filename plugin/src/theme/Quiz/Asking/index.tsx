import {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import type {Props} from '@theme/Quiz/Asking';
import type {Question} from 'docusaurus-plugin-quiz/client';
import type {ReactNode} from 'react';

/** What the reader is asked for in place of a verdict, by a question or by one of its fields. */
export default function Asking({error, question, errors, respond, check, act}: Props): ReactNode {
  const {selectMessage} = usePluralForm();
  const empty = errors.filter((each) => each === 'empty').length;
  switch (error) {
    case 'choice':
      return translate({id: 'theme.Quiz.emptyChoice', message: 'Choose an option first.'});
    case 'number':
      return translate({id: 'theme.Quiz.number', message: 'Write a number in digits.'});
    case 'unit':
      return translate({
        id: 'theme.Quiz.unit',
        message: 'The number is right, but its unit is not.',
      });
    case 'changed':
      return translate({
        id: 'theme.Quiz.changed',
        message: 'Changed since you answered it. Your other answers are kept.',
      });
    case 'order':
      return (
        <>
          {translate({
            id: 'theme.Quiz.move',
            message: 'Move at least one item, or say that it is right already.',
          })}{' '}
          <button
            type="button"
            className="quiz-button"
            onClick={() => {
              respond((question as Question<'order'>).body.items);
              // With the message, the button goes: where there is no verdict to go on to, the first control has the focus.
              if (check) check();
              else act('retry', [question.id]);
            }}
          >
            {translate({id: 'theme.Quiz.already', message: 'It is right already'})}
          </button>
        </>
      );
    default:
      return question.type === 'match'
        ? selectMessage(
            empty,
            translate(
              {
                id: 'theme.Quiz.emptyRows',
                message: '{empty} of {count} rows is empty.|{empty} of {count} rows are empty.',
              },
              {empty, count: errors.length},
            ),
          )
        : translate({id: 'theme.Quiz.empty', message: 'Give an answer first.'});
  }
}

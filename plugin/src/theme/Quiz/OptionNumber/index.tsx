import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/Quiz/OptionNumber';
import {useOptionNumber} from 'docusaurus-plugin-quiz/client';
import type {ReactNode} from 'react';

/** Names an option in the answer that has no words, by the place at which it stands. */
export default function OptionNumber({quiz, question, option}: Props): ReactNode {
  const number = useOptionNumber(quiz, question, option);
  return translate({id: 'theme.Quiz.option', message: 'Option {number}'}, {number});
}

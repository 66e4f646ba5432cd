import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/Quiz/Outcome';
import type {ReactNode} from 'react';

/** How a response was judged, in words. */
export default function Outcome({of}: Props): ReactNode {
  return {
    right: translate({id: 'theme.Quiz.right', message: 'Correct'}),
    partly: translate({id: 'theme.Quiz.partly', message: 'Partly correct'}),
    wrong: translate({id: 'theme.Quiz.wrong', message: 'Not correct'}),
    shown: translate({id: 'theme.Quiz.shown', message: 'Answer shown'}),
    knew: translate({id: 'theme.Quiz.youKnew', message: 'You knew it'}),
    knewNot: translate({id: 'theme.Quiz.toBeLearnt', message: 'To be learnt'}),
    given: translate({id: 'theme.Quiz.given', message: 'Answered'}),
    none: translate({id: 'theme.Quiz.notGiven', message: 'Not answered'}),
  }[of];
}

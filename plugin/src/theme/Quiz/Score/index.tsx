import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/Quiz/Score';
import type {ReactNode} from 'react';

/** The score of a quiz in words. */
export default function Score({tally, count}: Props): ReactNode {
  const right = Object.values(tally.endings).filter((ending) => ending === 'right').length;
  return right < count
    ? translate({id: 'theme.Quiz.result', message: '{right} of {count} correct'}, {right, count})
    : translate({id: 'theme.Quiz.allRight', message: 'All {count} correct'}, {count});
}

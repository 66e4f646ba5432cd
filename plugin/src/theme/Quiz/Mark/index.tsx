import {translate} from '@docusaurus/Translate';
import Glyph from '@theme/Quiz/Glyph';
import type {Props} from '@theme/Quiz/Mark';
import Outcome from '@theme/Quiz/Outcome';
import type {ReactNode} from 'react';

/** What the last check says of an option, a field or two neighbours: a sign, and words that may be for ears alone. */
export default function Mark({on, of, isHidden}: Props): ReactNode {
  return (
    <>
      <Glyph of={of === 'right' || of === 'missed' ? 'right' : 'wrong'} />
      <span className={isHidden ? 'quiz-hidden' : undefined}>
        {on === 'field' ? <Outcome of={of === 'right' ? of : 'wrong'} /> : name(on, of)}
      </span>
    </>
  );
}

function name(on: 'option' | 'join', of: Props['of']): string {
  if (on === 'join') {
    return of === 'right'
      ? translate({id: 'theme.Quiz.follows', message: 'Follows the one above'})
      : translate({id: 'theme.Quiz.followsNot', message: 'Does not follow the one above'});
  }
  return {
    right: translate({id: 'theme.Quiz.yours', message: 'Correct, your choice'}),
    wrong: translate({id: 'theme.Quiz.notThis', message: 'Not this one'}),
    missed: translate({id: 'theme.Quiz.key', message: 'Correct answer'}),
    tried: translate({id: 'theme.Quiz.tried', message: 'Tried'}),
  }[of];
}

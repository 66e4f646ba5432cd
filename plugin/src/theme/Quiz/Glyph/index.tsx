import type {Props} from '@theme/Quiz/Glyph';
import type {ReactNode} from 'react';

/** Lines in a square of 16. */
const PATHS = {
  right: 'm3.5 8.5 3 3 6-7',
  wrong: 'm4.5 4.5 7 7m0-7-7 7',
  partly: 'M3 9q2.5-4 5-1t5-1',
  shown: 'M8 7.5V12M8 4v.1',
};

/** A drawn sign in the colour of the text. Words beside it say the same. */
export default function Glyph({of}: Props): ReactNode {
  return (
    <svg
      className="quiz-glyph"
      viewBox="0 0 16 16"
      width="1rem"
      height="1rem"
      fill="none"
      stroke="currentcolor"
      strokeWidth="2.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[of]} />
    </svg>
  );
}

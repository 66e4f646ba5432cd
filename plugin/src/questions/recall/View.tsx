import {translate} from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type {ReactNode} from 'react';

import type {ViewProps} from '../view.js';

/** The buttons with which readers judge themselves. */
export function SelfGrading({response, outcome, respond, check}: ViewProps<'recall'>): ReactNode {
  // Not in the server's HTML, where they would be verdicts that nobody can give.
  if (!useIsBrowser() || outcome) return null;
  return (
    <div className="quiz-line">
      {translate({id: 'theme.Quiz.didYouKnow', message: 'Did you know it?'})}
      {([1, 0] as const).map((grade) => (
        <button
          key={grade}
          type="button"
          className="quiz-button"
          onClick={() => {
            respond(grade);
            check?.();
          }}
          aria-pressed={response === grade}
        >
          {grade
            ? translate({id: 'theme.Quiz.knew', message: 'I knew it'})
            : translate({id: 'theme.Quiz.knewNot', message: 'Not yet'})}
        </button>
      ))}
    </div>
  );
}

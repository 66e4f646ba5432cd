import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/Quiz/StartOver';
import {useState} from 'react';
import type {ReactNode, SyntheticEvent} from 'react';

/** Forgets all answers, once the reader has said so twice. */
export default function StartOver({quiz, anchor, tally, act}: Props): ReactNode {
  const [isAsking, setAsking] = useState(false);
  if (!isAsking) {
    return (
      <div className="quiz-over">
        <button type="button" className="quiz-button quiz-quiet" onClick={() => setAsking(true)}>
          {translate({id: 'theme.Quiz.startOver', message: 'Start over'})}
        </button>
      </div>
    );
  }
  const forget = () => {
    setAsking(false);
    act(
      'reset',
      quiz.questions.map(({id}) => id),
    );
  };
  const keep = ({currentTarget}: SyntheticEvent) => {
    currentTarget.closest('footer')?.focus({preventScroll: true});
    setAsking(false);
  };
  const id = `${anchor}.forget`;
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- what its buttons do, by a key as well
    <div className="quiz-over" onKeyDown={(event) => event.key === 'Escape' && keep(event)}>
      <button id={id} type="button" className="quiz-button" onClick={forget}>
        {translate(
          {id: 'theme.Quiz.forget', message: 'Forget all answers ({count})'},
          {count: tally.completed},
        )}
      </button>
      <button
        // Not the other one: a key that is held or pressed twice must forget nothing.
        ref={focus}
        type="button"
        className="quiz-button quiz-quiet"
        aria-describedby={id}
        onClick={keep}
      >
        {translate({id: 'theme.Quiz.keep', message: 'Keep them'})}
      </button>
    </div>
  );
}

/** Has the focus go on to what took the place of the button. */
function focus(button: HTMLElement | null): void {
  button?.focus({preventScroll: true});
}

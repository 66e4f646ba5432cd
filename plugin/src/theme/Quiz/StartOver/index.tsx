import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/Quiz/StartOver';
import {useState} from 'react';
import type {ReactNode} from 'react';

/** Forgets all answers, once the reader has said so twice. */
export default function StartOver({quiz, tally, act}: Props): ReactNode {
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
  return (
    <div className="quiz-over">
      <button ref={focus} type="button" className="quiz-button" onClick={forget}>
        {translate(
          {id: 'theme.Quiz.forget', message: 'Forget all answers ({count})'},
          {count: tally.completed},
        )}
      </button>
      <button
        type="button"
        className="quiz-button quiz-quiet"
        onClick={({currentTarget}) => {
          currentTarget.closest('footer')?.focus({preventScroll: true});
          setAsking(false);
        }}
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

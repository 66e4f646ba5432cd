import {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import Ending from '@theme/Quiz/Ending';
import type {Props} from '@theme/Quiz/Panel';
import Score from '@theme/Quiz/Score';
import StartOver from '@theme/Quiz/StartOver';
import Submit from '@theme/Quiz/Submit';
import {isEnd, takeFocusAlong} from 'docusaurus-plugin-quiz/client';
import {useState} from 'react';
import type {ReactNode} from 'react';
import {flushSync} from 'react-dom';

/** What stands below the questions once one was answered: what is left of them, and at the end the results. */
export default function Panel(props: Props): ReactNode {
  const {quiz, anchor, questions, tally, isRestored} = props;
  const {selectMessage} = usePluralForm();
  const [isOpened, setOpened] = useState(false);
  const {completed, open} = tally;
  const count = questions.length;
  const left = count - completed;
  if (isEnd(quiz) && open.length > 0) return <Submit {...props} />;
  if (left <= 0 && (isOpened || !isRestored)) return <Ending {...props} />;
  return (
    <div className="quiz-line">
      <span id={`${anchor}.results.text`}>
        {left > 0 ? (
          selectMessage(
            left,
            translate(
              {id: 'theme.Quiz.toGo', message: '{left} question to go|{left} questions to go'},
              {left},
            ),
          )
        ) : (
          <Score tally={tally} count={count} />
        )}
      </span>
      {left > 0
        ? open[0] && (
            <a
              className="quiz-button quiz-quiet"
              href={`#${anchor}--${open[0]}`}
              onClick={takeFocusAlong}
            >
              {translate(
                {id: 'theme.Quiz.goTo', message: 'Go to question {number}'},
                {number: String(questions.findIndex(({id}) => id === open[0]) + 1)},
              )}
            </a>
          )
        : isRestored && (
            <button
              type="button"
              className="quiz-button quiz-quiet"
              onClick={({currentTarget}) => {
                // The button goes, so the focus goes on to what holds the results.
                const footer = currentTarget.closest('footer');
                flushSync(() => setOpened(true));
                footer?.focus({preventScroll: true});
              }}
            >
              {translate({id: 'theme.Quiz.results', message: 'Results'})}
            </button>
          )}
      <StartOver {...props} />
    </div>
  );
}

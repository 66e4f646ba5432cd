import {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import Dots from '@theme/Quiz/Dots';
import type {Props} from '@theme/Quiz/Ending';
import Score from '@theme/Quiz/Score';
import StartOver from '@theme/Quiz/StartOver';
import {useEffect, useState} from 'react';
import type {ReactNode} from 'react';

type SelectMessage = ReturnType<typeof usePluralForm>['selectMessage'];

/** The results: the score in words, a mark for each question that links to it, and what to do next. */
export default function Ending(props: Props): ReactNode {
  const {anchor, questions, tally, isRestored, act} = props;
  const {missed} = tally;
  const {selectMessage} = usePluralForm();
  const next = useNextQuiz(anchor);
  const count = questions.length;
  const isAllRight = Object.values(tally.endings).every((ending) => ending === 'right');
  const isPractice = missed.every((id) => tally.endings[id] === 'shown');
  return (
    <div className="quiz-ending">
      <div className="quiz-verdict">
        {isAllRight && <Rays isStill={isRestored} />}
        <div id={`${anchor}.results.text`}>
          <b>
            <Score tally={tally} count={count} />
          </b>{' '}
          {describe(props, selectMessage)}
        </div>
      </div>
      <Dots {...props} />
      <div className="quiz-line">
        {missed.length > 0 && (
          <button
            type="button"
            className={isPractice ? 'quiz-button' : 'quiz-button quiz-main'}
            onClick={() => act('retry', missed)}
          >
            {isPractice
              ? selectMessage(
                  missed.length,
                  translate(
                    {
                      id: 'theme.Quiz.practise',
                      message: 'Practise {count} question|Practise {count} questions',
                    },
                    {count: missed.length},
                  ),
                )
              : translate({id: 'theme.Quiz.retryWrong', message: 'Try the wrong ones again'})}
          </button>
        )}
        {next && (
          <a
            className={missed.length > 0 ? 'quiz-button' : 'quiz-button quiz-main'}
            href={next.href}
          >
            {translate(
              {id: 'theme.Quiz.nextQuiz', message: 'Next quiz: {title}'},
              {title: next.title},
            )}
          </a>
        )}
        <StartOver {...props} />
      </div>
    </div>
  );
}

/** A check with rays, which are drawn once where readers like motion. */
function Rays({isStill}: {isStill: boolean}): ReactNode {
  const [moves] = useState(
    () => !isStill && matchMedia('(prefers-reduced-motion: no-preference)').matches,
  );
  return (
    <svg
      viewBox="0 0 56 56"
      width="3.5rem"
      height="3.5rem"
      fill="none"
      stroke="var(--quiz-right)"
      strokeWidth="2"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d={RAYS} strokeDasharray="100">
        {moves && <animate attributeName="stroke-dashoffset" from="100" to="0" dur=".6s" />}
      </path>
      <circle cx="28" cy="28" r="15" fill="var(--quiz-right)" />
      <path d="m21 28.5 5 5 9-11" stroke="var(--ifm-background-surface-color)" strokeWidth="3.5" />
    </svg>
  );
}

const RAYS = 'M28 8V3m0 50v-5M8 28H3m50 0h-5M14 14l-4-4m36 36-4-4m0-28 4-4M10 46l4-4';

/** What the score is made of: how many questions ended otherwise, the points where there are parts of one, and whether that is enough. */
function describe({quiz, tally}: Props, selectMessage: SelectMessage): string {
  const {endings, score, max, missed} = tally;
  const {pass} = quiz.attributes;
  const all = Object.values(endings);
  const countOf = (ending: (typeof all)[number]) => all.filter((each) => each === ending).length;
  const [partly, wrong, shown, none] = (['partly', 'wrong', 'shown', 'none'] as const).map(countOf);
  const parts: string[] = [];
  if (partly) {
    parts.push(
      translate(
        {id: 'theme.Quiz.endedPartly', message: '{count} partly correct.'},
        {count: partly},
      ),
    );
  }
  if (wrong) {
    parts.push(
      translate({id: 'theme.Quiz.endedWrong', message: '{count} not correct.'}, {count: wrong}),
    );
  }
  if (shown) {
    parts.push(
      selectMessage(
        shown,
        translate(
          {
            id: 'theme.Quiz.endedShown',
            message: '{count} answer shown.|{count} answers shown.',
          },
          {count: shown},
        ),
      ),
    );
  }
  if (none) {
    parts.push(
      translate({id: 'theme.Quiz.endedNone', message: '{count} not answered.'}, {count: none}),
    );
  }
  if (missed.length > 0 && missed.every((id) => endings[id] === 'shown')) {
    parts.push(
      translate({
        id: 'theme.Quiz.practiceNow',
        message: 'Retrying is practice now: the score stays.',
      }),
    );
  }
  if (partly) {
    parts.push(
      translate(
        {id: 'theme.Quiz.points', message: '{score} of {max} points.'},
        {score: formatNumber(score), max},
      ),
    );
  }
  if (pass && max) {
    parts.push(
      score * 100 >= pass * max
        ? translate({id: 'theme.Quiz.passed', message: 'Passed.'})
        : translate(
            {id: 'theme.Quiz.notPassed', message: 'Not passed yet: {pass} % are needed.'},
            {pass},
          ),
    );
  }
  return parts.join(' ');
}

/** A number in the way of the page's language. Scores show in the browser only, where that is known. */
function formatNumber(number: number): string {
  return number.toLocaleString(document.documentElement.lang || 'en', {maximumFractionDigits: 2});
}

/** The quiz below one on the page, by its title; pages are put together of parts that do not know each other. */
function useNextQuiz(anchor: string): {href: string; title: string} | undefined {
  const [next, setNext] = useState<{href: string; title: string}>();
  useEffect(() => {
    // Not by spreading: some sites compile that to what only knows arrays.
    const all = Array.from(document.querySelectorAll('[data-quiz]'));
    const below = all[all.findIndex(({id}) => id === anchor) + 1];
    const title = below?.querySelector('.quiz-title')?.textContent;
    // eslint-disable-next-line react-hooks/set-state-in-effect -- it stands in no state, and is there from now on
    if (below && title) setNext({href: `#${below.id}`, title});
  }, [anchor]);
  return next;
}

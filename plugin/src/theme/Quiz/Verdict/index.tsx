import {translate} from '@docusaurus/Translate';
import Feedback from '@theme/Quiz/Feedback';
import Glyph from '@theme/Quiz/Glyph';
import Meaning from '@theme/Quiz/Meaning';
import Outcome from '@theme/Quiz/Outcome';
import Score from '@theme/Quiz/Score';
import type {Props} from '@theme/Quiz/Verdict';
import {views} from 'docusaurus-plugin-quiz/client';
import type {ReactNode} from 'react';

/** The floor of a checked question: one region that says all of the verdict, and takes the focus for it. */
export default function Verdict(props: Props): ReactNode {
  const {question, slots, anchor, response, marked, outcome, isRevealed, isExpanded, ending} =
    props;
  const {toggle, show, retry, reset, number, parts} = props;
  const {measure, Grading} = views[question.type];
  if (!outcome) return null;
  const id = `${anchor}.verdict`;
  const tone = props.isShown ? 'shown' : response === undefined ? 'none' : outcome;
  const names = question.slots.filter((name) => name.endsWith('/feedback'));
  const isGiven = (name: string) => [marked].flat().includes(name.replace('/feedback', ''));
  const others = names.filter((name) => !isGiven(name));
  const review = outcome !== 'right' && slots.review;
  const {because} = question;
  // Where the question has a number, it stands beside that.
  const resetAlone = number ? undefined : reset;
  const again = retry && (
    <button type="button" className="quiz-button quiz-quiet" onClick={retry}>
      {translate({id: 'theme.Quiz.again', message: 'Answer again'})}
    </button>
  );
  return (
    <div
      className="quiz-floor"
      data-verdict={tone}
      data-compact={!isExpanded}
      role="group"
      tabIndex={-1}
      aria-labelledby={isExpanded ? `${id} ${id}.said` : id}
    >
      <div className="quiz-line">
        <div id={id} className="quiz-verdict">
          {tone !== 'none' && (
            <span className="quiz-disc">
              <Glyph of={tone} />
            </span>
          )}
          <b>
            <Outcome of={!Grading ? tone : outcome === 'right' ? 'knew' : 'knewNot'} />
          </b>
          {isExpanded && (
            <span>
              <Meaning {...props} share={measure?.(props)} />
            </span>
          )}
        </div>
        {toggle ? (
          <button
            type="button"
            className="quiz-button quiz-quiet"
            aria-expanded={isExpanded}
            onClick={toggle}
          >
            {translate({id: 'theme.Quiz.feedback', message: 'Feedback'})}
          </button>
        ) : (
          again
        )}
      </div>
      {isExpanded && (
        <>
          <div id={`${id}.said`} className="quiz-said quiz-answer">
            <Feedback
              slots={slots}
              names={names.filter(isGiven)}
              isNamed={[marked].flat().length > 1}
            />
            {isRevealed && outcome !== 'right' && question.type !== 'choice' && slots.key && (
              <div className="quiz-key">{slots.key}</div>
            )}
            {isRevealed && slots.explanation}
            {ending && (
              <p>
                <Score {...ending} />.{' '}
                <a href={ending.href}>
                  {translate({id: 'theme.Quiz.results', message: 'Results'})}
                </a>
              </p>
            )}
          </div>
          {isRevealed && others.length > 0 && (
            <details className="quiz-others quiz-answer">
              <summary className="quiz-button quiz-quiet">
                {translate({id: 'theme.Quiz.others', message: 'Why not the others'})}
              </summary>
              <Feedback slots={slots} names={others} isNamed />
            </details>
          )}
          {[show, review, toggle && again, resetAlone].some(Boolean) && (
            <div className="quiz-line">
              {show && (
                <button type="button" className="quiz-button" onClick={show}>
                  {translate({id: 'theme.Quiz.show', message: 'Show answer'})}
                </button>
              )}
              {review && (
                <span
                  className="quiz-review"
                  onClickCapture={
                    because ? (event) => parts?.followReview(event, because, number) : undefined
                  }
                >
                  {translate({id: 'theme.Quiz.review', message: 'Review:'})} {review}
                </span>
              )}
              {toggle && again}
              {resetAlone && (
                <button type="button" className="quiz-button quiz-quiet" onClick={resetAlone}>
                  {translate({id: 'theme.Quiz.reset', message: 'Reset'})}
                </button>
              )}
            </div>
          )}
        </>
      )}
      {!(isExpanded && isRevealed) && props.quiz.attributes.reveal !== 'never' && (
        <div className="quiz-printed quiz-answer">
          {slots.key && <div className="quiz-key">{slots.key}</div>}
          {slots.explanation}
        </div>
      )}
    </div>
  );
}

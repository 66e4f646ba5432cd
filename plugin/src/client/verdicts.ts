import {translate} from '@docusaurus/Translate';
import type {Outcome, Quiz} from '../model.js';
import type {InputError} from '../questions/types.js';
import type {Ending, Tally} from './score.js';
import type {QuestionView} from './useQuestion.js';

/** The verdict in words. */
export function nameOutcome(outcome: Outcome): string {
  return {
    right: translate({id: 'theme.Quiz.right', message: 'Correct'}),
    partly: translate({id: 'theme.Quiz.partly', message: 'Partly correct'}),
    wrong: translate({id: 'theme.Quiz.wrong', message: 'Not correct'}),
  }[outcome];
}

/** How a question ended, in words. */
export function nameEnding(ending: Ending): string {
  return ending === 'shown'
    ? translate({id: 'theme.Quiz.shown', message: 'Answer shown'})
    : nameOutcome(ending);
}

/** What the verdict leads to: whether it counts, and how many checks are left. */
export function nameConsequence(view: QuestionView): string {
  const {outcome, isPractice, isShown, checksLeft} = view;
  if (isPractice) {
    return translate({id: 'theme.Quiz.practice', message: 'This was practice: the score stays.'});
  }
  if (isShown) {
    return translate(
      {id: 'theme.Quiz.countsAs', message: 'Counts as “{verdict}”.'},
      {verdict: nameOutcome(outcome!)},
    );
  }
  if (outcome === 'right' || checksLeft === undefined) return '';
  return checksLeft > 0
    ? translate({id: 'theme.Quiz.left', message: 'Checks left: {count}.'}, {count: checksLeft})
    : translate({id: 'theme.Quiz.noneLeft', message: 'No checks left.'});
}

/** What the reader is asked for in place of a verdict. */
export function nameInputError(error: InputError): string {
  return {
    empty: translate({id: 'theme.Quiz.empty', message: 'Give an answer first.'}),
    choice: translate({id: 'theme.Quiz.emptyChoice', message: 'Choose an option first.'}),
    number: translate({id: 'theme.Quiz.number', message: 'Write a number in digits.'}),
    order: translate({
      id: 'theme.Quiz.move',
      message: 'Move at least one item, or say that it is right already.',
    }),
  }[error];
}

/** The score of a quiz in words. */
export function nameResult({endings}: Tally, count: number): string {
  const right = Object.values(endings).filter((ending) => ending === 'right').length;
  return right < count
    ? translate({id: 'theme.Quiz.result', message: '{right} of {count} correct'}, {right, count})
    : translate({id: 'theme.Quiz.allRight', message: 'All {count} correct'}, {count});
}

/** What the score of a quiz is made of: how many questions ended otherwise, and the points. */
export function describeResult({attributes: {pass}}: Quiz, {endings, score, max}: Tally): string {
  const all = Object.values(endings);
  const parts = (['partly', 'wrong', 'shown'] as const).flatMap((ending) => {
    const {length} = all.filter((each) => each === ending);
    return length ? `${nameEnding(ending)}: ${length}.` : [];
  });
  if (all.includes('partly')) {
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
  // Formatting the first number of a page takes milliseconds.
  return number % 1
    ? number.toLocaleString(document.documentElement.lang || 'en', {maximumFractionDigits: 2})
    : String(number);
}

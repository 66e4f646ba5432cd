import {useState} from 'react';
import type {SyntheticEvent} from 'react';

import type {Json, Outcome, Question, Quiz} from '../model.js';
import {findInputErrors, readResponse, scoreResponse} from '../questions/graders.js';
import type {InputError, QuestionResponse} from '../questions/types.js';
import {readControls} from './readControls.js';
import {isChecked, readEntry} from './records.js';
import {hasAttempts, isClosed, isCompleted, isEnd, isRevealed, isShown} from './reducer.js';
import type {QuizEvent, Act} from './reducer.js';
import {judge} from './score.js';
import type {Tally} from './score.js';
import type {SlotNodes} from './slots.js';
import type {Parts} from './useParts.js';

/** What a question is given. */
export interface QuestionState {
  quiz: Quiz;
  question: Question;
  /** As it is stored. */
  entry: unknown;
  /** Order of what is shuffled in the question; absent when it stays as written. */
  seed: number | undefined;
  /** DOM id, unique on the page; the prompt's is `<anchor>.prompt`. */
  anchor: string;
  /** "1 / 5"; absent in a quiz that is one question. */
  number: string | undefined;
  /** The rich text of the question's parts by their names, such as `prompt`. */
  slots: SlotNodes;
  /** Whether it shows what it lacks before it can be checked. */
  isAsking: boolean;
  /** Below the verdict that completed the quiz: its score of how many questions, and where the results are. */
  ending: {tally: Tally; count: number; href: string} | undefined;
  /** What shows the verdict, as soon as it is there. */
  parts: Parts | undefined;
  act: Act;
  /** Has a screen reader say something. */
  say: (text: string) => void;
}

/** What the parts of a question show, and what the reader can do: what is absent cannot be done. */
export interface QuestionView extends QuestionState {
  /** What the reader gave so far. */
  response: QuestionResponse[keyof QuestionResponse] | undefined;
  /** The response of the last check, which marks are about; parts of it may have been changed since. */
  marked: QuestionResponse[keyof QuestionResponse] | undefined;
  /** What was chosen in earlier checks, of a choice alone. */
  tried: QuestionResponse[keyof QuestionResponse] | undefined;
  /** The verdict on it, as long as nothing was changed. */
  outcome: Outcome | undefined;
  /** From 0 to 1. */
  score: number;
  /** What the reader is asked for in place of a verdict, by the index of the field. */
  errors: readonly (InputError | undefined)[];
  /** Key and explanation may be seen without asking. */
  isRevealed: boolean;
  /** The reader asked for the answer since the last check. */
  isShown: boolean;
  /** The last check left the score alone. */
  isPractice: boolean;
  /** A verdict stands, and the controls do nothing. */
  isClosed: boolean;
  /** The author changed the question since it was answered, so nothing of that is left. */
  isChanged: boolean;
  /** Number of checks that are left; absent where it is unlimited. */
  checksLeft: number | undefined;
  /** Nothing was done since the page was loaded: what shows stays as small as it was, so that nothing on the page moves. */
  isRestored: boolean;
  /** Feedback and explanation show. */
  isExpanded: boolean;
  /** Number of hints that were asked for. */
  hints: number;
  /** Takes what the controls hold as the response, when one of them changes. */
  read: (event: SyntheticEvent) => void;
  respond: (response: Json | undefined) => void;
  /** Opens and closes what a restored verdict has below it. */
  toggle: (() => void) | undefined;
  check: (() => void) | undefined;
  show: (() => void) | undefined;
  retry: (() => void) | undefined;
  reset: (() => void) | undefined;
}

/** Makes a question's view of its state. */
export function useQuestion(state: QuestionState): QuestionView {
  const {quiz, question, act} = state;
  const {reveal, attempts} = quiz.attributes;
  const [since] = useState(Date.now);
  const [isOpened, setOpened] = useState(false);
  const entry = readEntry(state.entry, question);
  const {r, n = 0, h = 0, t = 0, l, w, p} = entry;
  const isOver = isChecked(entry);
  const score = scoreResponse(question, r);
  const isFree = hasAttempts(quiz, entry) && !isEnd(quiz);
  const isOpen = isRevealed(quiz, question, entry);
  const isOld = t < since;
  const isRestored = isOld && !isOpened;
  const ids = [question.id];
  const offer = (type: QuizEvent['type'], isPossible: boolean) =>
    isPossible ? () => void act(type, ids) : undefined;
  const respond = (response: Json | undefined) => void act('respond', ids, response);

  return {
    ...state,
    hints: h,
    response: readResponse(question, r),
    marked: readResponse(question, isOver ? r : l),
    tried: readResponse(question, w),
    outcome: isOver ? judge(score, 1) : undefined,
    score,
    errors: state.isAsking ? findInputErrors(question, r) : [],
    isRevealed: isOpen,
    isShown: isShown(quiz, question, entry),
    isPractice: isOver && !!p,
    isClosed: isClosed(quiz, question, entry),
    // It was completed, and is known to be another one now: neither a response nor a check is left.
    isChanged: !!entry.i && entry.c !== undefined && !n,
    checksLeft: attempts ? attempts - n : undefined,
    isRestored,
    isExpanded: isOver && !isRestored,
    read: ({currentTarget}) => respond(readControls(currentTarget)),
    respond,
    toggle: isOver && isOld ? () => setOpened(!isOpened) : undefined,
    check: offer('check', !isOver && isFree),
    show: offer('show', isOver && !isOpen && reveal !== 'never'),
    retry: offer('retry', isOpen && isFree),
    reset: offer('reset', isCompleted(quiz, entry)),
  };
}

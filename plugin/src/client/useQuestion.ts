import {useState} from 'react';
import type {SyntheticEvent} from 'react';

import type {Json, Outcome, Question, Quiz} from '../model.js';
import {findInputErrors, readResponse, scoreResponse} from '../questions/graders.js';
import type {InputError, QuestionResponse} from '../questions/types.js';
import {readControls} from './readControls.js';
import {isChecked, readEntry} from './records.js';
import {hasAttempts, isCompleted, isEnd} from './reducer.js';
import type {QuizEvent, Act} from './reducer.js';
import {judge} from './score.js';
import type {SlotNodes} from './slots.js';

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
  act: Act;
  /** Has a screen reader say something. */
  say: (text: string) => void;
}

/** What the parts of a question show, and what the reader can do: what is absent cannot be done. */
export interface QuestionView extends QuestionState {
  /** What the reader gave so far. */
  response: QuestionResponse[keyof QuestionResponse] | undefined;
  /** The verdict on it, once it was checked. */
  outcome: Outcome | undefined;
  /** From 0 to 1. */
  score: number;
  /** What the reader is asked for in place of a verdict, by the index of the field. */
  errors: readonly (InputError | undefined)[];
  /** Key and explanation may be seen without asking. */
  isRevealed: boolean;
  /** Feedback and explanation show. What was restored stays as small as it was, so that nothing on the page moves. */
  isExpanded: boolean;
  /** Number of hints that were asked for. */
  hints: number;
  /** Takes what the controls hold as the response, when one of them changes. */
  read: (event: SyntheticEvent) => void;
  respond: (response: Json | undefined) => void;
  expand: () => void;
  check: (() => void) | undefined;
  retry: (() => void) | undefined;
  reset: (() => void) | undefined;
}

/** Makes a question's view of its state. */
export function useQuestion(state: QuestionState): QuestionView {
  const {quiz, question, act} = state;
  const {reveal} = quiz.attributes;
  const [since, setSince] = useState(Date.now);
  const entry = readEntry(state.entry, question);
  const {r, h = 0, t = 0} = entry;
  const isOver = isChecked(entry);
  const score = scoreResponse(question, r);
  const outcome = isOver ? judge(score, 1) : undefined;
  const isFree = hasAttempts(quiz, entry) && !isEnd(quiz);
  const isMissed = isOver && score < 1;
  const isRevealed = isOver && (!isMissed || (!!entry.x && reveal !== 'never'));
  const ids = [question.id];
  const offer = (type: QuizEvent['type'], isPossible: boolean) =>
    isPossible ? () => void act(type, ids) : undefined;
  const respond = (response: Json | undefined) => void act('respond', ids, response);

  return {
    ...state,
    hints: h,
    response: readResponse(question, r),
    outcome,
    score,
    errors: state.isAsking ? findInputErrors(question, r) : [],
    isRevealed,
    isExpanded: isOver && t >= since,
    read: ({currentTarget}) => respond(readControls(currentTarget)),
    respond,
    expand: () => setSince(0),
    check: offer('check', !isOver && isFree),
    retry: offer('retry', isMissed && isFree),
    reset: offer('reset', isCompleted(quiz, entry)),
  };
}

import {useEffect, useRef, useState} from 'react';
import type {ReactNode, RefObject} from 'react';
import type {Json, Outcome, Question, Quiz} from '../model.js';
import {readResponse, scoreResponse} from '../questions/graders.js';
import type {QuestionResponse} from '../questions/index.js';
import {isChecked, readEntry} from './records.js';
import {hasAttempts, isCompleted, isEnd} from './reducer.js';
import type {QuizEvent} from './reducer.js';
import {judge} from './score.js';
import type {Slots} from './slots.js';
import type {Act} from './useQuiz.js';

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
  slots: Slots;
  /** Whether the browser has taken over from the server's HTML. */
  isLive: boolean;
  act: Act;
  /** Has a screen reader say something. */
  say: (text: string) => void;
}

/** What the parts of a question show, and what the reader can do: what is absent cannot be done. */
export interface QuestionView extends QuestionState {
  /** The rich text of one of the question's parts, such as `prompt`. */
  part: (name: string) => ReactNode;
  /** What the reader gave so far. */
  response: QuestionResponse[keyof QuestionResponse] | undefined;
  /** The verdict on it, once it was checked. */
  outcome: Outcome | undefined;
  /** From 0 to 1. */
  score: number;
  /** DOM id of the message that something is missing. */
  error: string | undefined;
  /** Key and explanation may be seen without asking. */
  isRevealed: boolean;
  /** Feedback and explanation show. What was restored stays as small as it was, so that nothing on the page moves. */
  isExpanded: boolean;
  /** Number of hints that were asked for. */
  hints: number;
  /** Takes what the controls hold as the response. */
  read: () => void;
  respond: (response: Json | undefined) => void;
  expand: () => void;
  check: (() => void) | undefined;
  retry: (() => void) | undefined;
  reset: (() => void) | undefined;
}

/** Makes a question's view of its state, and a reference for its element. */
export function useQuestion(
  state: QuestionState,
): QuestionView & {root: RefObject<HTMLDivElement | null>} {
  const {quiz, question, anchor, isLive, act} = state;
  const root = useRef<HTMLDivElement>(null);
  const {reveal} = quiz.attributes;
  const [since, setSince] = useState(Date.now);
  const [hasError, setError] = useState(false);
  const entry = readEntry(state.entry, question);
  const {r, h = 0, t = 0} = entry;
  const isOver = isChecked(entry);
  const score = scoreResponse(question, r);
  const outcome = isOver ? judge(score, 1) : undefined;
  const isFree = hasAttempts(quiz, entry);
  const isMissed = isOver && outcome !== 'right';
  const isRevealed = isOver && (!isMissed || (!!entry.x && reveal !== 'never'));
  const ids = [question.id];
  const offer = (type: QuizEvent['type'], isPossible: boolean) =>
    isPossible ? () => setError(!act(type, ids)) : undefined;
  const respond = (response: Json | undefined) => {
    setError(false);
    act('respond', ids, response);
  };
  const read = () => readControls(root.current);

  useEffect(() => {
    // What was given before hydration: React leaves it alone until the next render.
    const early = read();
    // eslint-disable-next-line react-hooks/set-state-in-effect -- what the reader did is news from outside
    if (!isLive && readResponse(question, early) !== undefined) respond(early);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only the first render can meet the server's HTML
  }, []);

  return {
    ...state,
    root,
    part: (name) => state.slots[`${question.id}/${name}`],
    hints: h,
    response: readResponse(question, r),
    outcome,
    score,
    error: hasError ? `${anchor}.error` : undefined,
    isRevealed,
    isExpanded: isOver && t >= since,
    read: () => respond(read()),
    respond,
    expand: () => setSince(0),
    check: offer('check', isLive && !isOver && isFree && !isEnd(quiz)),
    retry: offer('retry', isMissed && isFree && !isEnd(quiz)),
    reset: offer('reset', isCompleted(quiz, entry)),
  };
}

/** What the controls hold: fields in their order, and of radio buttons and checkboxes, which have a name, the checked. */
function readControls(root: Element | null): string[] {
  const values: string[] = [];
  root?.querySelectorAll<HTMLInputElement>('.quiz-control').forEach((control) => {
    const {name, checked, value, dataset} = control;
    if (!name || checked) values[Number(dataset.field ?? values.length)] = value;
  });
  return values;
}

import {useCallback, useRef, useState} from 'react';
import type {Json, Question, Quiz} from '../model.js';
import {gradeResponse, graderOf, readResponse} from '../questions/graders.js';
import {isChecked, readEntry} from './records.js';
import {hasAttempts, isEnd} from './reducer.js';
import {judge} from './score.js';
import type {Act} from './useQuiz.js';

/** What a question's part needs to know. */
export interface QuestionState {
  quiz: Quiz;
  question: Question;
  /** As it is stored. */
  entry: unknown;
  act: Act;
}

/** What a question shows, and what the reader can do with it. */
export function useQuestion({quiz, question, entry: raw, act}: QuestionState) {
  const root = useRef<HTMLDivElement>(null);
  const [mounted] = useState(Date.now);
  const [hasFocused, setFocused] = useState(false);
  const [hasError, setError] = useState(false);
  const entry = readEntry(raw, question);
  const {r: response, t = 0, x} = entry;
  const {reveal, attempts} = quiz.attributes;
  const checked = isChecked(entry);
  const grade = gradeResponse(question, response);
  const outcome = checked ? judge(grade) : undefined;
  const isOut = !!attempts && !hasAttempts(quiz, entry);
  const {id} = question;

  const respond = useCallback(
    (next: Json | undefined) => {
      setError(false);
      act({type: 'respond', ids: [id], response: next});
    },
    [act, id],
  );
  const check = () => {
    if (response !== undefined) {
      act({type: 'check', ids: [id]});
    } else {
      setError(true);
      root.current?.querySelector<HTMLElement>('fieldset :is(input, select, textarea)')?.focus();
    }
  };

  return {
    root,
    response: readResponse(question, response),
    outcome,
    /** Shown with the verdict where a response may be partly right. */
    grade: graderOf(question).isPartial(question.body) ? grade : undefined,
    hasError,
    /** Restored verdicts stay as small as the question was without them, so that nothing on the page moves. */
    isExpanded: checked && (hasFocused || t >= mounted),
    /** Key and explanation may be seen without asking. */
    isRevealed: outcome === 'right' || (checked && reveal !== 'never' && (!!x || isOut || reveal === 'always')),
    respond,
    expand: () => setFocused(true),
    check: !checked && !isEnd(quiz) && !isOut ? check : undefined,
    show: () => act({type: 'show', ids: [id]}),
    retry:
      checked && outcome !== 'right' && !isOut && !isEnd(quiz)
        ? () => act({type: 'retry', ids: [id]})
        : undefined,
    reset:
      checked || entry.n || entry.c !== undefined
        ? () => act({type: 'reset', ids: [id]})
        : undefined,
  };
}

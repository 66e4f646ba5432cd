import {useCallback, useMemo, useRef, useState, useSyncExternalStore} from 'react';
import type {ReactNode} from 'react';
import {flushSync} from 'react-dom';
import type {Question, Quiz} from '../model.js';
import {moveFocus} from './focus.js';
import {keyOf} from './records.js';
import type {Records} from './records.js';
import {isEnd, reduce} from './reducer.js';
import type {QuizEvent} from './reducer.js';
import {report} from './report.js';
import {addUp} from './score.js';
import {arrange, seedOf, seedOptions} from './shuffle.js';
import {readSlots} from './slots.js';
import {openStore} from './storage.js';
import {useAnchor} from './useAnchor.js';
import {useAnnouncement} from './useAnnouncement.js';

/** Does what the reader asked for: changes what is stored, announces it, moves the focus and emits events. */
export type Act = (event: QuizEvent) => void;

/** What the server, and with it the first render in the browser, knows of the reader. */
const NOTHING: Records = {q: {}, o: {}};
const getNothing = () => NOTHING;

/** Everything that the parts of a quiz show, and what the reader can do with it. */
export function useQuiz(quiz: Quiz, children: ReactNode) {
  const root = useRef<HTMLElement>(null);
  const picked = useRef(new Map<string, number>());
  const anchor = useAnchor(quiz.id);
  const store = openStore(quiz.source);
  const records = useSyncExternalStore(store.subscribe, store.get, getNothing);
  const {announcement, announce} = useAnnouncement();
  const slots = useMemo(() => readSlots(children), [children]);
  const seed = seedOf(quiz, records);
  const questions = useMemo(() => arrange(quiz, seed), [quiz, seed]);
  const tally = addUp(quiz, questions, records);
  /** Whether the browser has taken over from the server's HTML. */
  const isLive = records !== NOTHING;

  const act = useCallback<Act>(
    (event) => {
      const before = store.get();
      const time = Date.now();
      const after = reduce(quiz, before, event, {time, seed: Math.floor(Math.random() * 2 ** 31)});
      if (after === before) return;
      const asked = arrange(quiz, seedOf(quiz, after));
      // What the focus moves to must be there first.
      flushSync(() => {
        store.set(after);
        if (event.type === 'check') announce(quiz, asked, event, after);
      });
      if (!root.current) return;
      moveFocus(root.current, event, isEnd(quiz));
      report(root.current, {quiz, asked, event, before, after, picked: picked.current});
    },
    [quiz, store, announce],
  );

  return {
    root,
    anchor,
    slots,
    questions,
    tally,
    isLive,
    /** A question by itself: no title, number, progress or results. */
    isCompact: quiz.questions.length === 1 && !slots['title'] && !slots['introduction'],
    announcement,
    /** What `Question` needs to know of one. */
    stateOf: (question: Question) => ({
      quiz,
      question,
      entry: records.q[keyOf(quiz, question)],
      seed: seedOptions(quiz, question, records),
      isLive,
      act,
    }),
    submit:
      isLive && isEnd(quiz) && tally.open.length
        ? () => act({type: 'check', ids: tally.open})
        : undefined,
    retry: tally.missed.length ? () => act({type: 'retry', ids: tally.missed}) : undefined,
    reset: tally.isTouched
      ? () => act({type: 'reset', ids: quiz.questions.map(({id}) => id)})
      : undefined,
  };
}

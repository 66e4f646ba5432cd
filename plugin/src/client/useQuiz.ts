import {
  useCallback,
  useEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import type {ReactNode} from 'react';
import {flushSync} from 'react-dom';

import type {Question, Quiz} from '../model.js';
import type {QuizEventName} from './events.js';
import {findControl} from './findControl.js';
import {readControls} from './readControls.js';
import {entryOf, isChecked, keyOf} from './records.js';
import type {Records} from './records.js';
import {isEnd, listLacking, reduce} from './reducer.js';
import type {Act} from './reducer.js';
import {addUp} from './score.js';
import {drawQuestions, seedOptions} from './shuffle.js';
import {listUnknown, showQuiz, withPrompts} from './prompts.js';
import {readSlots} from './slots.js';
import {openStore} from './storage.js';
import {useAnchor} from './useAnchor.js';
import {getParts, useParts} from './useParts.js';
import type {ThemeParts} from './useParts.js';
import type {QuestionState} from './useQuestion.js';

/** What the server, and with it the first render in the browser, knows of the reader. */
export const NOTHING: Records = {q: {}};

/** Everything that the parts of a quiz show, and what the reader can do with it. */
export function useQuiz(
  written: Quiz,
  children: ReactNode,
  load: () => Promise<{default: ThemeParts}>,
) {
  const root = useRef<HTMLElement>(null);
  const picked = useRef<Record<string, number>>({});
  const [lacking, setLacking] = useState<readonly string[]>([]);
  const [announcement, say] = useReducer(announce, '');
  /** The question that was checked last, if all are; `''` if not all are; absent until something is done. */
  const [lastChecked, setLastChecked] = useState<string>();
  const slots = useMemo(() => readSlots(children), [children]);
  const quiz = useMemo(() => withPrompts(written, slots), [written, slots]);
  const anchor = useAnchor(quiz.id);
  const store = openStore(quiz.source);
  const records = useSyncExternalStore(store.subscribe, store.get, () => NOTHING);
  /** Whether the browser has taken over from the server's HTML. */
  const isLive = records !== NOTHING;
  const unknown = listUnknown(quiz, records);
  const questions = drawQuestions(quiz, records);
  const tally = addUp(quiz, questions, records);
  const {title, introduction} = slots[''] ?? {};
  const isCompact = quiz.questions.length < 2 && !title && !introduction;

  const {parts, loadParts} = useParts(load, isLive && tally.completed > 0);

  const perform = useCallback<Act>(
    (type, ids, response) => {
      const before = store.get();
      const time = Date.now();
      const isDraft = type === 'respond';
      const after = reduce(quiz, before, {type, ids, response, time});
      const isVerdict = after !== before && /check|submit/.test(type);
      const asked = drawQuestions(quiz, type === 'reset' ? before : after);
      const isLast = isVerdict && isDone(quiz, asked, after);
      const completes = isLast && !isDone(quiz, asked, before);
      const lack = type === 'check' ? listLacking(quiz, ids, before) : [];
      const isRefused = lack.length > 0;
      // What the focus moves to must be there first.
      if (after !== before || isRefused) {
        flushSync(() => {
          if (isRefused) return setLacking(lack);
          store.set(after, isDraft);
          setLacking((last) => last.filter((id) => !ids.includes(id)));
          // Before they are submitted, footers say what is missing from the first response on.
          if (!isDraft) setLastChecked(isLast ? ids.join() : '');
          else if (isEnd(quiz)) setLastChecked((last) => last ?? '');
        });
      }
      const {current} = root;
      if (isDraft) for (const id of ids) picked.current[id] ??= time;
      if (isDraft || type === 'hint' || !current) return after !== before;

      const select = (parts: string, from = ids) =>
        from.map((id) => `[data-question="${id}"] ${parts}`).join();
      const first = current.querySelector(select('', isRefused ? lack : ids));
      const find = (parts: string) => first?.querySelector<HTMLElement>(parts);
      const isWhole = isEnd(quiz) && (isVerdict || isRefused);
      const isSpoken = isVerdict || isWhole || type === 'show';
      const target = isSpoken
        ? isWhole
          ? current.querySelector<HTMLElement>('[data-results]')
          : find('[data-verdict]')
        : // A field that asks for something, else the first control.
          (find('.quiz-control[aria-invalid]') ?? (first && findControl(first)));
      target?.focus({preventScroll: isSpoken});
      // What is spoken stays where it is, unless nobody would see it.
      const box = target?.getBoundingClientRect();
      if (box && (box.bottom < 0 || box.top > innerHeight)) {
        target?.scrollIntoView({block: 'nearest'});
      }
      // The description of a field says it, as the focus comes. That of a group is not said by every screen reader.
      if (isRefused && !isWhole && !target?.dataset.field) {
        say(find('.quiz-error')?.firstChild?.textContent ?? '');
      }

      const meant = asked.filter(({id}) => ids.includes(id));
      const emit = (name: QuizEventName, about: readonly Question[], from: Records) =>
        getParts()?.report(current, name, quiz, about, from, picked.current);
      if (type === 'reset') {
        emit('docusaurus-quiz:reset', meant, before);
        for (const id of ids) delete picked.current[id];
        current
          .querySelectorAll<HTMLDetailsElement>(select('.quiz-hints > details'))
          .forEach((hint) => {
            hint.open = false;
            delete hint.dataset.read;
          });
      }
      if (isVerdict) {
        for (const question of meant) emit('docusaurus-quiz:answered', [question], after);
        if (completes) emit('docusaurus-quiz:completed', asked, after);
      }
      return after !== before;
    },
    [quiz, store],
  );

  const act = useCallback<Act>(
    (...event) => {
      // A verdict is spoken and focused whole, so it waits for what shows it, and events for what sends them.
      const waits = !getParts() && /check|submit|reset/.test(event[0]);
      void loadParts().then(() => waits && perform(...event));
      return !waits && perform(...event);
    },
    [loadParts, perform],
  );

  useEffect(() => {
    if (isLive) return;
    // Not all controls, of which a page may have thousands: what the server hides, what is checked, and fields.
    const parts = '.quiz-button, .quiz-progress, .quiz-control:checked, [data-field]';
    root.current?.querySelectorAll<HTMLInputElement>(parts).forEach((part) => {
      part.hidden = false;
      // What was given before hydration: React leaves it alone until the next render.
      const id = part.closest<HTMLElement>('[data-question]')?.dataset.question;
      const question = quiz.questions.find((each) => each.id === id);
      // What a browser restored must not reopen what was checked.
      if (question && part.value && !isChecked(entryOf(quiz, question, store.get()))) {
        act('respond', [question.id], readControls(part));
      }
    });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only the first render can meet the server's HTML
  }, []);

  useEffect(
    () => showQuiz({quiz, slots}, isLive && unknown, store),
    [isLive, quiz, slots, unknown, store],
  );

  return {
    quiz,
    root,
    anchor,
    title,
    introduction,
    questions,
    tally,
    isLive,
    /** A question by itself: no title, number, progress or results. */
    isCompact,
    announcement,
    /** What shows once something was answered, as soon as it is there. */
    parts,
    /** Nothing was done since the page was loaded. */
    isRestored: lastChecked === undefined,
    /** Ids of the questions that ask for something before they can be checked. */
    lacking,
    act,
    /** What the question in a place is given. */
    stateOf: (question: Question, index: number): QuestionState => ({
      quiz,
      question,
      entry: records.q[keyOf(quiz, question)],
      seed: seedOptions(quiz, question, records),
      anchor: `${anchor}--${question.id}`,
      number: isCompact ? undefined : `${index + 1} / ${questions.length}`,
      slots: slots[`${question.id}/`] ?? {},
      isAsking: lacking.includes(question.id),
      ending:
        lastChecked === question.id && !isCompact
          ? {tally, count: questions.length, href: `#${anchor}.results`}
          : undefined,
      parts,
      act,
      say,
    }),
  };
}

/** A space that nobody hears makes the same text news again. */
function announce(last: string, text: string): string {
  return text === last ? `${text}\xA0` : text;
}

/** What `useQuiz` returns: what the parts of a quiz are given. */
export type QuizView = Omit<ReturnType<typeof useQuiz>, 'root'>;

function isDone(quiz: Quiz, questions: readonly Question[], records: Records): boolean {
  return questions.every((question) => entryOf(quiz, question, records).c !== undefined);
}

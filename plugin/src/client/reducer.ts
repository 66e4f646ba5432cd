import type {Json, Question, Quiz} from '../model.js';
import {isCheckable, maxOf, readResponse, scoreResponse} from '../questions/graders.js';
import {entryOf, isChecked, keyOf} from './records.js';
import type {Entry, Records} from './records.js';
import {reseed} from './shuffle.js';

/**
 * What a reader does: `check` is of all the questions that are meant or, if one of them lacks something, of none; `submit`
 * checks them whatever they lack.
 */
export type QuizEventType = 'respond' | 'hint' | 'check' | 'submit' | 'show' | 'retry' | 'reset';

/** What a reader does to some questions of a quiz. */
export interface QuizEvent {
  type: QuizEventType;
  /** Ids of the questions. */
  ids: readonly string[];
  /** The new response, none clears it; with `hint` the number of hints that were asked for. */
  response?: Json | undefined;
  /** In milliseconds since 1970; after a reset also the seed of the new order. */
  time: number;
}

/** The records after an event; the same object when nothing changes. */
export function reduce(quiz: Quiz, records: Records, event: QuizEvent): Records {
  const {type, ids, time} = event;
  const q = {...records.q};
  let result = records;
  if (type === 'check' && listLacking(quiz, ids, records).length > 0) return records;
  for (const question of quiz.questions.filter(({id}) => ids.includes(id))) {
    const before = entryOf(quiz, question, records);
    const after = change(quiz, question, before, event);
    if (!after) continue;
    const key = keyOf(quiz, question);
    // The newest wins, also over a clock that was ahead.
    q[key] = {...after, t: Math.max(time, (before.t ?? 0) + 1)};
    result = {q};
  }
  if (type === 'reset' && quiz.seed && ids.length > 1) {
    q[quiz.id] = {t: reseed(quiz, records, time)};
  }
  return result;
}

/**
 * Those of some questions, by their ids, that lack something before they can be checked. A whole quiz may be submitted
 * without what readers judge themselves.
 */
export function listLacking(quiz: Quiz, ids: readonly string[], records: Records): string[] {
  const isLacking = (question: Question) =>
    ids.includes(question.id) &&
    (!isEnd(quiz) || maxOf(question) > 0) &&
    !isCheckable(question, entryOf(quiz, question, records).r);
  return quiz.questions.filter(isLacking).map(({id}) => id);
}

/** Whether verdicts appear together, when the whole quiz is submitted. */
export function isEnd({attributes}: Quiz): boolean {
  return attributes.feedback === 'end';
}

/** Whether the question counts as completed: it was checked, or answered in a quiz that is submitted as a whole. */
export function isCompleted(quiz: Quiz, {c, r, l}: Entry): boolean {
  if (isEnd(quiz) && r !== undefined) return true;
  // One that was submitted with no response, and opened again, is still to be answered.
  return c !== undefined && l !== null;
}

/** Whether the question may be checked again. */
export function hasAttempts({attributes: {attempts}}: Quiz, {n = 0}: Entry): boolean {
  return !attempts || n < attempts;
}

/** Whether key and explanation may be seen: the response was right, or the answer was shown since the last check. */
export function isRevealed(quiz: Quiz, question: Question, entry: Entry): boolean {
  if (!isChecked(entry)) return false;
  const {r, n = 0, x, p} = entry;
  const isShown = x && quiz.attributes.reveal !== 'never' && (!p || isShownAtOnce(quiz, n));
  return !maxOf(question) || !!isShown || scoreResponse(question, r) === 1;
}

/** Whether the reader asked for the answer since the last check: it came neither with the verdict nor with a right response. */
export function isShown(quiz: Quiz, question: Question, entry: Entry): boolean {
  return (
    isRevealed(quiz, question, entry) &&
    maxOf(question) > 0 &&
    scoreResponse(question, entry.r) < 1 &&
    !isShownAtOnce(quiz, entry.n ?? 0)
  );
}

/** Whether a change of the response does nothing: a verdict stands that no repair can change. */
export function isClosed(quiz: Quiz, question: Question, entry: Entry): boolean {
  return (
    isChecked(entry) &&
    (isEnd(quiz) || !hasAttempts(quiz, entry) || isRevealed(quiz, question, entry))
  );
}

function change(
  quiz: Quiz,
  question: Question,
  entry: Entry,
  {type, ids, response: given, time}: QuizEvent,
) {
  const {r, l = [], w = [], n = 0, h = 0, x, p, c = time} = entry;
  const f = question.fingerprint;
  const isFree = hasAttempts(quiz, entry);
  if (type === 'reset') return quiz.seed && ids.length < 2 ? {o: time} : {};
  if (isChecked(entry)) {
    if (type === 'show') {
      return (!x || p) && scoreResponse(question, r) < 1 && {...entry, x: 1, p: undefined};
    }
    if (type === 'retry') return isFree && reopen(entry, isRevealed(quiz, question, entry));
    if (type !== 'respond' || isClosed(quiz, question, entry)) return undefined;
  }
  if (type === 'hint') return (given as number) > h && {...entry, f, h: given};
  if (type === 'respond') {
    const response = readResponse(question, given);
    if (isSame(response, r)) return undefined;
    return {...reopen(entry), f, r: response};
  }
  if (!isFree || type === 'show' || type === 'retry') return undefined;
  const max = maxOf(question);
  const s = scoreResponse(question, r);
  const isPractice = x ?? (entry.s === 1 ? 1 : undefined);
  const tried = [w, l ?? []].flat();
  const isGiven = s < 1 && (!max || isShownAtOnce(quiz, n + 1));
  return {
    ...entry,
    ...(!isPractice && {s: s * max, m: max}),
    f,
    r: r ?? null,
    d: undefined,
    l: undefined,
    w: question.type === 'choice' && tried.length > 0 ? tried : undefined,
    n: n + 1,
    x: x ?? (isGiven ? 1 : undefined),
    p: isPractice,
    c,
  };
}

/** Makes a draft of what was checked, which keeps the response unless its key was seen. */
function reopen(entry: Entry, isCleared = false): Entry {
  const {r, n, l} = entry;
  const response = isCleared ? undefined : (r ?? undefined);
  return {
    ...entry,
    r: response,
    d: n ? 1 : undefined,
    l: isChecked(entry) ? (entry.r === null ? null : response) : l,
    w: isCleared ? undefined : entry.w,
  };
}

/** Whether two responses hold the same. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function isShownAtOnce({attributes: {reveal, attempts}}: Quiz, checks: number): boolean {
  return reveal === 'always' || (reveal !== 'never' && checks === attempts);
}

/**
 * Does what the reader asked for: changes what is stored, moves the focus, announces what the focus does not say and emits
 * events. Returns whether anything changed.
 */
export type Act = (type: QuizEventType, ids: readonly string[], response?: Json) => boolean;

import type {Json, Question, Quiz} from '../model.js';
import {gradeResponse} from '../questions/graders.js';
import {isChecked, keyOf, readEntry} from './records.js';
import type {Entry, Records} from './records.js';

/** What a reader does to some questions of a quiz. */
export type QuizEvent = {
  /** Ids of the questions. */
  ids: readonly string[];
} & (
  | {type: 'respond'; response: Json | undefined}
  | {type: 'check' | 'show' | 'retry' | 'reset'}
);

/** What an event brings from outside, so that `reduce` stays pure. */
export interface Moment {
  /** In milliseconds since 1970. */
  time: number;
  /** Seed of the next order. */
  seed: number;
}

/** The records after an event; the same object when nothing changes. */
export function reduce(quiz: Quiz, records: Records, event: QuizEvent, moment: Moment): Records {
  const q = {...records.q};
  const o = {...records.o};
  const isWhole = event.ids.length === quiz.questions.length;
  let hasChanged = false;
  for (const question of quiz.questions.filter(({id}) => event.ids.includes(id))) {
    const key = keyOf(quiz, question);
    const before = readEntry(q[key], question);
    const after = change(quiz, question, before, event, moment.time);
    if (!after) continue;
    hasChanged = true;
    // The newest wins, also over a clock that was ahead.
    q[key] = {...after, t: Math.max(moment.time, (before.t ?? 0) + 1)};
    if (event.type === 'reset' && quiz.seed !== undefined) o[isWhole ? quiz.id : key] = moment.seed;
  }
  return hasChanged ? {q, o} : records;
}

/** Whether verdicts appear together, when the whole quiz is submitted. */
export function isEnd({attributes}: Quiz): boolean {
  return attributes.feedback === 'end';
}

/** Whether another check of the question is allowed. */
export function hasAttempts({attributes: {attempts}}: Quiz, {n}: Entry): boolean {
  return !attempts || (n ?? 0) < attempts;
}

function change(
  quiz: Quiz,
  question: Question,
  entry: Entry,
  event: QuizEvent,
  time: number,
): Entry | undefined {
  const {r, n = 0, x, c = time} = entry;
  const f = question.fingerprint;
  const checked = isChecked(entry);
  switch (event.type) {
    case 'respond':
      return checked ? undefined : {...entry, f, r: event.response, d: n ? 1 : undefined};
    case 'check': {
      if (checked || !hasAttempts(quiz, entry) || (r === undefined && !isEnd(quiz))) return undefined;
      const {score: s, max: m} = gradeResponse(question, r);
      return {...entry, ...(!x && {s, m}), f, r: r ?? null, d: undefined, n: n + 1, c};
    }
    case 'show':
      return checked && !x ? {...entry, x: 1} : undefined;
    case 'retry':
      return checked && hasAttempts(quiz, entry) ? {...entry, r: undefined} : undefined;
    case 'reset':
      return {};
  }
}

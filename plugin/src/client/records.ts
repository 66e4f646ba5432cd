import type {Json, Question, Quiz} from '../model.js';
import {gradeResponse, readResponse} from '../questions/graders.js';

/** What is stored of one question. The names are short because they are stored; `{t}` alone says that it was reset. */
export interface Entry {
  /** Fingerprint of the question that all else is about. */
  f?: string | undefined;
  /** The response; `null` when none was given to a quiz that was submitted. A draft while `n` is 0 or `d` is set. */
  r?: Json | undefined;
  /** The response is a draft although the question was checked before. */
  d?: 1 | undefined;
  /** Score of the last check that counted. */
  s?: number | undefined;
  /** Highest score there is. */
  m?: number | undefined;
  /** Number of checks. */
  n?: number | undefined;
  /** Hints asked for. */
  h?: number | undefined;
  /** The answer was shown. */
  x?: 1 | undefined;
  /** When it was first completed, in milliseconds since 1970. */
  c?: number | undefined;
  /** When it last changed, in milliseconds since 1970. */
  t?: number | undefined;
}

/** What is stored of one source file; nothing in it has been checked. */
export interface Records {
  /** Entries by `<quiz>/<question>`. */
  q: Record<string, unknown>;
  /** Seeds of the order, by `<quiz>` and by `<quiz>/<question>`, since the last reset. */
  o: Record<string, unknown>;
}

/** Whether JSON is an object with members. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A whole number that is not negative, or nothing. */
export function readCount(value: unknown): number | undefined {
  return Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : undefined;
}

/** Makes an entry of anything. Of another version of the question only what was completed remains. */
export function readEntry(raw: unknown, question: Question): Entry {
  const saved: Record<string, unknown> = isObject(raw) ? raw : {};
  const kept = {c: readCount(saved['c']), t: readCount(saved['t'])};
  if (saved['f'] !== question.fingerprint) return kept;
  const {s, r, n} = saved;
  const max = gradeResponse(question, null).max;
  const isScore = typeof s === 'number' && s >= 0 && s <= max;
  const checks = readCount(n);
  return {
    ...saved,
    ...kept,
    n: checks,
    s: isScore ? s : undefined,
    m: isScore ? max : undefined,
    x: saved['x'] ? 1 : undefined,
    d: saved['d'] ? 1 : undefined,
    r: r === null && checks ? r : readResponse(question, r as Json | undefined),
  };
}

/** Whether the entry's response was checked, so that its verdict shows. */
export function isChecked({r, n, d}: Entry): boolean {
  return r !== undefined && !!n && !d;
}

/** Name of a question's entry among the records of its source file. */
export function keyOf(quiz: Quiz, question: Question): string {
  return `${quiz.id}/${question.id}`;
}

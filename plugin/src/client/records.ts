import type {Json, Question, Quiz} from '../model.js';
import {readResponse} from '../questions/graders.js';

/** What is stored of one question. The names are short because they are stored; `{t}` alone says that it was reset. */
export interface Entry {
  /**
   * Fingerprint of the question that all else is about, and behind it a hash of the prompt, which version 0.1.0 did not write.
   * There are several, with a space between them, where the versions of a page differ.
   */
  f?: string | undefined;
  /** The response; `null` when none was given to a quiz that was submitted. A draft while `n` is 0 or `d` is set. */
  r?: Json | undefined;
  /** The response is a draft although the question was checked before. */
  d?: 1 | undefined;
  /** The response of the last check, which marks are about, while `r` is a draft that was made of it; `null` when none was given. */
  l?: Json | undefined;
  /** Options that were chosen in earlier checks, of a choice alone. */
  w?: Json | undefined;
  /** Score of the last check that counted. */
  s?: number | undefined;
  /** Highest score there is: 1, and 0 where the reader judges. */
  m?: number | undefined;
  /** Number of checks. */
  n?: number | undefined;
  /** Hints asked for. */
  h?: number | undefined;
  /** The answer was shown. */
  x?: 1 | undefined;
  /** The last check was practice: the answer had been shown, or a right response had been given. */
  p?: 1 | undefined;
  /** When it was first completed, in milliseconds since 1970. */
  c?: number | undefined;
  /** Seed of the order of what is shuffled in the question, since its last reset. */
  o?: number | undefined;
  /** When it last changed, in milliseconds since 1970. */
  t?: number | undefined;
  /** By what the question is found again after edits, as `writeIdentity` writes it. */
  i?: string | undefined;
  /** Of the entry without a name alone: what the source asked when it was last visited, 4 letters for each question. */
  a?: string | undefined;
}

/** What is stored of one source file; nothing in it has been checked. */
export interface Records {
  /** Entries by `<quiz>/<question>`, and by `<quiz>` the time of its last reset, which is the seed of its order. */
  q: Record<string, unknown>;
}

/** JSON as an object: what is none has nothing of what is looked for in it. */
export function asObject(json: unknown): Record<string, unknown> {
  return Object(json) as Record<string, unknown>;
}

/** A whole number that is not negative, or nothing. One too large to be counted on from stays as it is, and harms nothing. */
export function asCount(json: unknown): number | undefined {
  return Number.isInteger(json) && (json as number) >= 0 ? (json as number) : undefined;
}

/** Letters of a fingerprint, behind which the hash of a prompt may follow. */
export const FINGERPRINT = 6;

/**
 * Makes an entry of anything. Of another version of the question only what was completed remains, and of a question with
 * another prompt nothing.
 */
export function readEntry(raw: unknown, question: Question): Entry {
  const saved = asObject(raw);
  const {f, r, s} = saved;
  const kept = {c: asCount(saved.c), o: asCount(saved.o), t: asCount(saved.t)};
  const written = String(f);
  const own = question.fingerprint;
  if (!written.includes(own)) {
    return written.slice(FINGERPRINT) === own.slice(FINGERPRINT) ? kept : {};
  }
  const n = asCount(saved.n);
  return {
    ...saved,
    ...kept,
    n,
    h: asCount(saved.h),
    s: typeof s === 'number' && s >= 0 && s <= 1 ? s : undefined,
    r: n && r === null ? r : readResponse(question, r as Json | undefined),
    l: n && saved.l === null ? null : readResponse(question, saved.l as Json | undefined),
    w: readResponse(question, saved.w as Json | undefined),
  };
}

/** The entry of a question among the records of its source file. */
export function entryOf(quiz: Quiz, question: Question, {q}: Records): Entry {
  return readEntry(q[keyOf(quiz, question)], question);
}

/** Name of a question's entry. */
export function keyOf(quiz: Quiz, question: Question): string {
  return `${quiz.id}/${question.id}`;
}

/** Whether the entry's response was checked, so that its verdict shows. */
export function isChecked({r, n, d}: Entry): boolean {
  return r !== undefined && !!n && !d;
}

import {isSameLanguage} from './known.js';
import type {Asked, Known, SavedRecord} from './known.js';

/** A question and a record that may be its own, and how near they are: the higher, the nearer. */
export interface Pair {
  question: Asked;
  record: SavedRecord;
  score: number;
}

/** How near a question and a record are by a rule; nothing where the rule does not join them. */
export type Rate = (question: Asked, record: SavedRecord) => number | boolean | undefined;

/**
 * All pairs that a rule joins, the nearest first; of those that are as near, the one in its place, and then that of the
 * newest record.
 */
export function listPairs(
  questions: readonly Asked[],
  records: readonly SavedRecord[],
  rate: Rate,
): Pair[] {
  return questions
    .flatMap((question) =>
      records
        .filter(({source}) => isSameLanguage(source, question.source))
        .map((record) => ({question, record, score: Number(rate(question, record) ?? 0)})),
    )
    .filter(({score}) => score > 0)
    .sort(
      (a, b) =>
        b.score - a.score ||
        Number(isInPlace(b)) - Number(isInPlace(a)) ||
        b.record.time - a.record.time,
    );
}

/** Whether a record is in the place of a question. */
export function isInPlace({question, record}: Pick<Pair, 'question' | 'record'>): boolean {
  return question.source === record.source && question.place === record.place;
}

/** Whether two ask the same, word by word. */
export function isSame(one: Known, other: Known): boolean {
  return one.names.some((name) => other.names.includes(name));
}

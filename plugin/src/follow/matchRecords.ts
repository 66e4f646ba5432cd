import type {Asked, SavedRecord, Surroundings} from './known.js';
import {readGivenId} from './known.js';
import {isInPlace, isSame, listPairs} from './pairs.js';
import type {Pair, Rate} from './pairs.js';
import {ruleByFingerprint, ruleById, ruleByNearness, ruleByPlace} from './rules.js';

/** By how much the nearest must be nearer than the next. */
const MARGIN = 0.1;

/**
 * Finds the records of questions: at most one for each question, and at most one question for each record. Whoever is not
 * sure gets none. `questions` are all that a source asks, answered or not, and `records` all that are saved anywhere.
 *
 * 1. An id that the author gave leads to the question that has it, if that asks nearly the same.
 * 2. So does the same question, word by word.
 * 3. So does a place, if the question there asks nearly the same.
 * 4. A record that is left goes to the nearest question that is left, if the same responses are right.
 *
 * The records of the source come first. Those of another source are taken only where no version has their place any more,
 * or, where that is not known, by an id that the author gave.
 */
export function matchRecords(
  questions: readonly Asked[],
  records: readonly SavedRecord[],
  around: Surroundings = {},
): Map<Asked, SavedRecord> {
  const found = new Map<Asked, SavedRecord>();
  const isOwn = ({source}: SavedRecord) => questions.some((question) => question.source === source);
  const own = records.filter(isOwn);
  const byId = ruleById(questions);
  take(found, questions, own, byId);
  take(found, questions, own, isSame);
  take(found, questions, own, ruleByFingerprint(questions, own));
  take(found, questions, own, ruleByPlace(around));
  takeNearest(found, questions, own, ruleByNearness(around, true));

  const {hasPlace, countId} = around;
  const others = records.filter(
    (record) => !isOwn(record) && !hasPlace?.(record.source, record.place),
  );
  take(found, questions, others, (question, record) => {
    const id = readGivenId(question.place);
    return id !== undefined && (countId?.(id) ?? 1) === 1 && byId(question, record);
  });
  if (hasPlace) {
    take(found, questions, others, isSame);
    take(found, questions, others, ruleByFingerprint(questions, others));
    takeNearest(found, questions, others, ruleByNearness(around, false));
  }
  return found;
}

type Found = Map<Asked, SavedRecord>;

/** Takes what a rule joins. A record that it joins to several questions goes to the one in its place, or to none. */
function take(
  found: Found,
  questions: readonly Asked[],
  records: readonly SavedRecord[],
  rate: Rate,
): void {
  const pairs = listPairs(listFree(found, questions), listUnclaimed(found, records), rate);
  const counts = countBy(pairs, ({record}) => record);
  for (const pair of pairs) {
    if ((counts.get(pair.record) ?? 0) > 1 && !isInPlace(pair)) continue;
    claim(found, pair);
  }
}

/**
 * Takes the nearest pairs, unless another one is about as near. A record of which a copy was taken is about the question that
 * has the copy.
 */
function takeNearest(
  found: Found,
  questions: readonly Asked[],
  records: readonly SavedRecord[],
  rate: Rate,
): void {
  const taken = questions.filter((question) => found.has(question));
  const left = listUnclaimed(found, records).filter(
    (record) => !taken.some((question) => isSame(question, record)),
  );
  const pairs = listPairs(questions, left, rate);
  for (const pair of pairs) {
    const isRival = ({question, record, score}: Pair) =>
      score > pair.score - MARGIN &&
      (question === pair.question
        ? record !== pair.record && !isSame(record, pair.record)
        : record === pair.record);
    if (!pairs.some(isRival)) claim(found, pair);
  }
}

function claim(found: Found, {question, record}: Pair): void {
  if (listUnclaimed(found, [record]).length > 0 && !found.has(question))
    found.set(question, record);
}

function listFree(found: Found, questions: readonly Asked[]): Asked[] {
  return questions.filter((question) => !found.has(question));
}

function listUnclaimed(found: Found, records: readonly SavedRecord[]): SavedRecord[] {
  const claimed = new Set(found.values());
  return records.filter((record) => !claimed.has(record));
}

function countBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, number> {
  const counts = new Map<K, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}

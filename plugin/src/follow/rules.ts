import {isCounted, readFingerprint, readGivenId, readId, shortenNames} from './known.js';
import type {Asked, SavedRecord, Surroundings} from './known.js';
import {isEdited, rateNearness} from './likeness.js';
import {isInPlace} from './pairs.js';
import type {Rate} from './pairs.js';

/** Joins what has the same id, given by the author and to no other of the questions, if it asks nearly the same. */
export function ruleById(questions: readonly Asked[]): Rate {
  const counts = new Map<string | undefined, number>();
  for (const {place} of questions) {
    const id = readGivenId(place);
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return ({place, identity}, record) => {
    const id = readGivenId(place);
    if (id === undefined || id !== readGivenId(record.place) || counts.get(id) !== 1) return false;
    return record.identity && isEdited(identity, record.identity);
  };
}

/** Joins what is in the same place, if it asks nearly the same. */
export function ruleByPlace({listSeen}: Surroundings): Rate {
  const isPossible = rulePossible({listSeen});
  return (question, record) =>
    record.identity &&
    isInPlace({question, record}) &&
    isPossible(question, record) &&
    isEdited(question.identity, record.identity);
}

/** Joins what asks nearly the same wherever it is, if the same responses are right. */
export function ruleByNearness({listSeen}: Surroundings, isHome: boolean): Rate {
  const isPossible = rulePossible({listSeen});
  return (question, record) =>
    record.identity &&
    isPossible(question, record) &&
    rateNearness(question.identity, record.identity, isHome);
}

/**
 * Joins a record without an identity, as version 0.1.0 wrote it, to what has its fingerprint. That says nothing of the
 * prompt: where options say too little, the place or the id has to tell, and a place that only counts the quizzes of the page
 * tells nothing once there are more such questions than such records.
 */
export function ruleByFingerprint(
  questions: readonly Asked[],
  records: readonly SavedRecord[],
): Rate {
  const count = (all: readonly (Asked | SavedRecord)[], fingerprint: string) =>
    all.filter((each) => readFingerprint(each) === fingerprint).length;
  return (question, record) => {
    const {place, identity} = question;
    const fingerprint = readFingerprint(question);
    if (record.identity ?? readFingerprint(record) !== fingerprint) return false;
    const id = readId(place);
    // The hash in an id is of more than the fingerprint where the prompt is in it.
    const isNamed = id === readId(record.place) && id !== `q${fingerprint}`;
    if (identity.isTelling || isNamed) return true;
    if (!isInPlace({question, record})) return false;
    return !isCounted(place) || count(questions, fingerprint) === count(records, fingerprint);
  };
}

/**
 * Whether a question may be an edited form of that of a record, by the last visit: it was not there then, and the other one
 * was. Else they are two questions, however alike.
 */
function rulePossible({listSeen}: Pick<Surroundings, 'listSeen'>) {
  return (question: Asked, record: SavedRecord): boolean => {
    const wasAsked = shortenNames(question).some((name) => listSeen?.(question.source)?.has(name));
    const seen = listSeen?.(record.source);
    return !wasAsked && (!seen || shortenNames(record).some((name) => seen.has(name)));
  };
}

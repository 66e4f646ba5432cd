import {FINGERPRINT, isChecked} from '../client/records.js';
import type {Entry} from '../client/records.js';
import type {Question} from '../model.js';
import {maxOf, scoreResponse} from '../questions/graders.js';
import {writeIdentity} from './identity.js';
import type {Identity} from './identity.js';
import type {PageQuestion, StoredRecord} from './known.js';
import {moveResponse} from './moveResponse.js';

/** How many forms of a question, such as those of two versions, one record is about. */
const MOST_NAMES = 3;

/** What of a record a question takes over, as its own entry; nothing where it has that already, or nothing remains. */
export function adopt(
  {question, identity, names: [name = '']}: PageQuestion,
  {entry, names, identity: before}: StoredRecord,
  isInPlace: boolean,
): Entry | undefined {
  if (isInPlace && names.includes(name) && before) return undefined;
  const i = writeIdentity(identity);
  const moved = moveEntry(entry, names, question, before ?? identity, identity);
  if (!moved) return entry.c === undefined ? undefined : {f: name, i, c: entry.c, t: entry.t};
  // Ids of options that are no longer the same would mean nothing to the other versions.
  const isShared = isInPlace && before && JSON.stringify(moved.r) === JSON.stringify(entry.r);
  const others = isShared ? names.filter((each) => each !== name).slice(1 - MOST_NAMES) : [];
  return {...entry, ...moved, f: [...others, name].join(' '), i};
}

/** What of an entry is about the response, for an edited form of its question; nothing where it would mean something else. */
function moveEntry(
  entry: Entry,
  names: readonly string[],
  question: Question,
  before: Identity,
  after: Identity,
): Pick<Entry, 'r' | 's' | 'l' | 'w'> | undefined {
  const {r, s, l, w, x} = entry;
  const fingerprint = question.fingerprint.slice(0, FINGERPRINT);
  const move = (response: Entry['r'], isGraded: boolean) =>
    response === undefined ? response : moveResponse(response, before, after, isGraded);
  if (r === undefined || names.some((each) => each.startsWith(fingerprint))) return {r, s, l, w};
  const moved = move(r, isChecked(entry));
  if (moved === undefined) return undefined;
  // Marks are about the key, so those of an earlier check stay only where that is the same.
  const draftOf = move(l, true);
  // A check after the answer was shown did not change the score.
  if (s === undefined || x) return {r: moved, s, l: draftOf, w: undefined};
  const score = scoreResponse(question, draftOf ?? moved) * maxOf(question);
  return score < s ? undefined : {r: moved, s: score, l: draftOf, w: undefined};
}

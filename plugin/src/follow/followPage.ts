import type {Question} from '../model.js';
import {asCount, asObject, keyOf} from '../client/records.js';
import type {Entry, Records} from '../client/records.js';
import {maxOf, scoreResponse} from '../questions/graders.js';
import {readIdentity, writeIdentity} from './identity.js';
import type {Identity} from './identity.js';
import {nameContents} from './known.js';
import type {Asked, SavedRecord, Surroundings} from './known.js';
import {matchRecords} from './matchRecords.js';
import {moveResponse} from './moveResponse.js';

/** A question of a page, with what it is known by. */
export interface PageQuestion extends Asked {
  question: Question;
}

/** A record as it is stored. */
interface StoredRecord extends SavedRecord {
  key: string;
  entry: Entry;
}

/** The name under which a source keeps what it asked when it was last visited. */
const SEEN = '';
/** How many wordings of a prompt, such as those of two versions, one record is about. */
const MOST_PROMPTS = 3;

/**
 * The entries to be added to the records of a source, so that its questions have what was saved of them, wherever that is, and
 * so that what is saved of them can be found again. None where all is well. `questions` are all of one source; `saved` holds
 * what is stored of each source, in which nothing has been checked.
 */
export function followPage(
  questions: readonly PageQuestion[],
  saved: ReadonlyMap<string, Records>,
  around: Omit<Surroundings, 'listSeen'> = {},
): Record<string, Entry> {
  const source = questions[0]?.source ?? '';
  const own = saved.get(source)?.q ?? {};
  const records = [...saved].flatMap(([name, {q}]) => listRecords(name, q));
  const listSeen = (name: string) => readSeen(saved.get(name)?.q[SEEN]);
  const found = matchRecords(questions, records, {...around, listSeen});
  const entries: Record<string, Entry> = {};
  for (const asked of questions) {
    const record = found.get(asked) as StoredRecord | undefined;
    if (!record) continue;
    const isInPlace = record.source === source && record.key === asked.place;
    const key = isInPlace ? record.key : findKey(asked, own);
    if (isReset(own[key])) continue;
    const entry = adopt(asked, record, record.source === source && record.key === key);
    if (entry) entries[key] = entry;
  }
  const seen = questions.flatMap(nameContents).join('');
  if (seen !== asObject(own[SEEN]).a) {
    entries[SEEN] = {a: seen, t: (asCount(asObject(own[SEEN]).t) ?? 0) + 1};
  }
  return entries;
}

function listRecords(source: string, q: Records['q']): StoredRecord[] {
  return Object.entries(q).flatMap(([key, raw]): StoredRecord[] => {
    const [quiz, id] = key.split('/');
    const entry = asObject(raw) as Entry;
    if (!id || !isWorthy(entry)) return [];
    return [
      {
        source,
        key,
        entry,
        place: `${quiz}/${id}`,
        fingerprint: String(entry.f),
        prompts: typeof entry.p === 'string' ? entry.p.split(' ') : [],
        identity: readIdentity(entry.i),
        time: asCount(entry.t) ?? 0,
      },
    ];
  });
}

/** Whether the reader did anything that is worth to be kept, and did not take it back. */
function isWorthy({r, c, h, x}: Entry): boolean {
  return r !== undefined || [c, h, x].some(Boolean);
}

/** Whether a question has an entry of its own that says nothing, because the reader has reset it. */
function isReset(raw: unknown): boolean {
  const entry = asObject(raw) as Entry;
  return asCount(entry.t) !== undefined && !isWorthy(entry);
}

function readSeen(raw: unknown): ReadonlySet<string> | undefined {
  const {a} = asObject(raw);
  return typeof a === 'string' ? new Set(a.match(/.{4}/g)) : undefined;
}

/** The name of a question's entry, as the widget has it: see `keyOf`. */
function findKey({question, place}: PageQuestion, q: Records['q']): string {
  const [id = ''] = place.split('/');
  return keyOf({id}, question, {q});
}

/** What of a record a question takes over, as its own entry; nothing where it has that already, or nothing remains. */
function adopt(
  {question, identity, prompts: [prompt = '']}: PageQuestion,
  {entry, prompts, identity: before = identity}: StoredRecord,
  isInPlace: boolean,
): Entry | undefined {
  const {fingerprint: f} = question;
  const isKnown = prompts.includes(prompt);
  if (isInPlace && isKnown && entry.f === f && entry.i) return undefined;
  const p = isInPlace && !isKnown ? [...prompts, prompt].slice(-MOST_PROMPTS).join(' ') : prompt;
  const t = (asCount(entry.t) ?? 0) + Number(isInPlace);
  const response = moveEntry(entry, question, before, identity);
  if (response) return {...entry, ...response, f, p, i: writeIdentity(identity), t};
  if (entry.c === undefined) return undefined;
  if (!isInPlace) return {f, p, i: writeIdentity(identity), c: entry.c, t};
  return isKnown ? undefined : {...entry, p, t};
}

/** Response and score of an entry for an edited form of its question; nothing where they would mean something else. */
function moveEntry(
  {f, r, s, n, d, x}: Entry,
  question: Question,
  before: Identity,
  after: Identity,
): Pick<Entry, 'r' | 's'> | undefined {
  if (f === question.fingerprint || r === undefined) return {r, s};
  const moved = moveResponse(r, before, after, !!n && !d);
  if (moved === undefined) return undefined;
  // A check after the answer was shown did not change the score.
  if (s === undefined || x) return {r: moved, s};
  const score = scoreResponse(question, moved);
  return score < s ? undefined : {r: moved, s: score * maxOf(question)};
}

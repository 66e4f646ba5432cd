import {asCount, asObject} from '../client/records.js';
import type {Entry, Records} from '../client/records.js';
import {adopt} from './adopt.js';
import {readIdentity} from './identity.js';
import {shortenNames} from './known.js';
import type {PageQuestion, StoredRecord, Surroundings} from './known.js';
import {matchRecords} from './matchRecords.js';

/** The name under which a source keeps what it asked when it was last visited. */
const SEEN = '';

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
  const records = Array.from(saved).flatMap(([name, {q}]) => listRecords(name, q));
  const listSeen = (name: string) => readSeen(saved.get(name)?.q[SEEN]);
  const found = matchRecords(questions, records, {...around, listSeen});
  const entries: Record<string, Entry> = {};
  for (const asked of questions) {
    const {place} = asked;
    if (isReset(own[place])) continue;
    const record = found.get(asked) as StoredRecord | undefined;
    const isInPlace = record?.source === source && record.key === place;
    const entry = record && adopt(asked, record, isInPlace);
    const stranger = listRecords(source, {[place]: own[place]})[0];
    if (stranger && (!isInPlace || (entry && entry.r === undefined))) {
      // Another version of the page may still ask what it is about, and an answer given here would take its place.
      const aside = `${place}/${shortenNames(stranger).join('')}`;
      if (!(aside in own)) entries[aside] = stranger.entry;
    }
    // The newest entry of a name counts, in other tabs, too.
    if (entry) entries[place] = {...entry, t: Math.max(entry.t ?? 0, timeOf(own[place]))};
  }
  const seen = questions.flatMap(shortenNames).join('');
  if (seen !== asObject(own[SEEN]).a) entries[SEEN] = {a: seen, t: timeOf(own[SEEN])};
  return entries;
}

/** A time after which an entry has its place: later than what is there. */
function timeOf(raw: unknown): number {
  return (asCount(asObject(raw).t) ?? 0) + 1;
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
        names: String(entry.f).split(' '),
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

/** Whether an entry says nothing, because the reader has reset its question. */
function isReset(raw: unknown): boolean {
  const entry = asObject(raw) as Entry;
  return asCount(entry.t) !== undefined && !isWorthy(entry);
}

function readSeen(raw: unknown): ReadonlySet<string> | undefined {
  const {a} = asObject(raw);
  return typeof a === 'string' ? new Set(a.match(/.{4}/g)) : undefined;
}

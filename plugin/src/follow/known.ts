import {FINGERPRINT} from '../client/records.js';
import type {Entry} from '../client/records.js';
import type {Question} from '../model.js';
import {hashText} from './hashText.js';
import type {Identity} from './identity.js';

/** A question of a page, or what was saved of one: by what the two are compared. */
export interface Known {
  /** The source file. */
  source: string;
  /** Where in it: `<quiz>/<question>`. */
  place: string;
  /**
   * What it asks, word by word: its fingerprint, and behind it a hash of the prompt. A record may have several of them, and one
   * of version 0.1.0 has the fingerprint alone.
   */
  names: readonly string[];
  /** Nothing where a record was written before there were identities. */
  identity: Identity | undefined;
}

/** A question that a page asks. */
export interface Asked extends Known {
  identity: Identity;
}

/** What was saved of a question. */
export interface SavedRecord extends Known {
  /** When it last changed, in milliseconds since 1970. */
  time: number;
}

/** A question of a page, with what it is known by. */
export interface PageQuestion extends Asked {
  question: Question;
}

/** A record as it is stored. */
export interface StoredRecord extends SavedRecord {
  key: string;
  entry: Entry;
}

/** What is known of the rest of the site, and of the last visit. */
export interface Surroundings {
  /** Whether a version of the site still has a place. Default: not known, so each of them may still be there. */
  hasPlace?: ((source: string, place: string) => boolean) | undefined;
  /** How many places of the site have an id that an author gave; one in several versions counts once. Default: not known. */
  countId?: ((id: string) => number) | undefined;
  /** What a source asked when it was last visited, by `shortenNames`. Default: not known. */
  listSeen?: ((source: string) => ReadonlySet<string> | undefined) | undefined;
}

/** Letters of an id that is made of the question's content. */
const CONTENT_ID = /^q[0-9a-z]{6}$/;

/** The id of the question at a place. */
export function readId(place: string): string {
  return place.slice(place.indexOf('/') + 1);
}

/** The id that the author gave to the question at a place, if there is one. */
export function readGivenId(place: string): string | undefined {
  const id = readId(place);
  return CONTENT_ID.test(id) ? undefined : id;
}

/** Whether the quiz at a place is named by its position, because it has neither title nor id. */
export function isCounted(place: string): boolean {
  return /^quiz-\d+\//.test(place);
}

/** The names of what is asked, of 4 letters each. */
export function shortenNames({names}: Known): string[] {
  return names.map((name) => hashText(name, 4));
}

/** The fingerprint of what is asked: that of its grading, whatever its prompt. */
export function readFingerprint({names: [name = '']}: Known): string {
  return name.slice(0, FINGERPRINT);
}

/** Whether two sources are in one language: the host keeps translations in a folder for each. */
export function isSameLanguage(one: string, other: string): boolean {
  const [language, others] = [one, other].map((source) => /^i18n\/([^/]+)\//.exec(source)?.[1]);
  return language === others;
}

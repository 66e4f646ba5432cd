import {hashText} from './hashText.js';
import type {Identity} from './identity.js';

/** A question of a page, or what was saved of one: by what the two are compared. */
export interface Known {
  /** The source file. */
  source: string;
  /** Where in it: `<quiz>/<question>`. */
  place: string;
  fingerprint: string;
  /** Hashes of the prompts by which it is known: one of a question, several or none of a record. */
  prompts: readonly string[];
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

/** What is known of the rest of the site, and of the last visit. */
export interface Surroundings {
  /** Whether a version of the site still has a place. Default: not known, so each of them may still be there. */
  hasPlace?: ((source: string, place: string) => boolean) | undefined;
  /** How many places of the site have an id that an author gave; one in several versions counts once. Default: not known. */
  countId?: ((id: string) => number) | undefined;
  /** What a source asked when it was last visited, by `nameContents`. Default: not known. */
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

/** Names of 4 letters for what is asked, word by word. */
export function nameContents({fingerprint, prompts}: Known): string[] {
  return prompts.map((prompt) => hashText(fingerprint + prompt, 4));
}

/** Whether two sources are in one language: the host keeps translations in a folder for each. */
export function isSameLanguage(one: string, other: string): boolean {
  const [language, others] = [one, other].map((source) => /^i18n\/([^/]+)\//.exec(source)?.[1]);
  return language === others;
}

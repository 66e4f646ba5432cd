import {compareOffers, comparePrompts, hasSameKey} from './identity.js';
import type {Identity} from './identity.js';

/** From which likeness of two prompts on a question counts as the other one, edited. */
interface Threshold {
  prompts: number;
  /** Where both questions have options that tell them from others, and most options are the same. */
  told: number;
}

const SAME_PLACE: Threshold = {prompts: 0.6, told: 0.1};
const SAME_PAGE: Threshold = {prompts: 0.7, told: 0.2};
const SAME_SITE: Threshold = {prompts: 0.85, told: 0.6};
/** Yes, no or a number became another one: either the key was wrong, or it is another question. */
const OTHER_ANSWER = 0.9;
/** The share of options that are the same from which on they tell whether a question is the other one. */
const SAME_OFFER = 0.6;

/** Whether a question in the place of another one, or with its id, is that one, edited. */
export function isEdited(one: Identity, other: Identity): boolean {
  if (one.type !== other.type) return false;
  const prompts = comparePrompts(one, other);
  if (hasSameKey(one, other)) return isAbove(prompts, SAME_PLACE, one, other);
  const isTold = one.isTelling && other.isTelling;
  return prompts >= (isTold ? SAME_PLACE.prompts : OTHER_ANSWER) && hasSameNames(one, other);
}

/**
 * How near a question is to one that was elsewhere in the page, or in the site, if the same responses are right: from 0 to
 * 2. Nothing where it is too far.
 */
export function rateNearness(one: Identity, other: Identity, isHome: boolean): number | undefined {
  if (one.type !== other.type || !hasSameKey(one, other)) return undefined;
  const prompts = comparePrompts(one, other);
  const isNear = isHome
    ? isAbove(prompts, SAME_PAGE, one, other)
    : isAbove(prompts, SAME_SITE, one, other) && one.names === other.names;
  return isNear ? prompts + compareOffers(one, other) : undefined;
}

function isAbove(prompts: number, threshold: Threshold, one: Identity, other: Identity): boolean {
  const isTold = one.isTelling && other.isTelling && compareOffers(one, other) >= SAME_OFFER;
  return isTold
    ? prompts >= threshold.told
    : prompts >= threshold.prompts && hasSameNames(one, other);
}

/**
 * Where options tell nothing, another number or acronym in the prompt makes another question: `Is 7 a prime number?` and
 * `Is 9 a prime number?`, `Is TCP reliable?` and `Is UDP reliable?`.
 */
function hasSameNames(one: Identity, other: Identity): boolean {
  return (one.isTelling && other.isTelling) || one.names === other.names;
}

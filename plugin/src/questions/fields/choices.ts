import {hash} from '../../mdast/hash.js';
import {normalizeText} from './grade.js';

/** Choices of a select in an order that says nothing of the key, and stays what it is from build to build. */
export function sortChoices(texts: readonly string[]): string[] {
  const rank = (text: string): string => hash(normalizeText(text), 13);
  return [...texts].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

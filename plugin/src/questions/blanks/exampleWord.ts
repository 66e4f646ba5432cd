import {readPattern} from './pattern.js';

/** A group without another one in it, and what repeats it or leaves it out. */
const GROUP = /\((?:\?:)?([^()]{1,100})\)\??/g;

/** Text without any sign of a pattern. */
const PLAIN = /^[\p{L}\d][\p{L}\d '’_-]*$/u;

/**
 * A text that a pattern matches, to be shown as the answer; nothing where its signs stand for what nobody can guess.
 *
 *     /colou?r/i               → colour
 *     /e-?mail/i               → e-mail
 *     /(docker|podman) run/i   → docker run
 *     /asynchron.+/i           → nothing
 */
export function findExampleWord(written: string): string | undefined {
  const read = readPattern(written);
  if (!read) return undefined;
  const word = read.pattern
    .replace(GROUP, (_, group: string) => group.split('|')[0] ?? '')
    .replace(/\[([ -]{1,3})\]\??/g, (_, signs: string) => signs[0] ?? '')
    .replace(/(?<=[\p{L}\p{N} _'’-])\?/gu, '');
  // A pattern of which a plain word is left repeats nothing, so it takes no time.
  const isMatch = () => new RegExp(`^(?:${read.pattern})$`, read.flags).test(word);
  return PLAIN.test(word) && isMatch() ? word : undefined;
}

import {MAX_LENGTH} from '../../questions/blanks/length.js';
import {findNearest} from '../../mdast/nearest.js';
import {areOpposites} from './opposition.js';

/** What stands between words: `Paris, Rome`, `Paris / Rome`, `a/b/c`. */
const BETWEEN = /, | ?\/ ?/;

const WORDS = /^[\p{L}\d][\p{L}\d '’-]*$/u;

/** What an author types in a terminal, with a path or a name such as `origin/main` behind it. */
const COMMAND =
  /^(?:git|npm|npx|pnpm|yarn|node|cd|ls|cat|cp|mv|rm|mkdir|docker|podman|kubectl|helm|pip|python3?|go|cargo|curl|wget|ssh|sudo|apt|brew|import|from|require|use|get|post|put|delete|patch|head) /i;

/** Names of one thing that have a slash between them: `TCP/IP stack`, `I/O error`, `CI/CD`, `and/or`. */
const NAME = /(?:^|\s)(?:\p{Lu}+[\p{Lu}\d]*\/\p{Lu}+[\p{Lu}\d]*|\p{L}{1,2}\/\p{L}{1,2})(?:\s|$)/u;

/** A fraction with a letter: `π/4`, `3x/2`, `1/n`. */
const FRACTION = /^(?:\d{0,9}\p{L}{1,2} ?\/ ?\d+|\d+ ?\/ ?\d{0,9}\p{L}{1,2})$/u;

/**
 * Finds the alternatives of a key whose author wrote something else than `|` between them.
 *
 *     daemon/background process   →   daemon, background process
 *     cats, dogs                  →   cats, dogs
 *     colour/color                →   colour, color
 *     TCP/IP stack, text/html, read/write lock, and/or, π/4   →   nothing
 */
export function findSeveral(key: string, locale: string): string[] | undefined {
  // Fractions and dates are no words.
  if (key.length > MAX_LENGTH) return undefined;
  if (/^\d+ ?\/ ?\d/.test(key) || FRACTION.test(key) || COMMAND.test(key) || NAME.test(key))
    return undefined;
  const parts = key.split(BETWEEN);
  if (parts.length < 2 || !parts.every((part) => WORDS.test(part))) return undefined;
  const words = parts.map((part) => part.trim());
  const isOneWordEach = words.every((each) => !each.includes(' '));
  const isList = key.includes(', ') || key.includes(' / ');
  if (isList) return isOneWordEach || key.includes(' / ') ? words : undefined;
  if (isOneWordEach) return areAlike(words) ? words : undefined;
  return isCompound(key, locale) ? undefined : words;
}

/** Whether words are nearly the same: `color` and `colour`. */
function areAlike(words: readonly string[]): boolean {
  const [first = '', ...others] = words.map((each) => each.toLowerCase());
  return others.every((other) => findNearest(first, [other]) !== undefined);
}

/** Whether the two words at a slash belong together, as in `read/write lock`, `and/or both` and `24/7 support`. */
function isCompound(key: string, locale: string): boolean {
  return [...key.matchAll(/([^\s/]+)\/([^\s/]+)/g)].some(
    ([, before = '', after = '']) =>
      /\d/.test(before + after) ||
      /^(?:and|his|either|or)$/i.test(before) ||
      areOpposites(before, after, locale),
  );
}

/** From that many letters on, a word with one other letter is that word, misspelt; shorter ones may be other words. */
const LONG_WORD = 5;

/**
 * Whether a text of words is another one, of which some words are misspelt: by a letter that is missing, added, or another
 * one, or by two that have changed places.
 *
 *     is tcp reliable, is tcp relaible   →   true
 *     is a list mutable, is a tuple mutable   →   false
 */
export function isSlip(one: string, other: string): boolean {
  const [words, others] = [one.split(' '), other.split(' ')];
  return (
    words.length === others.length &&
    words.every((word, index) => word === others[index] || isMisspelt(word, others[index] ?? ''))
  );
}

function isMisspelt(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < LONG_WORD || long.length > short.length + 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  const [rest, longRest] = [short.slice(start), long.slice(start)];
  if (long.length > short.length) return rest === longRest.slice(1);
  const isSwapped = rest.startsWith(longRest.charAt(1)) && longRest.startsWith(rest.charAt(1));
  return rest.slice(1) === longRest.slice(1) || (isSwapped && rest.slice(2) === longRest.slice(2));
}

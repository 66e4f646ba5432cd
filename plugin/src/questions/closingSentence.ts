import {findSureLabel} from '../grammar/labels.js';

/** The end of a sentence, with what closes a quotation or emphasis behind it. */
const STOP = /[.!。！]["'”’»)*_]{0,4}$/u;

/** What stands between the items of one sentence that goes on from item to item. */
const GOES_ON = /(?:[,;:，；、]|\b(?:and|or|und|oder|et|ou|y|o|e))$/iu;

/** An explanation has at least so many words, or so many characters where words are not parted by spaces. */
const LEAST_WORDS = 5;
const LEAST_CHARACTERS = 12;

/** Is at least so many times as long as the longest item. */
const LEAST_RATIO = 2;

/**
 * Whether the last of some items looks like an explanation that became one of them, as editors number each new line.
 *
 * ```markdown
 * 1. Bit
 * 2. Byte
 * 3. A byte has eight bits, for example.   → yes
 *
 * 1. The bit is sent.
 * 2. The byte has arrived at the server.   → no, since others are sentences as well
 * ```
 */
export function endsInExplanation(texts: readonly string[], isExplained: boolean): boolean {
  const last = texts.at(-1) ?? '';
  const others = texts.slice(0, -1);
  if (others.length < 2 || others.some((text) => !text || STOP.test(text))) return false;
  if (findSureLabel(last) === 'explanation') return true;
  if (isExplained || !STOP.test(last) || others.some((text) => GOES_ON.test(text))) return false;
  const longest = Math.max(...others.map((text) => text.length));
  return isSentence(last) && last.length >= longest * LEAST_RATIO;
}

function isSentence(text: string): boolean {
  return /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u.test(text)
    ? text.length >= LEAST_CHARACTERS
    : text.split(' ').length >= LEAST_WORDS;
}

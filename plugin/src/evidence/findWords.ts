/**
 * Finds where words stand in a text, both of them folded: the indices of their first characters. A part of a longer word or
 * number is none of the places.
 *
 *     “rate 1” in “rate 1, then rate 1.5 and rate 10”   →   0
 */
export function findWords(text: string, words: string): number[] {
  const found: number[] = [];
  if (!words) return found;
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    if (!isInside(text, start) && !isInside(text, end)) found.push(start);
  }
  return found;
}

/**
 * Whether an index is in the middle of a word or number. Of scripts without spaces between words, any index may be the end
 * of one.
 */
function isInside(text: string, index: number): boolean {
  const around = text.slice(Math.max(0, index - 2), index + 2);
  if (NUMBER.test(around)) return true;
  const [before = '', after = ''] = [text[index - 1], text[index]];
  return [before, after].every((unit) => LETTER.test(unit) && !UNSPACED.test(unit));
}

const NUMBER = /\d[.,]\d/;
const LETTER = /[\p{L}\p{M}\p{N}_]/u;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

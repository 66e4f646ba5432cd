/** Punctuation that writers add to words, or leave out, without saying anything else. */
const BEFORE = new Set('"\'([{¿¡*_');
const BEHIND = new Set('"\')]}.,;:!?…*_。，、；：！？');
const ALONE = /^[-–—‒―…]$/;

/**
 * A text in the form in which two wordings are compared: case, quotation marks, punctuation of sentences and the kind of
 * space do not count. What may be an operator or a sign of a number does. Empty where nothing else is left.
 *
 *     “Well-known ports”,   →   well known ports
 *     -1.50                 →   -1.50
 *     a != b                →   a != b
 */
export function foldWording(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’‚‛′´`]/g, "'")
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/(?<=\p{L})[-‐‑](?=\p{L})/gu, ' ')
    .split(/\s+/)
    .map(strip)
    .filter(Boolean)
    .join(' ');
}

function strip(word: string): string {
  let start = 0;
  let end = word.length;
  while (start < end && BEFORE.has(word[start] ?? '')) start += 1;
  while (end > start && BEHIND.has(word[end - 1] ?? '')) end -= 1;
  const bare = word.slice(start, end);
  return ALONE.test(bare) ? '' : bare;
}

/** The words of a text alone, for a comparison that need not be exact. */
export function listWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\p{S}]+/gu, ' ')
    .trim();
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** How many words with letters some texts hold; where a script has no space between words, two letters count as one. */
export function countWords(texts: readonly string[]): number {
  return texts.reduce((sum, text) => {
    const letters = text.match(UNSPACED)?.length ?? 0;
    const words = text.replace(UNSPACED, ' ').match(/\p{L}[\p{L}\p{M}\p{N}]*/gu)?.length ?? 0;
    return sum + words + letters / 2;
  }, 0);
}

/** Whether a text is mainly in a script without space between words. */
export function isUnspaced(text: string): boolean {
  return (text.match(UNSPACED)?.length ?? 0) * 3 > text.length;
}

/** The words of a text that are names, as they look: numbers, acronyms, and identifiers such as `camelCase` and `snake_case`. */
export function listNames(text: string): string[] {
  const words = text.normalize('NFKC').match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];
  return words.filter((word) => /\p{N}|_|\p{Ll}\p{Lu}/u.test(word) || /^\p{Lu}{2}/u.test(word));
}

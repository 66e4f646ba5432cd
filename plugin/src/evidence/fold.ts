/** A text without differences of typography. */
export interface Folded {
  text: string;
  /** For each code unit of `text`, where the character that became it begins in the original. */
  at: number[];
}

/**
 * Folds what writers and their tools set in different ways: quotation marks, apostrophes, dashes, ellipses, and spaces of
 * any kind and number. Characters without a width go. Case, letters and digits stay as they are.
 *
 *     “Stop” – at  once…   →   "Stop" - at once...
 */
export function fold(original: string): Folded {
  let text = '';
  const at: number[] = [];
  // A letter and the accents behind it are one character.
  for (const {0: character, index} of original.matchAll(/\P{M}\p{M}*|\p{M}/gu)) {
    for (const unit of foldCharacter(character)) {
      if (REPEATED.has(unit) && text.endsWith(unit)) continue;
      text += unit;
      for (let count = unit.length; count > 0; count -= 1) at.push(index);
    }
  }
  return {text, at};
}

/** Folds the words that somebody quotes, without spaces around them. */
export function foldWords(words: string): string {
  return fold(words).text.trim();
}

/** One of these stands for several. */
const REPEATED = new Set([' ', '-']);

function foldCharacter(character: string): string {
  return character
    .normalize('NFC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/\s/g, ' ')
    .replace(/[‘’‚‛‹›′´]/g, "'")
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[\p{Pd}−]/gu, '-')
    .replace('…', '...');
}

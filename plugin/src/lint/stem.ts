/** The stem of a word in lower case: `sends`, `sending` and `send` have the same. `ending` is what a language adds to words. */
export function findStem(word: string, words: {ending?: RegExp} | undefined): string {
  return words?.ending ? word.replace(words.ending, '') : word;
}

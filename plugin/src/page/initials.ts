/** An option with a capital letter before it. */
export interface LetteredOption {
  /** `A` */
  letter: string;
  /** What stands behind the letter and its dot. */
  text: string;
}

/** The epithet of a species, which is an adjective or a genitive in Latin, with its ending. */
const EPITHET = /^\p{Ll}{3,30}?(us|a|um|is|i|ae|ans|ens|gaster|color|oides)$/u;

/** A first name, and the word behind it. */
const FULL_NAME =
  /(?<![\p{L}\p{N}])(\p{Lu})\p{Ll}{2,30} (?:\p{Lu}\. ?){0,3}(\p{L}{3,30})(?![\p{L}\p{N}])/gu;

/**
 * Whether the letters before options are initials of names, and run from A by chance.
 *
 *     A. thaliana, B. subtilis, C. elegans   →   species: the endings are Latin, and not all the same
 *     A. Einstein, B. Russell                →   names, if the question has "Albert Einstein" and "Bertrand Russell", too
 *     A. Paris, B. Rome; A. alpha, B. beta   →   options with letters
 */
export function areInitials(options: readonly LetteredOption[], question: string): boolean {
  const endings = options.map(({text}) => EPITHET.exec(text)?.[1]);
  const areSpecies = options.length > 2 && !endings.includes(undefined);
  if (areSpecies && new Set(endings).size > 1) return true;
  const names = Array.from(question.matchAll(FULL_NAME), ([, first, last]) => `${first}. ${last}`);
  const named = options.filter(({letter, text}) => {
    const [last = ''] = /^\p{L}+/u.exec(text) ?? [];
    return names.includes(`${letter}. ${last}`);
  });
  return named.length > 1;
}

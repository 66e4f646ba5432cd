import {isInvisible} from '../syntax/characters.js';

/** Characters that people type or paste without seeing it, by their code, under the names that Unicode gives to them. */
const NAMES: Readonly<Record<number, string>> = {
  0x00ad: 'SOFT HYPHEN',
  0x00d7: 'MULTIPLICATION SIGN',
  0x034f: 'COMBINING GRAPHEME JOINER',
  0x03a7: 'GREEK CAPITAL LETTER CHI',
  0x03c7: 'GREEK SMALL LETTER CHI',
  0x0425: 'CYRILLIC CAPITAL LETTER HA',
  0x0445: 'CYRILLIC SMALL LETTER HA',
  0x061c: 'ARABIC LETTER MARK',
  0x180e: 'MONGOLIAN VOWEL SEPARATOR',
  0x2002: 'EN SPACE',
  0x2003: 'EM SPACE',
  0x2009: 'THIN SPACE',
  0x200a: 'HAIR SPACE',
  0x200b: 'ZERO WIDTH SPACE',
  0x200c: 'ZERO WIDTH NON-JOINER',
  0x200d: 'ZERO WIDTH JOINER',
  0x200e: 'LEFT-TO-RIGHT MARK',
  0x200f: 'RIGHT-TO-LEFT MARK',
  0x202f: 'NARROW NO-BREAK SPACE',
  0x2060: 'WORD JOINER',
  0x2169: 'ROMAN NUMERAL TEN',
  0x2179: 'SMALL ROMAN NUMERAL TEN',
  0x221a: 'SQUARE ROOT',
  0x2611: 'BALLOT BOX WITH CHECK',
  0x2612: 'BALLOT BOX WITH X',
  0x2705: 'WHITE HEAVY CHECK MARK',
  0x2713: 'CHECK MARK',
  0x2714: 'HEAVY CHECK MARK',
  0x2715: 'MULTIPLICATION X',
  0x2716: 'HEAVY MULTIPLICATION X',
  0x2717: 'BALLOT X',
  0x2718: 'HEAVY BALLOT X',
  0x274c: 'CROSS MARK',
  0x3000: 'IDEOGRAPHIC SPACE',
  0xfe0f: 'VARIATION SELECTOR-16',
  0xfeff: 'ZERO WIDTH NO-BREAK SPACE',
  0xff38: 'FULLWIDTH LATIN CAPITAL LETTER X',
  0xff58: 'FULLWIDTH LATIN SMALL LETTER X',
};

/** What other characters are. The first that fits tells. */
const KINDS: readonly [RegExp, string][] = [
  [/\p{Zs}/u, 'an unusual space'],
  [/\p{Script=Cyrillic}/u, 'a Cyrillic letter'],
  [/\p{Script=Greek}/u, 'a Greek letter'],
  [/\p{Script=Latin}/u, 'a letter that is not `x`'],
  [/\p{L}|\p{Nl}/u, 'a letter that is not Latin'],
  [/\p{M}/u, 'a mark that joins the character before it'],
  [/[\p{Ps}\p{Pe}]/u, 'a bracket that is no `[` or `]`'],
  [/[\p{S}\p{So}]/u, 'a symbol'],
];

/** Finds the first character of a text that an ordinary keyboard does not type. */
export function findOddCharacter(text: string): string | undefined {
  return [...text].find((character) => character > '~');
}

/** Names a character by its code and in words: `U+0445 CYRILLIC SMALL LETTER HA`, `U+0501, a Cyrillic letter`. */
export function describeCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const written = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const name = NAMES[code];
  if (name !== undefined) {
    return isInvisible(code) ? `${written} ${name}, which nobody sees` : `${written} ${name}`;
  }
  const kind = KINDS.find(([pattern]) => pattern.test(character))?.[1];
  return `${written}, ${kind ?? 'a character that nobody sees'}`;
}

/** How a message calls spaces that no ordinary keyboard types. */
export function nameSpace(space: string): string {
  return space.includes('\u00A0') ? 'no-break space' : 'unusual space';
}

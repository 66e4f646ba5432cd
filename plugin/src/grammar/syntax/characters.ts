import {asciiAlphanumeric, markdownLineEnding, markdownSpace} from 'micromark-util-character';
import {codes} from 'micromark-util-symbol';
import type {Code} from 'micromark-util-types';

/** Ranges of characters that readers do not see, and of spaces that Markdown does not treat as spaces. */
const INVISIBLE_RANGES = [
  [0x0b, 0x0c], // vertical tab, form feed
  [0xa0, 0xa0], // no-break space
  [0xad, 0xad], // soft hyphen
  [0x34f, 0x34f], // combining grapheme joiner
  [0x61c, 0x61c], // Arabic letter mark
  [0x1680, 0x1680], // Ogham space mark
  [0x180e, 0x180e], // Mongolian vowel separator
  [0x2000, 0x200f], // spaces by width, zero-width characters, marks of direction
  [0x2028, 0x202f], // separators, embeddings of direction, narrow no-break space
  [0x205f, 0x206f], // mathematical space, word joiner, isolates of direction
  [0x3000, 0x3000], // ideographic space
  [0xfe00, 0xfe0f], // variation selectors
  [0xfeff, 0xfeff], // byte order mark
] as const;

/** The codes of all characters that `isInvisible` accepts. */
export const INVISIBLE: readonly number[] = INVISIBLE_RANGES.flatMap(([first, last]) =>
  Array.from({length: last - first + 1}, (_, index) => first + index),
);

const invisible: ReadonlySet<Code> = new Set(INVISIBLE);

/** Whether readers do not see a character, or see a space that Markdown does not treat as one. */
export function isInvisible(code: Code): boolean {
  return invisible.has(code);
}

/** Whether a character leaves a gap: a space, a tab, or an invisible character. */
export function isGap(code: Code): boolean {
  return markdownSpace(code) || isInvisible(code);
}

/** Whether a line, or the text, ends here. */
export function isLineEnd(code: Code): boolean {
  return code === codes.eof || markdownLineEnding(code);
}

/** Whether a character can go on the name of a directive. */
export function isNamePart(code: Code): boolean {
  return asciiAlphanumeric(code) || code === codes.dash || code === codes.underscore;
}

/** Removes gaps from the end of a text. */
export function trimGap(text: string): string {
  let end = text.length;
  while (end > 0 && isWhite(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

function isWhite(code: number): boolean {
  return code === codes.space || code === codes.ht || isInvisible(code);
}

/** The character of a code. Each line end is `\n`, and each column of a tab is a space. */
export function toCharacter(code: number): string {
  if (markdownLineEnding(code)) return '\n';
  return code < 0 ? ' ' : String.fromCharCode(code);
}

/** Removes the invisible characters of a text. */
export function withoutInvisible(text: string): string {
  return [...text].filter((character) => !isInvisible(character.charCodeAt(0))).join('');
}

/** Replaces each line end, and the white space around it, by one space. */
export function joinLines(text: string): string {
  return text.replace(/[ \t\r\n]+/g, (space) => (/[\r\n]/.test(space) ? ' ' : space));
}

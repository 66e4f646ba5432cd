/** Begins a placeholder, so that two of them that touch stay apart. */
const START = '\uF8F0';
/** Makes a placeholder as long as what it stands for. */
const PAD = '\uF8F1';
/** The first of the digits in which a placeholder holds its number. */
const ZERO = 0xe100;
const BASE = 4096;

/**
 * A text that stands for the blank of that number while the document is parsed: as long as the blank, so that positions
 * stay, and of characters that mean nothing to any syntax.
 */
export function writePlaceholder(number: number, length: number): string {
  const digits = [number % BASE, Math.floor(number / BASE)].slice(0, length > 2 ? 2 : 1);
  const mark = digits.map((digit) => String.fromCharCode(ZERO + digit)).join('');
  return `${START}${mark}`.padEnd(length, PAD);
}

const PLACEHOLDER = /\uF8F0([\uE100-\uF0FF]{1,2})\uF8F1*/;

/** Cuts a text at its placeholders: strings, and the numbers of the blanks between them. */
export function splitAtPlaceholders(text: string): (string | number)[] {
  return text
    .split(PLACEHOLDER)
    .map((part, index) => (index % 2 === 0 ? part : readNumber(part)))
    .filter((part) => part !== '');
}

function readNumber(digits: string): number {
  const [low = 0, high = 0] = [...digits].map((digit) => digit.charCodeAt(0) - ZERO);
  return high * BASE + low;
}

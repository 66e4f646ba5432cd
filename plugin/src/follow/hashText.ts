import {hashToNumber} from './hashNumber.js';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A name for a text of 6 bits a letter, at most 5 letters. */
export function hashText(text: string, length = 3): string {
  const bits = hashToNumber(text);
  return writeDigits(Array.from({length}, (_, place) => (bits >>> (6 * place)) & 63));
}

/** Numbers below 64, a letter each. */
export function writeDigits(numbers: readonly number[]): string {
  return numbers.map((number) => DIGITS[number]).join('');
}

/** The number that a letter stands for; -1 for a letter that stands for none. */
export function readDigit(letter: string): number {
  return DIGITS.indexOf(letter);
}

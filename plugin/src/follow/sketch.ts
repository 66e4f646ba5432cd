import {isUnspaced, listWords} from './foldWording.js';
import {hashToNumber} from './hashNumber.js';
import {isSlip} from './isSlip.js';
import {readDigit, writeDigits} from './hashText.js';

/** How many smallest hashes a sketch holds two bits of: 32 bytes, as 43 letters. */
const SIZE = 128;
const PER_LETTER = 3;

/** What begins with it is a text that is shorter than its sketch. */
const WHOLE = '=';

/**
 * A sketch of a text of any length by which its likeness to another one can be told: its words themselves where they are short
 * enough, and else what `sketchWords` makes of them.
 */
export function sketchText(text: string): string {
  const words = WHOLE + listWords(text);
  return words.length * PER_LETTER <= SIZE ? words : sketchWords(words.slice(1));
}

/**
 * A sketch of 32 bytes: of the 5-grams of a text (of 2-grams in scripts without space between words), two bits of the smallest
 * hash under each of 128 hash functions.
 */
function sketchWords(words: string): string {
  const size = isUnspaced(words) ? 2 : 5;
  const grams = new Set<number>();
  for (let start = 0; start === 0 || start <= words.length - size; start += 1) {
    grams.add(hashToNumber(words.slice(start, start + size)));
  }
  const bits = Array.from({length: SIZE}, (_, which) => {
    const seed = Math.imul(which + 1, 0x9e3779b1);
    let smallest = 0xffffffff;
    for (const gram of grams) smallest = Math.min(smallest, mix(gram ^ seed));
    return smallest & 3;
  });
  const letters = Array.from({length: Math.ceil(SIZE / PER_LETTER)}, (_, place) => {
    const [a = 0, b = 0, c = 0] = bits.slice(place * PER_LETTER, (place + 1) * PER_LETTER);
    return a | (b << 2) | (c << 4);
  });
  return writeDigits(letters);
}

/**
 * How alike two sketched texts are: the share of their n-grams that they have in common (Jaccard), from 0 to 1, to within
 * some 0.05; 1 where short ones differ by slips alone. Two bits agree by chance in one of four cases.
 */
export function compareSketches(one: string, other: string): number {
  if (one === other) return 1;
  const isWhole = one.startsWith(WHOLE) && other.startsWith(WHOLE);
  if (isWhole && isSlip(one.slice(1), other.slice(1))) return 1;
  const [bits, others] = [one, other].map((sketch) =>
    sketch.startsWith(WHOLE) ? sketchWords(sketch.slice(1)) : sketch,
  );
  let same = 0;
  for (let place = 0; place < SIZE; place += 1) {
    if (readBits(bits, place) === readBits(others, place)) same += 1;
  }
  return Math.max(0, (same / SIZE - 0.25) / 0.75);
}

function readBits(sketch = '', place: number): number {
  const digit = readDigit(sketch.charAt(Math.floor(place / PER_LETTER)));
  return (digit >> (2 * (place % PER_LETTER))) & 3;
}

function mix(value: number): number {
  let bits = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  bits = Math.imul(bits ^ (bits >>> 12), 0x297a2d39);
  return (bits ^ (bits >>> 15)) >>> 0;
}

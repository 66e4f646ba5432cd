import type {Alternative} from './alternatives.js';
import {readRange} from './range.js';

/** A number of either sign. */
const EITHER = /^(?:±|\+\/?[-\u2212])\s?(\d{1,15}(?:\.\d{1,15})?)$/;

/**
 * Whether an alternative means both signs of a number, and not the half of a tolerance: another one has both.
 *
 *     ±3, 3 and -3   →   yes
 *     ±3             →   no
 *     9.81, ±0.05    →   no
 */
export function isPlusMinus({text}: Alternative, all: readonly Alternative[]): boolean {
  const number = EITHER.exec(text)?.[1];
  if (number === undefined) return false;
  return all.some((other) => {
    const numbers = other.text.match(/\d+(?:\.\d+)?/g) ?? [];
    const hasBoth = numbers.length > 1 || /\bminus\b/i.test(other.text);
    return hasBoth && !readRange(other.text) && numbers.every((each) => each === number);
  });
}

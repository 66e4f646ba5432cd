import type {Position} from './model.js';

/**
 * For each letter, those of the tried positions that take it, in the order of their numbers. Letters whose positions are
 * among those of another one are left out, because they lead to no more steps.
 */
export function takeEachLetter(
  tried: Iterable<number>,
  positions: readonly Position[],
): (readonly number[])[] {
  const taken = new Map<bigint, {numbers: number[]; common: bigint}>();
  for (const number of [...tried].sort((a, b) => a - b)) {
    const letters = positions[number]?.letters ?? 0n;
    for (let rest = letters; rest; rest &= rest - 1n) {
      const letter = rest & -rest;
      const {numbers, common} = taken.get(letter) ?? {numbers: [], common: letters};
      numbers.push(number);
      taken.set(letter, {numbers, common: common & letters});
    }
  }
  const kept = [...taken].filter(
    ([letter, {numbers, common}]) =>
      ![...taken].some(
        ([other, {numbers: more}]) =>
          common & other &&
          (more.length > numbers.length || (more.length === numbers.length && other < letter)),
      ),
  );
  return kept.map(([, {numbers}]) => numbers);
}

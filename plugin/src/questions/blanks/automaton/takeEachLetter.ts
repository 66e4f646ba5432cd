import type {Position, Ways} from './model.js';

/**
 * For each letter, the tried positions that take it, with their ways. Letters whose positions are among those of
 * another one are left out, because they lead to no more steps.
 */
export function takeEachLetter(tried: Ways, positions: readonly Position[]): Ways[] {
  const taken = new Map<bigint, {ways: Ways; common: bigint}>();
  for (const [position, count] of tried) {
    const letters = positions[position]?.letters ?? 0n;
    for (let rest = letters; rest; rest &= rest - 1n) {
      const letter = rest & -rest;
      const {ways, common} = taken.get(letter) ?? {
        ways: new Map<number, number>(),
        common: letters,
      };
      ways.set(position, count);
      taken.set(letter, {ways, common: common & letters});
    }
  }
  const kept = [...taken].filter(
    ([letter, {ways, common}]) =>
      ![...taken].some(
        ([other, {ways: more}]) =>
          common & other && (more.size > ways.size || (more.size === ways.size && other < letter)),
      ),
  );
  return kept.map(([, {ways}]) => ways);
}

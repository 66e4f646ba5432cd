import {uniformInt} from 'pure-rand/distribution/uniformInt';
import {xoroshiro128plus} from 'pure-rand/generator/xoroshiro128plus';
import {hashToSeed} from '../plugin/src/mdast/hash.js';

/** Choices that depend on a seed alone. */
export interface Random {
  /** A whole number from 0 to just below `end`; 0 when there is none. */
  below: (end: number) => number;
  /** One of the items, of which there is at least one. */
  pick: <T>(items: readonly T[]) => T;
  /** True as often as `share` of 1 says. */
  chance: (share: number) => boolean;
}

/** The choices of one document: neighbouring seeds and neighbouring documents have nothing in common. */
export function createRandom(seed: number, run: number): Random {
  const generator = xoroshiro128plus(hashToSeed(`${seed}/${run}`));
  const below = (end: number) => (end > 1 ? uniformInt(generator, 0, end - 1) : 0);
  return {
    below,
    pick: (items) => items[below(items.length)]!,
    chance: (share) => below(1_000) < share * 1_000,
  };
}

import {describe, expect, it} from 'vitest';

import {findTail, isBeyondChance} from '../../../../plugin/src/lint/checks/chance.js';

const repeat = (count: number, chance: number) => Array.from({length: count}, () => chance);

describe('a bias', () => {
  it('is judged by the exact probability', () => {
    // Two coins: at least one head.
    expect(findTail(1, repeat(2, 0.5))).toBeCloseTo(0.75);
    // 10 or more of 20 with a chance of a quarter, from a table of the binomial distribution.
    expect(findTail(10, repeat(20, 0.25))).toBeCloseTo(0.01386, 4);
    expect(findTail(2, [1 / 3, 1 / 4])).toBeCloseTo(1 / 12);
  });

  it('needs more than a few questions', () => {
    expect(isBeyondChance(4, repeat(4, 0.25))).toBe(false);
    expect(isBeyondChance(5, repeat(5, 0.25))).toBe(true);
    expect(isBeyondChance(5, repeat(5, 1 / 3), 3)).toBe(false);
  });

  it('shows in a set where the key is the longest option in 40.3 %, and not in one with 23.3 %', () => {
    expect(isBeyondChance(178, repeat(442, 0.25))).toBe(true);
    expect(isBeyondChance(24, repeat(103, 0.259))).toBe(false);
  });

  it('shows in a set of 19 whose key stands third in 13', () => {
    expect(isBeyondChance(13, repeat(19, 0.25), 6)).toBe(true);
  });

  it('that is real but small is not worth a word', () => {
    expect(isBeyondChance(3000, repeat(10_000, 0.25))).toBe(false);
  });

  it('is seen by chance in at most one of a hundred sets of any size', () => {
    for (let size = 1; size <= 60; size += 1) {
      const chances = Array.from({length: size}, (_, index) => 1 / (3 + (index % 3)));
      const hits = Array.from({length: size + 1}, (_, count) => count);
      const least = hits.find((count) => isBeyondChance(count, chances));
      if (least !== undefined) expect(findTail(least, chances)).toBeLessThan(0.01);
    }
  });
});

import {describe, expect, it} from 'vitest';

import {betOnOne, betOnSet, choose} from '../../../../plugin/src/lint/guessers/bet.js';
import type {Bet} from '../../../../plugin/src/lint/guessers/bet.js';
import {testBets} from '../../../../plugin/src/lint/guessers/exactTest.js';
import {correct} from '../../../../plugin/src/lint/guessers/holm.js';

const repeat = (count: number, make: (index: number) => Bet) =>
  Array.from({length: count}, (_, index) => make(index));

/** A bet on one of so many options, of which one is right. */
const bet = (options: number, hits: number, candidates = 1) =>
  betOnOne({options, keys: 1, candidates, hits});

describe('a bet', () => {
  it.each([
    // Four options, one key, nothing to choose between two of them.
    [
      {options: 4, keys: 1, candidates: 2, hits: 1},
      1 / 2,
      [
        [0, 1 / 2],
        [1 / 2, 1 / 2],
      ],
    ],
    [
      {options: 4, keys: 1, candidates: 1, hits: 0},
      0,
      [
        [0, 3 / 4],
        [1, 1 / 4],
      ],
    ],
    // All options are alike, so a draw is certain.
    [{options: 3, keys: 1, candidates: 3, hits: 1}, 1 / 3, [[1 / 3, 1]]],
    // Any one of two keys is right: of six pairs of four options, one has no key, one has two.
    [
      {options: 4, keys: 2, candidates: 2, hits: 2},
      1,
      [
        [0, 1 / 6],
        [1 / 2, 4 / 6],
        [1, 1 / 6],
      ],
    ],
  ])('on one option: %j gets %d', (counts, points, outcomes) => {
    const found = betOnOne(counts);
    expect(found.points).toBeCloseTo(points);
    expect(found.outcomes.map((each) => [each.points, each.chance])).toEqual(
      outcomes.map((pair) => pair.map((number) => expect.closeTo(number, 10) as number)),
    );
  });

  it('on two of four options is one of six pairs, and chance draws one of fifteen sets', () => {
    const [none, both] = betOnSet(2, {options: 4, keys: 2}).outcomes;
    expect(betOnSet(2, {options: 4, keys: 2}).points).toBeCloseTo(1 / 6);
    expect(betOnSet(2, {options: 4, keys: 3}).points).toBe(0);
    expect([none?.chance, both?.chance]).toEqual([expect.closeTo(9 / 15), expect.closeTo(6 / 15)]);
  });

  it('counts ways', () => {
    expect([choose(4, 2), choose(4, 0), choose(2, 3), choose(20, 10)]).toEqual([6, 1, 0, 184756]);
  });

  it.each([3, 4, 5, 6])('of any kind has chances that add up to 1, with %d options', (options) => {
    for (let candidates = 1; candidates <= options; candidates += 1) {
      for (let keys = 1; keys < options; keys += 1) {
        const {outcomes} = betOnOne({options, keys, candidates, hits: 0});
        const total = outcomes.reduce((sum, {chance}) => sum + chance, 0);
        const mean = outcomes.reduce((sum, {points, chance}) => sum + points * chance, 0);
        expect(total).toBeCloseTo(1);
        expect(mean).toBeCloseTo(keys / options);
      }
    }
  });
});

describe('the interval', () => {
  it.each([
    // From tables of Clopper and Pearson.
    [0, 10, 0, 0.3085],
    [1, 10, 0.0025, 0.445],
    [5, 10, 0.1871, 0.8129],
    [10, 10, 0.6915, 1],
    [7, 20, 0.1539, 0.5922],
    [50, 100, 0.3983, 0.6017],
  ])('of %d points in %d bets of one chance is exact', (hits, total, low, high) => {
    for (const options of [2, 3, 5]) {
      const {interval} = testBets(repeat(total, (index) => bet(options, index < hits ? 1 : 0)));
      expect(interval[0] / total).toBeCloseTo(low, 3);
      expect(interval[1] / total).toBeCloseTo(high, 3);
    }
  });

  it('is above chance just when chance is less probable than 2.5 % on that side', () => {
    for (let hits = 0; hits <= 12; hits += 1) {
      const {interval, expected, p} = testBets(repeat(12, (at) => bet(4, at < hits ? 1 : 0)));
      expect(interval[0] > expected || interval[1] < expected).toBe(p < 0.05);
    }
  });

  it('is a point where every guess is a draw', () => {
    const {interval, p} = testBets(repeat(8, () => bet(4, 1, 4)));
    expect(interval).toEqual([expect.closeTo(2), expect.closeTo(2)]);
    expect(p).toBe(1);
  });
});

describe('the p value', () => {
  it.each([
    // Twice the probability of the side, by hand.
    [5, 5, 4, 2 * 0.25 ** 5],
    [0, 5, 2, 2 * 0.5 ** 5],
    [2, 2, 3, 2 / 9],
    [1, 4, 2, (2 * 5) / 16],
    [2, 4, 2, 1],
  ])('of %d points in %d bets on one of %d options', (hits, total, options, p) => {
    const bets = repeat(total, (index) => bet(options, index < hits ? 1 : 0));
    expect(testBets(bets).p).toBeCloseTo(p, 10);
  });

  it('of draws between two of four options counts half points', () => {
    // Each bet is a half point or none, as the toss of a coin.
    expect(testBets(repeat(6, () => bet(4, 1, 2))).p).toBeCloseTo(2 * 0.5 ** 6, 10);
  });

  it('stays a number where chance is next to impossible, and where there are many questions', () => {
    const {p, interval} = testBets(repeat(400, () => bet(4, 1)));
    expect(p).toBeLessThan(1e-9);
    expect(interval[0]).toBeGreaterThan(395);
  });

  it('is corrected as Holm does', () => {
    expect(correct([0.01, 0.04, 0.03])).toEqual([0.03, 0.06, 0.06]);
    expect(correct([0.5, 0.6])).toEqual([1, 1]);
    expect(correct([])).toEqual([]);
  });
});

import {describe, expect, it} from 'vitest';

import {betOnOne, betOnSet, choose} from '../../../plugin/src/lint/guessers/bet.js';
import type {Bet} from '../../../plugin/src/lint/guessers/bet.js';
import {testBets} from '../../../plugin/src/lint/guessers/exactTest.js';
import {GUESSERS, placeBets} from '../../../plugin/src/lint/guessers/guessers.js';
import {correct} from '../../../plugin/src/lint/guessers/holm.js';
import {reportGuessers} from '../../../plugin/src/lint/guessers/reportGuessers.js';
import {lintText} from './rules/lintText.js';

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

/** The points of each guesser in a question; nothing where it has no bet. */
async function guess(
  question: string,
  {attributes = '', locale = 'en'} = {},
): Promise<Record<string, number | undefined>> {
  const text = `:::quiz${attributes}\n\n${question}\n\n:::\n`;
  const {questions} = await lintText(text, {locale});
  const [bets = []] = questions.map(placeBets);
  return Object.fromEntries(GUESSERS.map(({name}, index) => [name, bets[index]?.points]));
}

const PORTS = 'Which port is it?\n\n- [ ] 22\n- [x] 443\n- [ ] 80';

describe('a guesser', () => {
  it.each([
    ['longest', PORTS, 1],
    ['longest', 'Which?\n\n- [x] one\n- [ ] two\n- [ ] a', 1 / 2],
    ['shortest', PORTS, 0],
    ['shortest', 'Which?\n\n- [x] one\n- [ ] three\n- [ ] three more', 1],
    ['first', PORTS, 0],
    ['first', 'Which?\n\n- [x] one\n- [ ] two\n- [ ] three', 1],
    ['last', PORTS, 0],
    ['last', 'Which?\n\n- [ ] one\n- [ ] two\n- [x] three', 1],
    ['specific', 'Which?\n\n- [x] within 15 seconds\n- [ ] soon\n- [ ] later', 1],
    ['specific', 'Which?\n\n- [x] the `goAway` message\n- [ ] a message\n- [ ] no message', 1],
    ['specific', 'Which?\n\n- [x] by HTTP\n- [ ] by Mail\n- [ ] by hand', 1],
    ['specific', 'Which?\n\n- [ ] one\n- [x] two\n- [ ] three', 1 / 3],
    ['hedged', 'Which?\n\n- [ ] It is late\n- [x] It is usually late\n- [ ] It is early', 1],
    ['echo', 'What sends text?\n\n- [x] a message for sending\n- [ ] a pipe\n- [ ] a file', 1],
    ['echo', 'What sends audio?\n\n- [x] `sendAudio`\n- [ ] `goAway`\n- [ ] `setup`', 1],
    ['absolute', 'Which?\n\n- [ ] It is always late\n- [x] It is late\n- [ ] It is never late', 1],
    ['two', 'Which ones?\n\n- [x] a\n- [x] b\n- [ ] c\n- [ ] d', 1 / 6],
    ['two', 'Which ones?\n\n- [x] a\n- [x] b\n- [x] c\n- [ ] d', 0],
  ])('who takes what is %s scores in %j', async (name, question, points) => {
    expect((await guess(question))[name]).toBeCloseTo(points);
  });

  it.each([
    ['hedged', 'Was stimmt?\n\n- [ ] Es ist spät\n- [x] Es ist meistens spät\n- [ ] Es ist früh'],
    ['absolute', 'Was?\n\n- [ ] Es ist immer spät\n- [x] Es ist spät\n- [ ] Es ist nie spät'],
    ['echo', 'Was sendet Texte?\n\n- [x] Der ganze Text\n- [ ] Ein Rohr\n- [ ] Eine Datei'],
  ])('who takes what is %s knows German words', async (name, question) => {
    expect((await guess(question, {locale: 'de'}))[name]).toBe(1);
  });

  it('of one option has nothing to say of a multiple-choice question, and the one of two nothing of others', async () => {
    expect(await guess('Which ones?\n\n- [x] a\n- [x] b\n- [ ] c')).toMatchObject({
      longest: undefined,
      two: expect.any(Number) as number,
    });
    expect((await guess(PORTS))['two']).toBeUndefined();
    expect((await guess('Which ones?\n\n- [x] a\n- [x] b'))['two']).toBeUndefined();
    expect(Object.values(await guess('It is [[443]].'))).not.toContainEqual(expect.any(Number));
  });

  it('who looks at places draws where options are shuffled, but knows where a pinned one stands', async () => {
    const attributes = '{shuffle=options}';
    expect(await guess(PORTS, {attributes})).toMatchObject({
      first: expect.closeTo(1 / 3) as number,
      last: expect.closeTo(1 / 3) as number,
    });
    const pinned = 'Which?\n\n- [ ] one\n- [ ] two\n- [x] None of these :pin';
    expect(await guess(pinned, {attributes})).toMatchObject({first: 0, last: 1});
    expect(await guess(PORTS, {attributes: '{shuffle=questions}'})).toMatchObject({first: 0});
  });
});

describe('the report on guessers', () => {
  it('says who is beyond chance, and leaves out guessers without questions', async () => {
    const list = Array.from(
      {length: 10},
      (_, index) => `Which, ${index}?\n\n- [x] a long one\n- [ ] shorter\n- [ ] short\n- [ ] tiny`,
    );
    const text = `:::quiz\n\n${list.join('\n\n---\n\n')}\n\n:::\n`;
    const {questions} = await lintText(text);
    const report = reportGuessers(questions.map(placeBets));
    expect(report.map(({name}) => name)).not.toContain('two');
    const longest = report.find(({name}) => name === 'longest');
    expect(longest).toMatchObject({questions: 10, points: 10, score: 1, side: 'above'});
    expect(longest?.chance).toBeCloseTo(0.25);
    // Eight guessers, each side.
    expect(longest?.p).toBeCloseTo(8 * 2 * 0.25 ** 10, 10);
    expect(report.find(({name}) => name === 'hedged')).toMatchObject({side: null, p: 1});
    expect(report.find(({name}) => name === 'last')).toMatchObject({points: 0, side: null});
  });
});

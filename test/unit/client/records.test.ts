import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {isChecked, readEntry} from '../../../plugin/src/client/records.js';
import {createQuestion} from './quizzes.js';

const question = createQuestion('one', 'Abc');
const saved = {f: 'one-1', r: ['a'], s: 1, m: 1, n: 2, c: 10, t: 20};

describe('what was stored', () => {
  it('is there again, fields of later versions included', () => {
    expect(readEntry({...saved, later: true}, question)).toMatchObject({...saved, later: true});
  });

  it('keeps only the completion when the options have changed (UX-06)', () => {
    expect(readEntry({...saved, f: 'one-2'}, question)).toEqual({c: 10, t: 20});
  });

  it.each([
    ['a score above the highest', {s: 2}, {s: undefined}],
    ['a score that is no number', {s: '1'}, {s: undefined}],
    ['a number of checks that is none', {n: -1}, {n: undefined}],
    ['an option that does not exist', {r: ['z']}, {r: undefined}],
    ['a response of another kind', {r: {a: true}}, {r: undefined}],
    ['a time beyond all numbers', {t: Infinity}, {t: undefined}],
  ])('is no use with %s', (_, change, expected) => {
    expect(readEntry({...saved, ...change}, question)).toMatchObject(expected);
  });
});

it('makes something of any garbage (SE-06)', () => {
  const garbage = fc.oneof(
    fc.anything(),
    fc.jsonValue(),
    fc.record(
      {
        f: fc.constant('one-1'),
        r: fc.anything(),
        d: fc.anything(),
        s: fc.anything(),
        n: fc.anything(),
        x: fc.anything(),
        c: fc.anything(),
        t: fc.anything(),
      },
      {requiredKeys: []},
    ),
  );
  fc.assert(
    fc.property(garbage, (raw) => {
      const {s = 0, n = 0, t = 0, r = null} = readEntry(raw, question);
      expect([n, t].every((each) => Number.isInteger(each) && each >= 0)).toBe(true);
      expect(s >= 0 && s <= 1).toBe(true);
      expect(r === null || Array.isArray(r)).toBe(true);
      expect(typeof isChecked(readEntry(raw, question))).toBe('boolean');
    }),
  );
});

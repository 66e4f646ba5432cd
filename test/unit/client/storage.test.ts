import fc from 'fast-check';
import {beforeEach, describe, expect, it} from 'vitest';
import {merge, parse} from '../../../plugin/src/client/merge.js';
import {reduce} from '../../../plugin/src/client/reducer.js';
import {createStore} from '../../../plugin/src/client/storage.js';
import {storage, writeElsewhere} from '../../stubs/theme-common.js';
import {createQuiz} from './quizzes.js';

const SLOT = 'docusaurus-quiz:docs/a.md';
const store = () => createStore('docs/a.md');
const stored = () => JSON.parse(storage.get(SLOT) ?? 'null') as unknown;

beforeEach(() => storage.clear());

describe('a store', () => {
  it('keeps what it is given in the slot of its source, and lists the source', () => {
    const records = {q: {'quiz/one': {t: 1}, quiz: {t: 5}}};
    store().set(records);
    expect(stored()).toEqual({v: 1, ...records});
    expect(store().get()).toEqual(records);
    expect(JSON.parse(storage.get('docusaurus-quiz') ?? '')).toMatchObject({
      v: 1,
      s: {'docs/a.md': expect.any(Number) as number},
    });
  });

  it('agrees with another tab, question by question: the newest counts (UX-05)', () => {
    const own = store();
    own.set({q: {'quiz/one': {t: 5}, 'quiz/two': {t: 5}}});
    let calls = 0;
    own.subscribe(() => (calls += 1));
    writeElsewhere(SLOT, '{"v":1,"q":{"quiz/one":{"t":9},"quiz/two":{"t":1},"quiz":{"t":3}}}');
    expect(calls).toBeGreaterThan(0);
    expect(own.get()).toEqual({q: {'quiz/one': {t: 9}, 'quiz/two': {t: 5}, quiz: {t: 3}}});
  });

  it('keeps entries that did not change the same, so that they are not rendered again', () => {
    const own = store();
    own.set({q: {'quiz/one': {t: 5}}});
    const {q} = own.get();
    own.set({q: {...q, 'quiz/two': {t: 6}}});
    expect(own.get().q['quiz/one']).toBe(q['quiz/one']);
  });

  it('keeps what a later version added', () => {
    storage.set(SLOT, '{"v":1,"later":[1],"q":{"other/x":{"t":1,"later":2}}}');
    store().set({q: {'quiz/one': {t: 1}}});
    expect(stored()).toMatchObject({later: [1], q: {'other/x': {t: 1, later: 2}}});
  });

  it('neither reads nor overwrites what a newer version wrote (SE-09)', () => {
    const newer = '{"v":2,"q":{"quiz/one":{"t":1}}}';
    storage.set(SLOT, newer);
    const own = store();
    expect(own.get().q).toEqual({});
    own.set({q: {'quiz/one': {t: 7}}});
    expect(own.get().q).toEqual({'quiz/one': {t: 7}});
    expect(storage.get(SLOT)).toBe(newer);
  });

  it.each([Number.MAX_SAFE_INTEGER, 2 ** 53, 1e300])(
    'lets go of an entry whose last change is said to be %s (SE-06)',
    (t) => {
      const quiz = createQuiz();
      storage.set(SLOT, JSON.stringify({v: 1, q: {'quiz/one': {f: 'one-1', r: ['a'], n: 1, t}}}));
      const own = store();
      own.set(reduce(quiz, own.get(), {type: 'reset', ids: ['one'], time: 5}));
      expect(own.get().q['quiz/one']).not.toHaveProperty('r');
      expect(store().get()).toEqual(own.get());
    },
  );

  it('is usable after any garbage (SE-06)', () => {
    const garbage = fc.oneof(
      fc.string(),
      fc.json(),
      fc.jsonValue().map((q) => JSON.stringify({v: 1, q})),
      fc.constantFrom('{"q":{"__proto__":{"t":1}}}', '{"q":{"constructor":{"t":9}}}', '[]', 'null'),
    );
    fc.assert(
      fc.property(garbage, (text) => {
        storage.set(SLOT, text);
        const own = store();
        own.set({...own.get(), q: {...own.get().q, 'quiz/one': {t: 1}}});
        expect(own.get().q['quiz/one']).toBeDefined();
        expect(Object.prototype).not.toHaveProperty('t');
      }),
    );
  });
});

it('merges with itself to itself', () => {
  const records = {q: {a: {t: 1}, b: 'garbage'}};
  expect(merge(records, {...parse(JSON.stringify(records))})).toEqual(records);
});

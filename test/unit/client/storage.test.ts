import fc from 'fast-check';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {findNewer, merge, parse} from '../../../plugin/src/client/merge.js';
import type {Records} from '../../../plugin/src/client/records.js';
import {reduce} from '../../../plugin/src/client/reducer.js';
import {createStore} from '../../../plugin/src/client/storage.js';
import {clearStorage, storage, writeElsewhere} from '../../stubs/theme-common.js';
import {createTab} from './tab.js';
import type {Tab} from './tab.js';
import {createQuiz} from './quizzes.js';

const SLOT = 'docusaurus-quiz:docs/a.md';
const stored = () => JSON.parse(storage.get(SLOT) ?? 'null') as unknown;

/** A store that has been opened, as it is when a quiz shows. */
const open = () => {
  const store = createStore('docs/a.md');
  store.get();
  return store;
};

/** The records of a store with some entries changed. */
const change = (records: Records, entries: Records['q']): Records => ({
  q: {...records.q, ...entries},
});

let tab: Tab;

beforeEach(() => {
  clearStorage();
  vi.useFakeTimers();
  tab = createTab();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a store', () => {
  it('keeps what it is given in the slot of its source, and lists the source', () => {
    const records = {q: {'quiz/one': {t: 1}, quiz: {t: 5}}};
    open().set(records);
    expect(stored()).toEqual({v: 1, ...records});
    expect(open().get()).toEqual(records);
    expect(JSON.parse(storage.get('docusaurus-quiz') ?? '')).toEqual({
      v: 1,
      s: {'docs/a.md': Date.now()},
    });
  });

  it('keeps the other sources in their list, and what a later version added to it', () => {
    storage.set('docusaurus-quiz', '{"v":1,"later":2,"s":{"docs/b.md":3}}');
    open().set({q: {}});
    expect(JSON.parse(storage.get('docusaurus-quiz') ?? '')).toEqual({
      v: 1,
      later: 2,
      s: {'docs/a.md': Date.now(), 'docs/b.md': 3},
    });
  });

  it('agrees with another tab, question by question: the newest counts (UX-05)', () => {
    const own = open();
    own.set({q: {'quiz/one': {t: 5}, 'quiz/two': {t: 5}}});
    let calls = 0;
    own.subscribe(() => (calls += 1));
    writeElsewhere(SLOT, '{"v":1,"q":{"quiz/one":{"t":9},"quiz/two":{"t":1},"quiz":{"t":3}}}');
    expect(calls).toBeGreaterThan(0);
    expect(own.get()).toEqual({q: {'quiz/one': {t: 9}, 'quiz/two': {t: 5}, quiz: {t: 3}}});
  });

  it('keeps entries that did not change the same, so that they are not rendered again', () => {
    const own = open();
    own.set({q: {'quiz/one': {t: 5}}});
    const {q} = own.get();
    own.set({q: {...q, 'quiz/two': {t: 6}}});
    expect(own.get().q['quiz/one']).toBe(q['quiz/one']);
    writeElsewhere(SLOT, '{"v":1,"q":{"quiz/one":{"t":5},"quiz/two":{"t":7}}}');
    expect(own.get().q['quiz/one']).toBe(q['quiz/one']);
  });

  it('keeps what a later version added', () => {
    storage.set(SLOT, '{"v":1,"later":[1],"q":{"other/x":{"t":1,"later":2}}}');
    const own = open();
    own.set(change(own.get(), {'quiz/one': {t: 1}}));
    expect(stored()).toMatchObject({later: [1], q: {'other/x': {t: 1, later: 2}}});
  });

  it('neither reads nor overwrites what a newer version wrote (SE-09)', () => {
    const newer = '{"v":2,"q":{"quiz/one":{"t":1}}}';
    storage.set(SLOT, newer);
    const own = open();
    expect(own.get().q).toEqual({});
    own.set({q: {'quiz/one': {t: 7}}});
    own.set({q: {'quiz/one': {t: 8}}}, true);
    vi.runAllTimers();
    expect(own.get().q).toEqual({'quiz/one': {t: 8}});
    expect(storage.get(SLOT)).toBe(newer);
  });

  it.each([Number.MAX_SAFE_INTEGER, 2 ** 53, 1e300])(
    'lets go of an entry whose last change is said to be %s (SE-06)',
    (t) => {
      const quiz = createQuiz();
      storage.set(SLOT, JSON.stringify({v: 1, q: {'quiz/one': {f: 'one-1', r: ['a'], n: 1, t}}}));
      const own = open();
      own.set(reduce(quiz, own.get(), {type: 'reset', ids: ['one'], time: 5}));
      expect(own.get().q['quiz/one']).not.toHaveProperty('r');
      expect(open().get()).toEqual(own.get());
    },
  );

  it('is usable after any garbage, and writes nothing until it is used (SE-06)', () => {
    const garbage = fc.oneof(
      fc.string(),
      fc.json(),
      fc.jsonValue().map((q) => JSON.stringify({v: 1, q})),
      fc.constantFrom('{"q":{"__proto__":{"t":1}}}', '{"q":{"constructor":{"t":9}}}', '[]', 'null'),
    );
    fc.assert(
      fc.property(garbage, (text) => {
        clearStorage();
        storage.set(SLOT, text);
        const own = open();
        vi.runAllTimers();
        expect(storage.get(SLOT)).toBe(text);
        own.set(change(own.get(), {'quiz/one': {t: 1}}));
        expect(own.get().q['quiz/one']).toBeDefined();
        expect(Object.prototype).not.toHaveProperty('t');
      }),
    );
  });
});

describe('drafts', () => {
  it('are stored together, every 300 ms at most', () => {
    const own = open();
    const texts = new Set<string | undefined>();
    for (let t = 1; t <= 40; t += 1) {
      own.set(change(own.get(), {'quiz/one': {t}}), true);
      expect(own.get().q['quiz/one']).toEqual({t});
      vi.advanceTimersByTime(25);
      texts.add(storage.get(SLOT));
    }
    // In 1,000 ms: nothing, and what was typed until 300, 600 and 900 ms.
    expect(texts.size).toBe(4);
    vi.advanceTimersByTime(300);
    expect(stored()).toEqual({v: 1, q: {'quiz/one': {t: 40}}});
  });

  it('are stored at once with what is more than a draft', () => {
    const own = open();
    own.set({q: {'quiz/one': {t: 1}}}, true);
    expect(stored()).toBeNull();
    own.set(change(own.get(), {'quiz/two': {t: 2}}));
    expect(stored()).toEqual({v: 1, q: {'quiz/one': {t: 1}, 'quiz/two': {t: 2}}});
  });

  it.each(['pagehide', 'visibilitychange'])('are stored at %s, where no lock may come', (name) => {
    tab.provideLocks();
    const own = open();
    own.set({q: {'quiz/one': {t: 1}}}, true);
    tab.dispatch(name);
    expect(stored()).toEqual({v: 1, q: {'quiz/one': {t: 1}}});
  });

  it('are stored when the quiz goes', () => {
    const own = open();
    const leave = own.subscribe(() => undefined);
    own.set({q: {'quiz/one': {t: 1}}}, true);
    leave();
    expect(stored()).toEqual({v: 1, q: {'quiz/one': {t: 1}}});
  });

  it('read and write nothing until they are stored, however many entries there are', () => {
    storage.set(SLOT, JSON.stringify({v: 1, q: {'other/x': {t: 1}}}));
    const own = open();
    const [read, write] = [vi.spyOn(JSON, 'parse'), vi.spyOn(JSON, 'stringify')];
    for (let t = 1; t < 9; t += 1) own.set(change(own.get(), {'quiz/one': {t}}), true);
    expect(read).not.toHaveBeenCalled();
    expect(write).not.toHaveBeenCalled();
    read.mockRestore();
    write.mockRestore();
  });

  it.each([
    ['gives way to a reset that is newer', 5, 9, {t: 9}],
    ['stays when the reset is older', 9, 5, {t: 9, r: 'draft'}],
  ])('of which one %s', (_, draft, reset, expected) => {
    const own = open();
    own.set({q: {'quiz/one': {t: draft, r: 'draft'}}}, true);
    writeElsewhere(SLOT, JSON.stringify({v: 1, q: {'quiz/one': {t: reset}, 'quiz/two': {t: 1}}}));
    vi.runAllTimers();
    expect(stored()).toEqual({v: 1, q: {'quiz/one': expected, 'quiz/two': {t: 1}}});
    expect(own.get().q['quiz/one']).toEqual(expected);
  });
});

describe('two tabs', () => {
  it('write one after the other, each with what the other wrote before', async () => {
    const locks = tab.provideLocks();
    const own = open();
    own.set({q: {'quiz/one': {t: 1}}});
    expect(stored()).toBeNull();
    // The event of this change has not arrived yet.
    storage.set(SLOT, '{"v":1,"q":{"quiz/two":{"t":2}}}');
    await locks.grant();
    expect(stored()).toEqual({v: 1, q: {'quiz/one': {t: 1}, 'quiz/two': {t: 2}}});
    expect(own.get().q).toHaveProperty('quiz/two');
  });

  it('take the lock for drafts, too', async () => {
    const locks = tab.provideLocks();
    open().set({q: {'quiz/one': {t: 1}}}, true);
    vi.advanceTimersByTime(300);
    expect(stored()).toBeNull();
    await locks.grant();
    expect(stored()).toEqual({v: 1, q: {'quiz/one': {t: 1}}});
  });

  it('do not wait for a lock that never comes', () => {
    tab.provideLocks();
    open().set({q: {'quiz/one': {t: 1}}});
    vi.advanceTimersByTime(299);
    expect(stored()).toBeNull();
    vi.advanceTimersByTime(1);
    expect(stored()).toEqual({v: 1, q: {'quiz/one': {t: 1}}});
  });

  it('write without locks where the browser refuses them', async () => {
    const locks = tab.provideLocks();
    open().set({q: {'quiz/one': {t: 1}}});
    await locks.refuse();
    expect(stored()).toEqual({v: 1, q: {'quiz/one': {t: 1}}});
  });

  it('write once for each change, however late the lock comes', async () => {
    const locks = tab.provideLocks();
    const own = open();
    own.set({q: {'quiz/one': {t: 1}}});
    tab.dispatch('pagehide');
    const newer = '{"v":1,"q":{"quiz/one":{"t":2}}}';
    storage.set(SLOT, newer);
    await locks.grant();
    vi.runAllTimers();
    expect(storage.get(SLOT)).toBe(newer);
    expect(own.get().q).toEqual({'quiz/one': {t: 2}});
  });

  it('bring back what a tab overwrote that had not seen it', () => {
    const own = open();
    own.set({q: {'quiz/one': {t: 1}}});
    writeElsewhere(SLOT, '{"v":1,"q":{"quiz/two":{"t":2}}}');
    vi.runAllTimers();
    expect(stored()).toEqual({v: 1, q: {'quiz/one': {t: 1}, 'quiz/two': {t: 2}}});
  });

  it('stop writing once they agree', () => {
    const stores = [open(), open(), open()];
    stores.forEach((each, index) => each.set(change(each.get(), {[`quiz/${index}`]: {t: index}})));
    vi.runAllTimers();
    const write = vi.spyOn(JSON, 'stringify');
    writeElsewhere(SLOT, '{"v":1,"q":{"quiz/1":{"t":9}}}');
    vi.runAllTimers();
    expect(write.mock.calls.length).toBeLessThan(9);
    write.mockRestore();
    const q = {'quiz/0': {t: 0}, 'quiz/1': {t: 9}, 'quiz/2': {t: 2}};
    expect(stored()).toEqual({v: 1, q});
    for (const each of stores) expect(each.get()).toEqual({q});
  });

  it('do not bring back what somebody has removed', () => {
    const own = open();
    own.set({q: {'quiz/one': {t: 1}}});
    storage.delete(SLOT);
    tab.dispatch('visibilitychange');
    vi.runAllTimers();
    expect(storage.has(SLOT)).toBe(false);
  });

  it('agree when one comes back that the browser had put aside', () => {
    const own = open();
    const heard = vi.fn();
    own.subscribe(heard);
    storage.set(SLOT, '{"v":1,"q":{"quiz/one":{"t":1}}}');
    tab.dispatch('pageshow');
    expect(heard).toHaveBeenCalled();
    expect(own.get().q).toEqual({'quiz/one': {t: 1}});
  });
});

it('merges with itself to itself', () => {
  const records = {q: {a: {t: 1}, b: 'garbage'}};
  const saved = {...parse(JSON.stringify(records))};
  expect(merge(records, saved)).toEqual(records);
  expect(findNewer(records.q, saved.q)).toEqual([]);
});

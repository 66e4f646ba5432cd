import fc from 'fast-check';
import {beforeAll, describe, expect, test} from 'vitest';
import type {Commit} from '../../timeTravel/history.js';
import type {TravelQuestion} from '../../timeTravel/page.js';
import {createSiteReader} from '../../timeTravel/readSite.js';
import type {Site} from '../../timeTravel/readSite.js';
import {travel} from '../../timeTravel/travel.js';
import type {SavedRecord} from '../../plugin/src/follow/known.js';
import {listWords} from '../../plugin/src/follow/foldWording.js';
import {isSlip} from '../../plugin/src/follow/isSlip.js';
import {matchRecords} from '../../plugin/src/follow/matchRecords.js';
import {ROOT} from '../support/repository.js';
import {runs} from '../support/runs.js';
import {createHistory} from '../unit/timeTravel/memory.js';
import {histories, playHistory} from '../unit/timeTravel/randomHistory.js';

let readSite: (commit: Commit) => Promise<Site>;

beforeAll(async () => {
  readSite = await createSiteReader({readContent: (name) => name}, ROOT);
});

/** The questions of the page with most of them, in the first and in the last commit of a history. */
async function readPages(history: Parameters<typeof playHistory>[0]) {
  const {commits} = createHistory(playHistory(history));
  const [first, last] = [await readSite(commits[0]!), await readSite(commits.at(-1)!)];
  const [before = []] = [...first.values()]
    .map(({questions}) => questions)
    .sort((a, b) => b.length - a.length);
  const page = [...last.values()].find(({questions}) => questions[0]?.source === before[0]?.source);
  return {before, after: page?.questions ?? []};
}

const save = (questions: readonly TravelQuestion[]): SavedRecord[] =>
  questions.map((question, index) => ({...question, time: index}));

const matchPlaces = (questions: readonly TravelQuestion[], records: readonly SavedRecord[]) =>
  Object.fromEntries(
    [...matchRecords(questions, records)].map(([{place}, record]) => [place, record.place]),
  );

describe('records and questions', () => {
  test('are matched one to one, and on a page that did not change each to its own', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        const {before, after} = await readPages(history);
        const found = Object.values(matchPlaces(after, save(before)));
        expect(new Set(found).size).toBe(found.length);
        for (const [question, record] of Object.entries(matchPlaces(before, save(before)))) {
          expect(record).toBe(question);
        }
        expect(matchRecords(before, save(before)).size).toBe(before.length);
      }),
      runs(30),
    );
  });

  test('are matched alike in whatever order they stand', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        const {before, after} = await readPages(history);
        const records = save(before);
        expect(matchPlaces(after.toReversed(), records.toReversed())).toEqual(
          matchPlaces(after, records),
        );
      }),
      runs(30),
    );
  });

  test('are matched as before when a question without a record is added', async () => {
    await fc.assert(
      fc.asyncProperty(histories, fc.nat(), async (history, seed) => {
        const {before, after} = await readPages(history);
        const added = after[seed % Math.max(1, after.length)];
        if (!added) return;
        const old = before.filter(({place}) => place !== added.place);
        // It was there at the last visit, beside those that have records.
        const all = [...old, {...added, place: 'quiz-new/added'}];
        expect(matchPlaces(all, save(old))).toEqual(matchPlaces(old, save(old)));
      }),
      runs(30),
    );
  });
});

test('no answer is ever shown at another question, whatever authors do to their pages', async () => {
  let [expected, kept] = [0, 0];
  await fc.assert(
    fc.asyncProperty(histories, async (history) => {
      const {step, wrong} = await travel(createHistory(playHistory(history)), readSite);
      expected += step.expected;
      kept += step.kept;
      // Nobody could tell questions that differ in a slip alone, such as a copy in which one was corrected.
      const others = wrong.filter(
        ({from, to}) => !isSlip(listWords(from.prompt), listWords(to.prompt)),
      );
      expect(
        others.map(({commit, from, to}) => [commit.hash, from.prompt, from.place, to.prompt]),
      ).toEqual([]);
    }),
    runs(50),
  );
  expect(kept / expected).toBeGreaterThan(0.9);
});

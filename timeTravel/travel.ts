import {readFingerprint} from '../plugin/src/follow/known.js';
import {alignSites, listChanged} from './align.js';
import type {Alignment} from './align.js';
import type {Commit, History} from './history.js';
import {count, createTally} from './judge.js';
import type {Tally} from './judge.js';
import type {TravelQuestion} from './page.js';
import {createReader} from './reader.js';
import type {Site} from './readSite.js';

/** What readers keep over a history. */
export interface Journey {
  /** Commits that change a page with a quiz. */
  commits: number;
  /** Of readers who answer all that a commit is about to change, and come back after it. */
  step: Tally;
  /** The same, of readers who answer every other question only. */
  half: Tally;
  /** Of a reader who comes back after each commit, and answers what is new. */
  steady: Tally;
  /** Of a reader who answers everything when there first is a quiz, and comes back at the end. */
  late: Tally;
  /** By the commit, what went wrong. */
  wrong: {commit: Commit; from: TravelQuestion; to: TravelQuestion; reader: string}[];
}

/** Sends readers through a history. */
export async function travel(
  {commits}: History,
  readSite: (commit: Commit) => Promise<Site>,
): Promise<Journey> {
  const journey: Journey = {
    commits: 0,
    step: createTally(),
    half: createTally(),
    steady: createTally(),
    late: createTally(),
    wrong: [],
  };
  let before: Site = new Map();
  let lineage: Lineage = new Map();
  const [steady, late] = [createReader(), createReader()];
  const note = (tally: Tally, from: number, commit: Commit, reader: string) =>
    tally.wrong
      .slice(from)
      .forEach(({answer, question}) =>
        journey.wrong.push({commit, from: answer.question, to: question, reader}),
      );

  for (const commit of commits) {
    const site = await readSite(commit);
    const [left, changed] = [listChanged(before, site), listChanged(site, before)];
    if (left.length === 0 && changed.length === 0) continue;
    journey.commits += 1;
    const alignment = alignSites(before, site);
    lineage = extend(lineage, alignment, site);
    for (const [name, tally, wants] of [
      ['step', journey.step, () => true],
      [
        'half',
        journey.half,
        (question: TravelQuestion) => parseInt(readFingerprint(question), 36) % 2 === 0,
      ],
    ] as const) {
      const from = tally.wrong.length;
      const reader = createReader();
      left.forEach((page) => reader.answer(page, before, wants));
      const shown = changed.flatMap((page) => reader.visit(page, site));
      count(tally, reader.answers, shown, (question) => alignment.get(question));
      note(tally, from, commit, name);
    }
    const from = journey.steady.wrong.length;
    const shown = changed.flatMap((page) => steady.visit(page, site));
    const now = (question: TravelQuestion) => lineage.get(question);
    count(journey.steady, [], shown, now);
    note(journey.steady, from, commit, 'steady');
    changed.forEach((page) => steady.answer(page, site));
    if (late.answers.length === 0) changed.forEach((page) => late.answer(page, site));
    before = site;
  }
  const now = (question: TravelQuestion) => lineage.get(question);
  const last = [...before.values()];
  count(
    journey.steady,
    steady.answers,
    last.flatMap((page) => steady.visit(page, before)),
    now,
  );
  const from = journey.late.wrong.length;
  count(
    journey.late,
    late.answers,
    last.flatMap((page) => late.visit(page, before)),
    now,
  );
  const end = commits.at(-1);
  if (end) note(journey.late, from, end, 'late');
  return journey;
}

/** Which question of the newest commit each one of the commits before it has become. */
type Lineage = ReadonlyMap<TravelQuestion, TravelQuestion | undefined>;

function extend(lineage: Lineage, alignment: Alignment, site: Site): Lineage {
  const questions = [...site.values()].flatMap((page) => page.questions);
  return new Map([
    ...[...lineage].map(([first, last]) => [first, last && alignment.get(last)] as const),
    ...questions.map((question) => [question, question] as const),
  ]);
}

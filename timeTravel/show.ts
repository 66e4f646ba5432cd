import type {Tally} from './judge.js';
import type {TravelQuestion} from './page.js';
import type {Journey} from './travel.js';

/** How many answers at other questions are shown with their words. */
const MOST = 20;

/** What readers keep over a history, as a table and lists. */
export function showJourney(journey: Journey): string {
  const {step, half, steady, late, wrong, commits} = journey;
  const rows: [string, Tally][] = [
    ['one step', step],
    ['one step, half answered', half],
    ['to the end, a visit at each commit', steady],
    ['to the end, a visit at the end', late],
  ];
  const lines = [
    `${commits} commits change a page with a quiz.`,
    '',
    '| Reader | expected | kept | share | wrong | removed or graded in another way |',
    '| --- | --: | --: | --: | --: | --: |',
    ...rows.map(
      ([name, {expected, kept, changed, wrong: others}]) =>
        `| ${name} | ${expected} | ${kept} | ${share(kept, expected)} | ${others.length} | ${changed} |`,
    ),
    '',
    '| What was edited, one step | expected | dropped |',
    '| --- | --: | --: |',
    ...[...step.kinds]
      .sort(([, a], [, b]) => b.all - a.all)
      .map(([kind, {kept, all}]) => `| ${kind} | ${all} | ${all - kept} |`),
    '',
    ...step.dropped
      .slice(0, MOST)
      .flatMap(({answer: {question: from}, question: to}) => ['Dropped:', ...showPair(from, to)]),
    ...wrong
      .slice(0, MOST)
      .flatMap(({commit, from, to, reader}) => [
        `Wrong in ${commit.hash.slice(0, 9)} ${commit.subject}, ${reader}:`,
        ...showPair(from, to),
      ]),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function showPair(...pair: TravelQuestion[]): string[] {
  return pair.map(
    ({source, place, prompt, offer}) => `  ${source}#${place} ${prompt} [${offer.join(' | ')}]`,
  );
}

function share(part: number, all: number): string {
  return all > 0 ? `${((100 * part) / all).toFixed(1)} %` : '–';
}

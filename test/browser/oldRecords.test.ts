import {describe, expect, it} from 'vitest';
import fixture from './records-0.1.0.json' with {type: 'json'};
import {findQuestion, findQuiz} from './question.js';
import {findControls, respond} from './respond.js';
import {readKey, readSaved} from './saved.js';
import {findQuestions} from './states.js';
import {TYPES} from './types.js';
import {eventually, visitSite} from './visit.js';

const {open} = visitSite();

type State = keyof typeof fixture;

/** A question as the widget of version 0.1.0 stored it. */
interface OldEntry {
  r?: unknown;
  s?: number;
  n?: number;
  m?: number;
}

const PAGES = [
  ['/choice', 'docs/choice.md', 3],
  ['/types', 'docs/types.md', 7],
] as const;

/** What the floor of a question says, if it has a verdict, for what was stored in a state. */
function expectVerdict(state: State, {r, s = 0, m}: OldEntry): string | null {
  if (['draft', 'again', 'redrafted', 'reset', 'hinted'].includes(state)) return null;
  if (state === 'practised' || r === 1) return 'right';
  if (state === 'shown' && m) return 'shown';
  return s === 1 ? 'right' : s > 0 ? 'partly' : 'wrong';
}

/** Opens a page with what version 0.1.0 stored for it. */
async function openWith(path: string, source: string, state: State) {
  const page = await open(path);
  const first = findQuestions(page).first();
  await (path === '/choice'
    ? first.getByRole('radio').first().check()
    : findControls(first).first().fill('x'));
  const name = await readKey(page, source);
  const value = JSON.stringify((fixture[state] as Record<string, object>)[source]);
  await page.goto(new URL('/', page.url()).href);
  await page.evaluate(
    ([key, text]) => {
      localStorage.setItem(key, text);
    },
    [name, value] as const,
  );
  await page.goto(new URL(path, page.url()).href);
  return page;
}

describe.each(PAGES)('what version 0.1.0 stored of %s', (path, source, count) => {
  it.each(Object.keys(fixture) as State[])('is read in the state %s', async (state) => {
    const {q} = (fixture[state] as Record<string, {q: Record<string, OldEntry>}>)[source]!;
    const page = await openWith(path, source, state);
    const quiz = path.slice(1) === 'choice' ? 'ports' : 'types';
    const expected = Object.values(q).map((entry) => expectVerdict(state, entry));
    expect(expected).toHaveLength(count);
    const questions = findQuestions(page);
    const read = () =>
      questions.evaluateAll((all) =>
        all.map((one) => one.querySelector('[data-verdict]')?.getAttribute('data-verdict') ?? null),
      );
    await eventually(read).toEqual(expected);
    const isCompleted = !['draft', 'reset', 'hinted'].includes(state);
    await findQuiz(page, quiz)
      .progress(isCompleted ? count : 0, count)
      .waitFor();
  });
});

it('keeps what was given until its reader does something, and is repaired in place then', async () => {
  const page = await openWith('/types', 'docs/types.md', 'partly');
  const {root, check, verdict} = findQuestion(page, 'text');
  await verdict('Partly correct').waitFor();
  // Only by what a question is found again is added, once.
  const readGiven = (saved: unknown) =>
    Object.entries((saved as {q: Record<string, OldEntry>}).q)
      .filter(([key]) => key)
      .map(([key, {r, s, n, m}]) => [key, {r, s, n, m}]);
  const saved = (fixture.partly as Record<string, unknown>)['docs/types.md'];
  expect(readGiven(await readSaved(page, 'docs/types.md'))).toEqual(
    expect.arrayContaining(readGiven(saved)),
  );
  await respond(root, TYPES[0]!.right);
  await check.click();
  await verdict('Correct').waitFor();
});

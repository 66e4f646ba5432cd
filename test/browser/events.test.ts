import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {comeToRest} from '../support/rest.js';
import {readEvents, recordEvents} from './heard.js';
import {findQuiz} from './question.js';
import {readSaved} from './saved.js';
import {visitSite} from './visit.js';

/** Of every event; those of one question add `question`, `type`, `optionIds` and `fingerprint`. */
const KEYS = 'version page source quiz outcome score max attempt hints shown selfGraded ms'.split(
  ' ',
);
const QUESTION_KEYS = [...KEYS, 'question', 'type', 'optionIds', 'fingerprint'];

describe('events (SE-12)', () => {
  const {open} = visitSite();

  const openHearing = async (path: string) => {
    const page = await open(path, {prepare: recordEvents});
    return {page, quiz: findQuiz(page, path === '/choice' ? 'ports' : 'end')};
  };
  const hear = async (page: Page) => {
    const events = await readEvents(page);
    await page.evaluate(() => (window.heard = []));
    return events;
  };

  it('tell one answered question with the documented detail and nothing else', async () => {
    const {page, quiz} = await openHearing('/choice');
    const {choose, check, verdict} = quiz.question('secure');
    await choose('22', '443', '23');
    expect(await hear(page)).toEqual([]);
    await check.click();
    await verdict('Partly correct').waitFor();
    const [event, ...others] = await hear(page);
    expect(others).toEqual([]);
    expect(event).toMatchObject({name: 'answered', bubbles: true, from: 'ports'});
    const detail = event?.detail ?? {};
    expect(Object.keys(detail).toSorted()).toEqual(QUESTION_KEYS.toSorted());
    const saved = (await readSaved(page, 'docs/choice.md')).q['ports/secure'];
    expect(detail).toMatchObject({
      version: 1,
      page: '/choice',
      source: 'docs/choice.md',
      quiz: 'ports',
      question: 'secure',
      type: 'choice',
      outcome: 'partly',
      score: 0.5,
      max: 1,
      attempt: 1,
      hints: 0,
      shown: false,
      selfGraded: false,
    });
    // Behind it, what is saved has a hash of the prompt.
    expect(detail.fingerprint).toMatch(/^[0-9a-z]{6}$/);
    expect(saved?.f).toMatch(new RegExp(`^${String(detail.fingerprint)}-?\\d+$`));
    expect(detail.optionIds).toHaveLength(3);
    expect(detail.ms).toSatisfy((ms: number) => Number.isInteger(ms) && ms >= 0);
  });

  it('tell of each check once, with its attempt, and whether the answer had been shown', async () => {
    const {page, quiz} = await openHearing('/choice');
    const {choose, check, showAnswer, again, verdict} = quiz.question('https');
    await choose('80');
    await check.click();
    await showAnswer.click();
    await again.click();
    await choose('443');
    await check.click();
    await verdict('Correct').waitFor();
    expect((await hear(page)).map(({name, detail}) => ({name, ...detail}))).toMatchObject([
      {name: 'answered', outcome: 'wrong', score: 0, attempt: 1, shown: false},
      {name: 'answered', outcome: 'right', score: 1, attempt: 2, shown: true},
    ]);
  });

  it('tell that a quiz is completed once a run, and that it was reset', async () => {
    const {page, quiz} = await openHearing('/choice');
    const answerAll = async () => {
      for (const [id, name] of [
        ['https', '443'],
        ['secure', '22'],
        ['listen', 'Neither of them'],
      ] as const) {
        const {root, choose, check} = quiz.question(id);
        await choose(name);
        await check.click();
        await root.locator('[data-verdict]').waitFor();
      }
    };
    await answerAll();
    const events = await hear(page);
    expect(events.map(({name}) => name)).toEqual(['answered', 'answered', 'answered', 'completed']);
    const completed = events.at(-1)?.detail ?? {};
    expect(completed).toMatchObject({
      version: 1,
      quiz: 'ports',
      outcome: 'partly',
      score: 1.5,
      max: 3,
    });
    expect(Object.keys(completed).toSorted()).toEqual(KEYS.toSorted());

    await quiz.question('listen').choose(/^The first of these lines/);
    await quiz.question('listen').check.click();
    await quiz.question('listen').verdict('Not correct').waitFor();
    expect((await hear(page)).map(({name}) => name)).toEqual(['answered']);

    await quiz.reset();
    await quiz.progress(0, 3).waitFor();
    const [reset, ...others] = await hear(page);
    expect(others).toEqual([]);
    expect(reset).toMatchObject({
      name: 'reset',
      bubbles: true,
      from: 'ports',
      detail: {quiz: 'ports'},
    });
    expect(Object.keys(reset?.detail ?? {}).toSorted()).toEqual(KEYS.toSorted());
    await answerAll();
    expect((await hear(page)).at(-1)?.name).toBe('completed');
  });

  it('tell of a reset of one question with its id', async () => {
    const {page, quiz} = await openHearing('/choice');
    const {choose, check, reset} = quiz.question('https');
    await choose('443');
    await check.click();
    await reset.click();
    await check.waitFor();
    expect((await hear(page)).map(({name, detail}) => [name, detail.question])).toEqual([
      ['answered', 'https'],
      ['reset', 'https'],
    ]);
  });

  it('tell each question of a submitted quiz once', async () => {
    const {page, quiz} = await openHearing('/end');
    await quiz.question('one').choose('Right one');
    await quiz.submit.click();
    await quiz.submitAll.click();
    await quiz.question('one').verdict('Correct').waitFor();
    const events = await hear(page);
    expect(events.map(({name, detail}) => [name, detail.question, detail.score])).toEqual([
      ['answered', 'one', 1],
      ['answered', 'two', 0],
      ['answered', 'three', 0],
      ['completed', undefined, 1],
    ]);
  });

  it('tell nothing when what was saved is restored', async () => {
    const {page, quiz} = await openHearing('/choice');
    await quiz.question('https').choose('443');
    await quiz.question('https').check.click();
    await page.reload();
    await quiz.question('https').verdict('Correct').waitFor();
    await quiz.progress(1, 3).waitFor();
    expect(await hear(page)).toEqual([]);
  });

  it('stay in the browser: answering sends nothing over the network (PF-09)', async () => {
    const {page, quiz} = await openHearing('/choice');
    await quiz.question('https').check.waitFor();
    // The host fetches the pages behind links as soon as these are seen.
    await page.evaluate(() => {
      window.scrollTo(0, document.body.scrollHeight);
    });
    await comeToRest(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    for (const [id, name] of [
      ['https', '80'],
      ['secure', '22'],
      ['listen', 'Neither of them'],
    ] as const) {
      const {choose, check, showAnswer} = quiz.question(id);
      await choose(name);
      await check.click();
      await showAnswer.click();
    }
    await quiz.reset();
    await quiz.progress(0, 3).waitFor();
    await comeToRest(page);
    // The scripts that show what was answered, and find it again after an edit; nothing is sent.
    expect(asked.map((url) => new URL(url).pathname).sort()).toEqual([
      expect.stringMatching(/^\/assets\/js\/quiz-answered\.\w+\.js$/),
      expect.stringMatching(/^\/assets\/js\/quiz-follow\.\w+\.js$/),
    ]);
  });
});

import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import type {Response} from '../browser/respond.js';
import {TYPES} from '../browser/types.js';
import {eventually} from '../browser/visit.js';
import {serve} from '../support/serve.js';
import type {Server} from '../support/serve.js';
import type {Engine} from './engine.js';
import {openFirefox} from './firefox.js';
import {countSeen, hasFocus, readState, readVerdict} from './look.js';
import {respond, select} from './respond.js';
import {buildEnginesSite, NOTES} from './site.js';
import {openWebKit} from './webkit.js';

/** A question of any type: what to give, in words of `respond`. */
interface Asked {
  path: string;
  id: string;
  right: Response;
  wrong: Response;
  /** Partly right, or wrong where there is nothing between. */
  partly: Response;
}

const QUESTIONS: readonly Asked[] = [
  {path: '/choice', id: 'https', right: [1], wrong: [0], partly: [2]},
  ...TYPES.map(({id, right, wrong, partly = wrong}) => ({
    path: '/types',
    id,
    right,
    wrong,
    partly,
  })),
];

let server: Server;

beforeAll(async () => {
  const site = await buildEnginesSite();
  expect(site.exitCode, site.output).toBe(0);
  server = await serve(site.outDir);
});

afterAll(() => server.close());

const ENGINES = [
  {engine: 'Firefox', start: openFirefox, restores: true},
  {engine: 'WebKitGTK', start: openWebKit, restores: false},
];

describe.each(ENGINES)('in $engine', ({start, restores}) => {
  let engine: Engine;

  beforeAll(async () => {
    engine = await start();
  });

  afterEach(async () => {
    expect(await engine.run(() => window.errors)).toEqual([]);
  });

  afterAll(() => engine.close());

  /** Goes to a page as somebody who was never there, and waits until its quizzes are alive. */
  const visit = async (path: string) => {
    await engine.open(`${server.url}/plain`);
    await engine.run(() => {
      localStorage.clear();
    });
    await engine.open(server.url + path);
    await waitUntilAlive();
  };

  const waitUntilAlive = () =>
    eventually(() =>
      engine.run(() => document.querySelectorAll('[data-quiz]:not([data-live="true"])').length),
    ).toBe(0);

  const check = async (id: string) => {
    // Whoever judges oneself has checked already.
    if (id !== 'recall') await engine.click({css: select(id, 'button'), text: 'Check'});
    await eventually(() => readVerdict(engine, id)).toBeTruthy();
  };

  it.each(QUESTIONS)(
    'checks $id, says the verdict where the focus goes, and takes a repair',
    async ({path, id, right, wrong}) => {
      await visit(path);
      await respond(engine, id, wrong);
      await check(id);
      expect(await readVerdict(engine, id)).toBe('wrong');
      await eventually(() => hasFocus(engine, '[data-verdict="wrong"]')).toBe(true);
      if (id === 'recall') {
        await engine.click({css: select(id, 'button'), text: 'Answer again'});
        await eventually(() => readVerdict(engine, id)).toBe('');
      }
      await respond(engine, id, right);
      await check(id);
      expect(await readVerdict(engine, id)).toBe('right');
      await eventually(() => hasFocus(engine, '[data-verdict="right"]')).toBe(true);
    },
  );

  it.each(QUESTIONS)(
    'keeps verdict, marks and response of $id over a reload, and opens nothing again',
    async ({path, id, partly}) => {
      await visit(path);
      await engine.click({css: NOTES});
      await engine.type('kept');
      await respond(engine, id, partly);
      await check(id);
      const before = await readState(engine, id);
      expect(before.verdict).toEqual([expect.stringMatching(/partly|wrong/)]);
      for (let times = 0; times < 2; times++) {
        await engine.reload();
        await waitUntilAlive();
        await eventually(() => readState(engine, id)).toEqual(before);
      }
      if (restores) {
        const notes = await engine.run(
          (css) => document.querySelector<HTMLTextAreaElement>(css)?.value,
          NOTES,
        );
        expect(notes, 'the engine restores controls').toBe('kept');
      }
    },
  );

  it.each(QUESTIONS.filter(({id}) => id !== 'recall'))(
    'keeps a draft of $id over a reload, without a verdict',
    async ({path, id, wrong}) => {
      await visit(path);
      await respond(engine, id, wrong);
      const before = await readState(engine, id);
      await engine.reload();
      await waitUntilAlive();
      await eventually(() => readState(engine, id)).toEqual(before);
      expect(before.verdict).toEqual([]);
    },
  );

  it.each(['/choice', '/types'])(
    'asks for a response on %s, and takes the focus there',
    async (path) => {
      await visit(path);
      const id = path === '/choice' ? 'https' : 'match';
      await engine.click({css: select(id, 'button'), text: 'Check'});
      await eventually(() => countSeen(engine, select(id, '.quiz-error'))).toBeGreaterThan(0);
      await eventually(() => hasFocus(engine, select(id, '.quiz-control'))).toBe(true);
      expect(await readVerdict(engine, id)).toBe('');
    },
  );

  it('shows the answer on demand, and then why not the others', async () => {
    await visit('/choice');
    await respond(engine, 'https', [0]);
    await check('https');
    await engine.click({css: select('https', 'button'), text: 'Show answer'});
    await eventually(() => readVerdict(engine, 'https')).toBe('shown');
    await eventually(() => hasFocus(engine, '[data-verdict="shown"]')).toBe(true);
    expect(await countSeen(engine, select('https', '.quiz-others dl'))).toBe(0);
    await engine.click({css: select('https', '.quiz-others > summary')});
    await eventually(() => countSeen(engine, select('https', '.quiz-others dl'))).toBe(2);
  });

  it('is answered by keyboard alone', async () => {
    await visit('/choice');
    await engine.run((css) => {
      document.querySelector<HTMLElement>(css)!.focus();
    }, NOTES);
    await engine.press('Tab');
    expect(await hasFocus(engine, select('https', '.quiz-control'))).toBe(true);
    await engine.press('ArrowDown');
    await engine.press('Tab');
    expect(await hasFocus(engine, select('https', '.quiz-main'))).toBe(true);
    await engine.press('Enter');
    await eventually(() => readVerdict(engine, 'https')).toBe('right');
    await eventually(() => hasFocus(engine, '[data-verdict="right"]')).toBe(true);
    await engine.press('Shift', 'Tab');
    await eventually(() => hasFocus(engine, select('https', ':is(.quiz-control, button)'))).toBe(
      true,
    );
  });

  it('names what is missing at the end, gives all verdicts together, and has the wrong ones tried again', async () => {
    await visit('/end');
    await respond(engine, 'one', [0]);
    await respond(engine, 'two', [2]);
    await engine.click({css: 'button', text: 'Submit'});
    await eventually(() => countSeen(engine, '.quiz-error')).toBe(1);
    await engine.click({css: 'button', text: 'Submit all the same'});
    await eventually(() => hasFocus(engine, '[data-results]')).toBe(true);
    expect(await readVerdict(engine, 'one')).toBe('right');
    expect(await readVerdict(engine, 'two')).toBe('wrong');
    expect(await readVerdict(engine, 'three')).toBe('none');
    await engine.click({css: 'button', text: 'Try the wrong ones again'});
    await eventually(() => readVerdict(engine, 'two')).toBe('');
    expect(await readVerdict(engine, 'one')).toBe('right');
  });
});

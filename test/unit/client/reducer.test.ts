import type {Attributes, Json, Quiz, Records} from 'docusaurus-plugin-quiz/client';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {entryOf, isChecked} from '../../../plugin/src/client/records.js';
import {listLacking, reduce} from '../../../plugin/src/client/reducer.js';
import type {QuizEvent} from '../../../plugin/src/client/reducer.js';
import {addUp} from '../../../plugin/src/client/score.js';
import {createQuiz} from './quizzes.js';

const NOTHING: Records = {q: {}};

/** Lets a reader act on question `one`, or on others, one event after another. */
function play(
  quiz: Quiz,
  ...steps: [QuizEvent['type'], (Json | undefined)?, string[]?][]
): Records {
  return steps.reduce(
    (records, [type, response, ids = ['one']], time) =>
      reduce(quiz, records, {type, ids, response, time}),
    NOTHING,
  );
}

const entry = (quiz: Quiz, records: Records, index = 0) => {
  const question = quiz.questions[index];
  if (!question) throw new Error('No such question');
  return entryOf(quiz, question, records);
};

describe('a check', () => {
  const quiz = createQuiz();

  it('gives the score and completes the question', () => {
    const one = entry(quiz, play(quiz, ['respond', ['a']], ['check']));
    expect(one).toMatchObject({r: ['a'], s: 1, m: 1, n: 1, c: 1});
    expect(isChecked(one)).toBe(true);
  });

  it('needs a response', () => {
    expect(play(quiz, ['check'])).toBe(NOTHING);
    expect(entry(quiz, play(quiz, ['respond', ['a']], ['respond'], ['check'])).n).toBeUndefined();
  });

  it('of a right response, or of one whose answer is shown, locks it', () => {
    const right = play(quiz, ['respond', ['a']], ['check'], ['respond', ['b']]);
    expect(entry(quiz, right)).toMatchObject({r: ['a'], s: 1, n: 1});
    const shown = play(quiz, ['respond', ['b']], ['check'], ['show'], ['respond', ['a']]);
    expect(entry(quiz, shown)).toMatchObject({r: ['b'], s: 0, n: 1});
  });

  it.each<[string, Partial<Attributes>]>([
    ['the last one', {attempts: 1, reveal: 'never'}],
    ['one that shows the answer', {reveal: 'always'}],
    ['one of the whole quiz', {feedback: 'end'}],
  ])('that is %s locks the response', (_, attributes) => {
    const own = createQuiz(attributes);
    const records = play(own, ['respond', ['b']], ['check'], ['respond', ['a']]);
    expect(entry(own, records)).toMatchObject({r: ['b'], n: 1});
  });
});

describe('a repair', () => {
  const quiz = createQuiz();
  const wrong = play(quiz, ['respond', ['b']], ['check']);
  const respond = (records: Records, response?: Json) =>
    reduce(quiz, records, {type: 'respond', ids: ['one'], response, time: 20});

  it('opens the question again, and keeps what was checked, its score and that it is completed', () => {
    const one = entry(quiz, respond(wrong, ['a']));
    expect(isChecked(one)).toBe(false);
    expect(one).toMatchObject({r: ['a'], l: ['b'], d: 1, s: 0, n: 1, c: 1});
    expect(addUp(quiz, quiz.questions, respond(wrong, ['a']))).toMatchObject({
      completed: 1,
      endings: {one: 'wrong'},
    });
  });

  it('keeps what was checked over several changes, be one of them to nothing', () => {
    expect(entry(quiz, respond(respond(wrong, ['c']), ['a'])).l).toEqual(['b']);
    const cleared = entry(quiz, respond(wrong));
    expect(isChecked(cleared)).toBe(false);
    expect(cleared).toMatchObject({r: undefined, l: ['b']});
  });

  it('does not begin with a response that holds the same', () => {
    expect(respond(wrong, ['b'])).toBe(wrong);
  });

  it('ends with the next check, which counts', () => {
    const records = reduce(quiz, respond(wrong, ['a']), {type: 'check', ids: ['one'], time: 30});
    const one = entry(quiz, records);
    expect(one).toMatchObject({r: ['a'], s: 1, n: 2});
    expect(one.l).toBeUndefined();
  });

  it('keeps what was tried in all checks before, until the answer was seen', () => {
    const twice = play(quiz, ['respond', ['b']], ['check'], ['respond', ['c']], ['check']);
    expect(entry(quiz, twice)).toMatchObject({r: ['c'], w: ['b'], n: 2});
    const right = [['respond', ['a']], ['check']].reduce(
      (records, [type, response], index) =>
        reduce(quiz, records, {
          type: type as 'respond' | 'check',
          ids: ['one'],
          response,
          time: 30 + index,
        }),
      twice,
    );
    expect(entry(quiz, right)).toMatchObject({r: ['a'], w: ['b', 'c'], s: 1});
    const again = play(
      quiz,
      ['respond', ['b']],
      ['check'],
      ['respond', ['c']],
      ['check'],
      ['show'],
      ['retry'],
    );
    expect(entry(quiz, again).w).toBeUndefined();
  });

  it('finds its marks in a record after a reload, and none where the question was changed', () => {
    const saved = JSON.parse(JSON.stringify(respond(wrong, ['a']))) as Records;
    expect(entry(quiz, saved)).toMatchObject({r: ['a'], l: ['b']});
    const [one] = quiz.questions;
    const edited = {...quiz, questions: [{...one!, fingerprint: 'one-2'}]};
    expect(entry(edited, saved).l).toBeUndefined();
  });
});

describe('another try', () => {
  const quiz = createQuiz();
  const wrong = [['respond', ['b']], ['check']] satisfies [QuizEvent['type'], Json?][];

  it('clears a response whose key was seen, and keeps score and completion', () => {
    for (const records of [
      play(quiz, ...wrong, ['show'], ['retry']),
      play(quiz, ['respond', ['a']], ['check'], ['retry']),
    ]) {
      const one = entry(quiz, records);
      expect(one).toMatchObject({n: 1, c: expect.any(Number) as number});
      expect(one.r).toBeUndefined();
    }
  });

  it('keeps a response whose key was not seen, to go on from it', () => {
    expect(entry(quiz, play(quiz, ...wrong, ['retry']))).toMatchObject({r: ['b'], l: ['b'], d: 1});
  });

  it('is practice after a right response', () => {
    const records = play(
      quiz,
      ['respond', ['a']],
      ['check'],
      ['retry'],
      ['respond', ['b']],
      ['check'],
    );
    expect(entry(quiz, records)).toMatchObject({s: 1, n: 2, p: 1, r: ['b']});
  });

  it('does not take a new pick for a checked one', () => {
    expect(isChecked(entry(quiz, play(quiz, ...wrong, ['retry'], ['respond', ['a']])))).toBe(false);
  });

  it('counts', () => {
    const records = play(quiz, ...wrong, ['retry'], ['respond', ['a']], ['check']);
    expect(entry(quiz, records)).toMatchObject({s: 1, n: 2, c: 1});
  });

  it('is practice once the answer was shown', () => {
    const records = play(quiz, ...wrong, ['show'], ['retry'], ['respond', ['a']], ['check']);
    expect(entry(quiz, records)).toMatchObject({s: 0, n: 2, x: 1, r: ['a']});
  });

  it.each<[string, Partial<Attributes>, 1 | undefined]>([
    ['is practice where the answer is always shown', {reveal: 'always'}, 1],
    [
      'is not practice as long as the answer is hidden',
      {reveal: 'after-try', attempts: 2},
      undefined,
    ],
    ['does not exist after the last attempt, which shows the answer', {attempts: 1}, 1],
    [
      'does not exist after the last attempt, which shows nothing',
      {attempts: 1, reveal: 'never'},
      undefined,
    ],
  ])('%s', (_, attributes, shown) => {
    const own = createQuiz(attributes);
    const records = play(own, ...wrong, ['retry']);
    expect(entry(own, records).x).toBe(shown);
    expect(entry(own, records).r).toEqual(attributes.reveal === 'always' ? undefined : ['b']);
  });
});

describe('a submit', () => {
  const quiz = createQuiz({feedback: 'end', attempts: 2});
  const both = ['one', 'two'];

  it('counts what was not answered as 0, in one attempt', () => {
    const records = play(quiz, ['respond', ['a']], ['submit', undefined, both]);
    expect(entry(quiz, records)).toMatchObject({s: 1, n: 1});
    expect(entry(quiz, records, 1)).toMatchObject({r: null, s: 0, n: 1});
    expect(addUp(quiz, quiz.questions, records)).toMatchObject({score: 1, max: 2, missed: ['two']});
  });

  it('asks for what is missing first, and then checks nothing', () => {
    const records = play(quiz, ['respond', ['a']]);
    const event = {type: 'check', ids: both, time: 9} as const;
    expect(reduce(quiz, records, event)).toBe(records);
    expect(listLacking(quiz, both, records)).toEqual(['two']);
    const whole = reduce(quiz, records, {type: 'respond', ids: ['two'], response: ['a'], time: 8});
    expect(listLacking(quiz, both, whole)).toEqual([]);
    expect(entry(quiz, reduce(quiz, whole, event), 1)).toMatchObject({n: 1});
  });

  it('still says of what had no response that it has none, once that is opened again', () => {
    const opened = play(
      quiz,
      ['respond', ['a']],
      ['submit', undefined, both],
      ['retry', undefined, ['two']],
    );
    expect(addUp(quiz, quiz.questions, opened)).toMatchObject({
      completed: 1,
      empty: ['two'],
      open: ['two'],
      endings: {one: 'right', two: 'none'},
    });
    const answered = reduce(quiz, opened, {
      type: 'respond',
      ids: ['two'],
      response: ['a'],
      time: 9,
    });
    expect(addUp(quiz, quiz.questions, answered)).toMatchObject({completed: 2, empty: []});
    const checked = reduce(quiz, answered, {type: 'check', ids: ['two'], time: 10});
    expect(entry(quiz, checked, 1)).toMatchObject({r: ['a'], n: 2});
    expect(entry(quiz, checked, 1).w).toBeUndefined();
  });

  it('finds a response completed before, until it is cleared', () => {
    const completed = (records: Records) => addUp(quiz, quiz.questions, records).completed;
    expect(completed(play(quiz, ['respond', ['b']]))).toBe(1);
    expect(completed(play(quiz, ['respond', ['b']], ['respond']))).toBe(0);
  });
});

describe('a reset', () => {
  it('leaves nothing but its time, later than a clock that was ahead', () => {
    const quiz = createQuiz();
    const ahead: Records = {q: {'quiz/one': {f: 'one-1', r: ['a'], n: 1, t: 9_000}}};
    expect(reduce(quiz, ahead, {type: 'reset', ids: ['one'], time: 5})).toEqual({
      q: {'quiz/one': {t: 9_001}},
    });
  });

  it('brings a new order to what is shuffled', () => {
    const quiz = createQuiz({shuffle: 'all'}, {seed: 1});
    expect(play(quiz, ['respond', ['a']], ['reset']).q['quiz/one']).toEqual({o: 1, t: 2});
    expect(play(quiz, ['reset', undefined, ['one', 'two']]).q).toMatchObject({quiz: {t: 0}});
  });
});

it('never leaves a score outside of 0 to 1, whatever happens', () => {
  const events = fc.array(
    fc.record({
      type: fc.constantFrom('respond', 'check', 'submit', 'show', 'retry', 'reset'),
      ids: fc.subarray(['one', 'two', 'three']),
      response: fc.oneof(fc.subarray(['a', 'b', 'c', 'd', 'e']), fc.jsonValue()),
      time: fc.nat(),
    }),
  );
  const attributes = fc.record(
    {
      feedback: fc.constantFrom('immediate', 'end'),
      reveal: fc.constantFrom('after-try', 'always', 'never'),
      attempts: fc.nat(3),
    },
    {requiredKeys: []},
  );
  fc.assert(
    fc.property(attributes, events, (given, list) => {
      const quiz = createQuiz(given);
      let records = NOTHING;
      for (const event of list) {
        records = reduce(quiz, records, event as QuizEvent);
        const {score, max, completed, open} = addUp(quiz, quiz.questions, records);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(max);
        expect(max).toBeLessThanOrEqual(2);
        expect(completed).toBeLessThanOrEqual(2);
        expect(open.length).toBeLessThanOrEqual(2);
      }
    }),
  );
});

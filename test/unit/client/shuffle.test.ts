import fc from 'fast-check';
import {expect, it} from 'vitest';
import type {Records} from 'docusaurus-plugin-quiz/client';
import {reduce} from '../../../plugin/src/client/reducer.js';
import {scoreResponse} from '../../../plugin/src/questions/graders.js';
import {drawQuestions, seedOptions, shuffle} from '../../../plugin/src/client/shuffle.js';
import {createQuestion, createQuiz} from './quizzes.js';

const items = fc.array(
  fc.record({name: fc.nat(), pin: fc.constant(true as const)}, {requiredKeys: ['name']}),
);

it('keeps every item, and pinned ones in their place (UX-13)', () => {
  fc.assert(
    fc.property(items, fc.integer(), (written, seed) => {
      const shown = shuffle(written, seed);
      expect(new Set(shown)).toEqual(new Set(written));
      expect(shown).toHaveLength(written.length);
      expect(shown.filter((item, index) => item.pin && item !== written[index])).toEqual([]);
    }),
  );
});

it('makes the same order of the same seed, and about equally often each order of all seeds', () => {
  const written = [{name: 'a'}, {name: 'b'}, {name: 'c'}];
  const counts: Record<string, number> = {};
  for (let seed = 0; seed < 6_000; seed += 1) {
    const order = shuffle(written, seed)
      .map(({name}) => name)
      .join('');
    expect(
      shuffle(written, seed)
        .map(({name}) => name)
        .join(''),
    ).toBe(order);
    counts[order] = (counts[order] ?? 0) + 1;
  }
  expect(Object.keys(counts)).toHaveLength(6);
  expect(Math.min(...Object.values(counts))).toBeGreaterThan(800);
  expect(Math.max(...Object.values(counts))).toBeLessThan(1_200);
});

it('never changes a grade with the order of the options', () => {
  fc.assert(
    fc.property(fc.subarray(['a', 'b', 'c', 'd', 'e']), fc.integer(), (response, seed) => {
      const question = createQuestion('one', 'AbCde', true);
      const {options} = question.body;
      const body = {...question.body, options: shuffle(options, seed)};
      expect(scoreResponse({...question, body}, response)).toBe(scoreResponse(question, response));
    }),
  );
});

const letters = 'abcdefgh';
const questions = [...letters].map((letter) => createQuestion(letter, 'Ab'));
const ids = (seed: number, attributes = {}) =>
  drawQuestions(createQuiz(attributes, {questions, seed}), {q: {}}).map(({id}) => id);

it('draws as many questions as asked, in the written order unless questions are shuffled', () => {
  for (let seed = 0; seed < 50; seed += 1) {
    const drawn = ids(seed, {pick: 3});
    expect(drawn).toHaveLength(3);
    expect(drawn).toEqual([...drawn].sort());
  }
  expect(ids(1, {shuffle: 'all', pick: 3})).toHaveLength(3);
  expect(ids(1, {shuffle: 'questions'}).join('')).not.toBe(letters);
  expect(ids(1, {shuffle: 'options'}).join('')).toBe(letters);
});

it('asks something else, or in another order, after each reset, where there is anything else (UX-13)', () => {
  const two = questions.slice(0, 2);
  const quizzes = [
    createQuiz({pick: 1}, {questions: two, seed: 7}),
    createQuiz({shuffle: 'all'}, {questions: two, seed: 7}),
    createQuiz({pick: 3, shuffle: 'questions'}, {questions, seed: 7}),
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...quizzes),
      fc.array(fc.nat(1e9), {minLength: 1}),
      (quiz, gaps) => {
        const all = quiz.questions.map(({id}) => id);
        let records: Records = {q: {}};
        let time = 0;
        for (const gap of gaps) {
          time += gap;
          const next = reduce(quiz, records, {type: 'reset', ids: all, time});
          expect(drawQuestions(quiz, next)).not.toEqual(drawQuestions(quiz, records));
          records = next;
        }
      },
    ),
  );
});

it('takes the order that was stored over that of the build', () => {
  const quiz = createQuiz({shuffle: 'all'}, {questions, seed: 1});
  const [question] = quiz.questions;
  if (!question) throw new Error('No question');
  const stored = {q: {quiz: {t: 2}, 'quiz/a': {o: 3}}};
  expect(drawQuestions(quiz, stored).map(({id}) => id)).toEqual(ids(2, {shuffle: 'all'}));
  expect(seedOptions(quiz, question, stored)).not.toBe(seedOptions(quiz, question, {q: {}}));
  expect(seedOptions(createQuiz({}, {seed: 1}), question, stored)).toBeUndefined();
});

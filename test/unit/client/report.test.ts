import type {QuizEventDetail, Records} from 'docusaurus-plugin-quiz/client';
import {beforeEach, expect, it, vi} from 'vitest';
import {report} from '../../../plugin/src/answered/report.js';
import {createQuiz} from './quizzes.js';

const quiz = createQuiz();
const records: Records = {
  q: {
    'quiz/one': {f: 'one-1', r: ['a'], s: 1, m: 1, n: 1, c: 1, t: 1},
    'quiz/two': {f: 'two-1', r: ['a', 'c'], s: 0.5, m: 1, n: 3, x: 1, c: 1, t: 1},
  },
};

beforeEach(() => {
  vi.stubGlobal('location', {pathname: '/page'});
  return () => vi.unstubAllGlobals();
});

function listen(index?: number): QuizEventDetail {
  const target = new EventTarget();
  let detail: QuizEventDetail | undefined;
  target.addEventListener('docusaurus-quiz:answered', (event) => {
    detail = (event as CustomEvent<QuizEventDetail>).detail;
  });
  const about = quiz.questions.filter((_, each) => index === undefined || index === each);
  report(target, 'docusaurus-quiz:answered', quiz, about, records, {one: Date.now() - 50});
  if (!detail) throw new Error('No event');
  return detail;
}

it('tells all about one question, by ids only', () => {
  expect(listen(0)).toEqual({
    version: 1,
    page: '/page',
    source: 'docs/page.md',
    quiz: 'quiz',
    question: 'one',
    type: 'choice',
    fingerprint: 'one-1',
    optionIds: ['a'],
    outcome: 'right',
    score: 1,
    max: 1,
    attempt: 1,
    hints: 0,
    shown: false,
    selfGraded: false,
    ms: expect.any(Number) as number,
  });
  expect(listen(0).ms).toBeGreaterThanOrEqual(50);
});

it('tells of the completion of a quiz with one question which question that is', () => {
  const target = new EventTarget();
  const heard: unknown[] = [];
  target.addEventListener('docusaurus-quiz:completed', (event) => {
    heard.push((event as CustomEvent<QuizEventDetail>).detail.question);
  });
  const about = quiz.questions.slice(0, 1);
  report(target, 'docusaurus-quiz:completed', quiz, about, records, {});
  expect(heard).toEqual(['one']);
});

it('tells sums about several, without what belongs to one', () => {
  const detail = listen();
  expect(detail).toMatchObject({outcome: 'partly', score: 1, max: 2, attempt: 3, shown: true});
  expect(detail).not.toHaveProperty('question');
  expect(detail).not.toHaveProperty('optionIds');
});

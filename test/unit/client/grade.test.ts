import {expect, it} from 'vitest';
import {judge} from '../../../plugin/src/client/score.js';
import {scoreResponse} from '../../../plugin/src/questions/graders.js';
import {createQuestion} from './quizzes.js';

const single = createQuestion('one', 'aBc');
const any = createQuestion('any', 'ABc');
const multiple = createQuestion('two', 'ABCde', true);

it.each([
  ['the correct one of single choice', single, ['b'], 1, 'right'],
  ['another one of single choice', single, ['c'], 0, 'wrong'],
  ['one of several correct ones of single choice', any, ['b'], 1, 'right'],
  ['a wrong one beside several correct ones', any, ['c'], 0, 'wrong'],
  ['nothing', single, null, 0, 'wrong'],
  ['all correct ones', multiple, ['a', 'b', 'c'], 1, 'right'],
  ['one of three', multiple, ['a'], 1 / 3, 'partly'],
  ['two of three and a wrong one', multiple, ['a', 'b', 'd'], 1 / 3, 'partly'],
  ['as many wrong as correct ones', multiple, ['a', 'd'], 0, 'wrong'],
  ['more wrong than correct ones', multiple, ['a', 'd', 'e'], 0, 'wrong'],
  ['everything', multiple, ['a', 'b', 'c', 'd', 'e'], 1 / 3, 'partly'],
])('scores %s', (_, question, response, score, outcome) => {
  expect(scoreResponse(question, response)).toBeCloseTo(score);
  expect(judge(scoreResponse(question, response), 1)).toBe(outcome);
});

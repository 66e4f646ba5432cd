import {describe, expect, it} from 'vitest';
import {findCircles} from './findCircles.js';

describe('circles of imports', () => {
  it.each([
    ['none in a staircase', {a: ['b', 'c'], b: ['c'], c: []}, []],
    ['two files', {a: ['b'], b: ['a']}, [['a', 'b']]],
    ['a file that imports itself', {a: ['a'], b: ['a']}, [['a']]],
    ['one behind a way in', {a: ['b'], b: ['c'], c: ['d'], d: ['b'], e: ['a']}, [['b', 'c', 'd']]],
    [
      'two beside each other',
      {a: ['b'], b: ['a', 'c'], c: ['d'], d: ['c']},
      [
        ['c', 'd'],
        ['a', 'b'],
      ],
    ],
  ])('are found: %s', (_, imports, circles) => {
    expect(findCircles(new Map(Object.entries(imports)))).toEqual(circles);
  });
});

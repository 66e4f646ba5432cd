import {expect, it} from 'vitest';
import {gradeOrder, isKept, readOrder} from '../../../plugin/src/questions/order/grade.js';

const body = {items: ['d', 'w', 'a', 'c', 'b'], key: ['a', 'b', 'c', 'd']};

it.each([
  ['the right order', 'abcd', 1],
  ['one item at the wrong end', 'dabc', 2 / 3],
  ['two halves the wrong way round', 'cdab', 2 / 3],
  ['neighbours changed', 'bacd', 1 / 3],
  ['the reverse', 'dcba', 0],
  ['a wrong line at the end', 'abcdw', 2 / 3],
  ['a wrong line in the middle', 'abwcd', 1 / 3],
  ['a wrong line and the reverse', 'dcbaw', 0],
  ['a right line set aside', 'abc', 2 / 3],
])('scores %s', (_, order, score) => {
  expect(gradeOrder(body, [...order])).toBeCloseTo(score);
});

it('takes equal items for each other', () => {
  const equal = {items: ['x.2', 'y', 'x'], key: ['x', 'y', 'x.2']};
  expect(gradeOrder(equal, ['x.2', 'y', 'x'])).toBe(1);
  expect(gradeOrder(equal, ['x', 'x.2', 'y'])).toBe(0.5);
});

it('is full for the right order alone, even when another keeps all neighbours', () => {
  const key = ['a', 'b', 'a.2', 'c', 'a.3'];
  const other = ['a', 'c', 'a.2', 'b', 'a.3'];
  expect(gradeOrder({items: other, key}, key)).toBe(1);
  expect(gradeOrder({items: other, key}, other)).toBe(3 / 4);
});

it('marks what stands behind the right item, or rightly first', () => {
  const marks = (order: string) => [...order].map((_, place) => isKept(body, [...order], place));
  expect(marks('abcd')).toEqual([true, true, true, true]);
  expect(marks('dabc')).toEqual([false, false, true, true]);
  expect(marks('abwc')).toEqual([true, true, false, false]);
});

it('keeps of what was stored each item that there is, once', () => {
  expect(readOrder(body, ['a', 'a', 'q', 'b'])).toEqual(['a', 'b']);
  expect(readOrder(body, ['q'])).toBeUndefined();
  expect(readOrder(body, {a: 1})).toBeUndefined();
});

import type {List} from 'mdast';

import {firstLineOf, sourceOf} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import type {Doubt} from '../contract.js';

/**
 * Finds the first item of which the number says another order than its place: only the place counts. Numbers that are all
 * equal or go up by one say nothing else.
 *
 * ```markdown
 * 1. First
 * 3. Third     → `doubtful-order`
 * 2. Second
 * ```
 */
export function findDoubts(list: List, source: Source): Doubt[] {
  const numbers = list.children.map((item) => Number.parseInt(sourceOf(source, item), 10));
  const [start = NaN] = numbers;
  const isRight = (step: number) =>
    numbers.every((number, index) => number === start + index * step);
  if (numbers.some(Number.isNaN) || isRight(0) || isRight(1)) return [];
  const step = numbers[1] === start ? 0 : 1;
  const index = numbers.findIndex((number, place) => number !== start + place * step);
  const item = list.children[index];
  if (!item) return [];
  return [
    {
      rule: 'doubtful-order',
      place: firstLineOf(source, item),
      actual: `item \`${numbers[index]}.\` below item \`${numbers[index - 1]}.\``,
    },
  ];
}

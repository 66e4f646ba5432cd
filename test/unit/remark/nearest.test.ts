import {expect, test} from 'vitest';

import {findNearest} from '../../../plugin/src/mdast/nearest.js';

const NAMES = ['feedback', 'reveal', 'attempts', 'shuffle', 'pick'];

test.each([
  ['shufle', 'shuffle'],
  ['shufffle', 'shuffle'],
  ['feedbakc', 'feedback'],
  ['pikc', 'pick'],
  ['Reveal', 'reveal'],
])('suggests the known name for %s', (typed, known) => {
  expect(findNearest(typed, NAMES)).toBe(known);
});

test.each(['theme', 'x', 'title', 'constructor'])('suggests nothing for %s', (typed) => {
  expect(findNearest(typed, NAMES)).toBeUndefined();
});

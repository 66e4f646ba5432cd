import {expect, it} from 'vitest';
import {isSlip} from '../../../plugin/src/follow/isSlip.js';

it.each([
  ['is tcp reliable', 'is tcp relaible', true],
  ['is tcp reliable', 'is tcp reliabel', true],
  ['is tcp reliable', 'is tcp relable', true],
  ['is tcp reliable', 'is tcp relliable', true],
  ['is tcp reliable', 'is tcp reliablx', true],
  ['is tcp reliable', 'is udp reliable', false],
  ['is tcp reliable', 'is tcp not reliable', false],
  ['is a list mutable', 'is a tuple mutable', false],
  ['does it wait', 'does it want', false],
  ['is ipv4 old', 'is ipv6 old', false],
  ['abcde', 'badce', false],
])('tells a slip from another word: %s, %s', (one, other, expected) => {
  expect(isSlip(one, other)).toBe(expected);
  expect(isSlip(other, one)).toBe(expected);
});

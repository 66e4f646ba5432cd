import {describe, expect, test} from 'vitest';

import {listEdges} from '../../../plugin/src/questions/blanks/automaton/edges.js';
import {
  countMostSteps,
  findDanger,
} from '../../../plugin/src/questions/blanks/automaton/findDanger.js';
import {MAX_STEPS} from '../../../plugin/src/questions/blanks/automaton/model.js';
import {checkPattern, readPattern} from '../../../plugin/src/questions/blanks/pattern.js';
import {backtrack} from '../../support/backtrack.js';
import {readPatterns} from '../../support/patterns.js';

const ordinary = readPatterns('ordinary');
const dangerous = readPatterns('dangerous');

describe('a pattern', () => {
  test('has as many samples as the manual promises', () => {
    expect(new Set(ordinary.map(([written]) => written)).size).toBe(62);
    expect(new Set(dangerous.map(([written]) => written)).size).toBe(57);
  });

  test.each(ordinary)('is accepted when it is an ordinary one: %s', (_, pattern) => {
    expect(checkPattern(pattern)).toBeUndefined();
  });

  test.each(dangerous)('is refused when a response could keep a browser busy: %s', (_, pattern) => {
    expect(checkPattern(pattern)?.rule).toBe('unsafe-pattern');
  });

  test.each([
    ['/a/', {pattern: 'a', flags: ''}],
    ['/a/is', {pattern: 'a', flags: 'is'}],
    ['/a\\/b/i', {pattern: 'a\\/b', flags: 'i'}],
    ['//', undefined],
    ['/usr/bin', undefined],
    ['and/or', undefined],
  ])('is told from text that has slashes: %s', (text, expected) => {
    expect(readPattern(text)).toEqual(expected);
  });

  test.each([
    ['x(?:a|a)+', '(?:a|a)+'],
    ['(?:(a+)*b)*', '(a+)*'],
    ['(?=(?:\\w+,?)+;)x', '(?:\\w+,?)+'],
    ['(\\w+) \\1', '\\1'],
    ['(?<a>x*)\\k<a>', '\\k<a>'],
  ])('is refused with the part that is the reason: %s', (pattern, part) => {
    expect(findDanger(pattern, '')?.actual).toContain(`in which \`${part}\` `);
  });

  test('is refused where only new engines know its syntax', () => {
    expect(findDanger('(?i:a)', '')?.actual).toBe('with syntax that only new browsers know');
  });

  test.each([
    ['a{1,999999999}', 'accepted'],
    ['(?:.*a.{99}){1,9}', 'accepted'],
    [`${'(?:'.repeat(60)}a${')?'.repeat(60)}`, 'accepted'],
    ['(?:(?:(?:a{999}){999}){999}){999}', 'refused'],
    ['(?:(?:(?:(?:){999}){999}){999}){999}', 'refused'],
    [`${'(?:a|'.repeat(30)}b${')*'.repeat(30)}`, 'refused'],
    ['(?:[ab]?[bc]?[cd]?[de]?[ef]?[fg]?){200}', 'refused'],
  ])('is decided at once, however large it is: %s', (pattern, decision) => {
    expect(findDanger(pattern, '') ? 'refused' : 'accepted').toBe(decision);
  });

  test.each([
    // Two words that follow one another, which a text can hold in many orders.
    ['.*ab.*cd.*[]', 'ab'.repeat(40) + 'cd'.repeat(60)],
    ['\\w(?:\\B\\w)*\\w*[]', 'a'.repeat(200)],
    ['(?:\\b\\w+| )*[]', 'a '.repeat(100)],
    ['(?:\\w+\\b ?)*(?:\\b\\w| )*[]', 'a '.repeat(100)],
    ['(?:(?=.*b)a)*[]', 'a'.repeat(200)],
    ['(?:a(?<=a*))*[]', 'a'.repeat(200)],
    ['(a|b)(?:\\1)*[]', 'a'.repeat(200)],
  ])('has no fewer steps than a response that is slow with it: %s', (pattern, text) => {
    const {steps} = backtrack({pattern, flags: ''}, text);
    expect(steps).toBeGreaterThan(text.length);
    expect(countMostSteps(pattern, '')).toBeGreaterThanOrEqual(steps);
  });

  test('may not take more steps than a phone does at once', () => {
    expect(MAX_STEPS).toBe(3_000_000);
  });
});

describe('the edges of sets', () => {
  const SETS = [
    ...['a', '.', '\\w', '\\W', '\\s', '[^a]', '[]', '[^]', '[a-f\\d]', '[\\d-x]', '[a\\-z]'],
    ...['[\\c1]', '[\\c]', '[\\cA-z]', '[\\b]', '[\\0-\\x10]', '[\\101]', '[\\ud800-\\udbff]'],
    ...['[k-s]', '[^k-s]', 'ſ', 'ß', 'İ', 'ς', 'ΐ', '[ǅ]', 'Ꭰ', '[^\\W]', '[😀-😂]', '[^ -~]'],
    ...['\\p{L}', '\\P{Lu}', '[^\\p{Lu}]', '[\\p{Ll}1]', '\\p{Script=Han}', '\\p{Cs}', '\\p{Cn}'],
  ];
  /** Only `u` gives some of them their meaning. */
  const CASES = SETS.flatMap((set) =>
    (/p\{|[\u{10000}-\u{10ffff}]/iu.test(set)
      ? ['u', 'iu']
      : ['', 'i', 's', ...(isLegacy(set) ? [] : ['u', 'iu'])]
    ).map((flags) => [set, flags] as const),
  );

  test.each(CASES)(
    'leave nothing between them that %s with the flags “%s” tells apart',
    (set, flags) => {
      const regexp = new RegExp(`^${set}$`, flags);
      const isTaken = (code: number): boolean => regexp.test(String.fromCharCode(code));
      const edges = listEdges([set], flags);
      const missing: number[] = [];
      for (let code = 1; code <= 0xffff; code += 1) {
        if (isTaken(code) !== isTaken(code - 1) && !edges.has(code)) missing.push(code);
      }
      expect(missing).toEqual([]);
    },
  );

  /** Whether the syntax of a set is an error with the flag `u`. */
  function isLegacy(set: string): boolean {
    try {
      return new RegExp(set, 'u').source === '';
    } catch {
      return true;
    }
  }
});

import {describe, expect, test} from 'vitest';

import {checkPattern, readPattern} from '../../../plugin/src/questions/blanks/pattern.js';

/**
 * Shapes that are known to take exponential or polynomial time on texts that nearly match. They are written down here
 * after the ways in which such patterns come about, as textbooks and advisories describe them: a repetition of
 * something that is repeated itself, alternatives that begin alike, neighbours that can take each other's characters,
 * and what people wrote with them to check addresses, numbers, dates, markup and versions.
 */
const UNSAFE = [
  // A repetition inside of a repetition.
  '(a+)+',
  '(a*)*b',
  '(a+)*b',
  '(a*)+b',
  '([a-z]+)+',
  '([a-zA-Z0-9]+)*!',
  '(\\w+)+\\.',
  '(\\d+)+x',
  '(\\s+)+x',
  '(.+)+x',
  '((a+)+)+',
  '(?:a+){2,}b',
  '(a{1,9}){1,}b',
  '(x+x+)+y',
  '(ab*)*b*c',
  '(?:\\w+-?)+!',
  '(\\w+\\s?)+',
  '([^,]+,?)+;',
  '(?:[a-z]*[0-9]*)*_',
  '(-?\\d*)+,',
  // Alternatives of which several can take the same text.
  '(a|a)*',
  '(a|aa)+',
  '(a|a?)+',
  '(\\w|\\d)+!',
  '(.|\\n)*x|(.|a)*y',
  '(a|b|ab)*c',
  '(\\s|\\t)+x',
  '([a-c]|[b-d])*e',
  '(?:x|x)*y',
  '(foo|fo|o)+!',
  // Neighbours that can take each other's characters.
  '.*.*=.*',
  '.*a.*',
  '.*,.*,.*',
  '\\d*\\d*x',
  '\\w*\\d*\\w*!',
  '\\s*\\s*x',
  'a*a*b',
  'a*a*a*a*c',
  '[a-z]*[a-z0-9]*[a-z]*_',
  'x*y?x*z',
  '.*\\s+$|.*x',
  '\\s*.*\\s*;',
  // What people wrote with them.
  '([a-zA-Z0-9._-]+)*@([a-zA-Z0-9-]+\\.)+com',
  '([\\w.]*\\w)+@x',
  '(https?://)?([\\w.-]+)+(/\\w*)*\\?',
  '([0-9]+,?)+\\.',
  '(\\d+\\.?)+v',
  '(<[^>]*>?)+x',
  '("[^"]*"?)*;',
  '(\\/\\*.*\\*\\/)*.*\\*',
  '(([a-z])+.)+[A-Z]([a-z])+',
  '(\\w+\\.?)*\\w+:',
  '([A-Z]+_?)+=',
  '(?:[+-]?\\d+)*e',
  '(\\[.*\\])*.*\\]',
  '^(\\w+\\s*)*$',
];

const SAFE = [
  'web\\s?sockets?',
  'colou?r',
  'gr[ae]y',
  '(?:get|set)_\\w+',
  '\\d+',
  '\\d+(\\.\\d+)?',
  '\\d{1,3}(,\\d{3})*',
  '[a-z]+@[a-z]+\\.com',
  'https?://[a-z.]+/',
  'v?\\d+\\.\\d+\\.\\d+',
  '(mon|tues|wednes)day',
  'a{2,5}',
  '#[0-9a-f]{6}',
  '\\p{Lu}\\p{Ll}*',
  'x=\\d+, y=\\d+',
  '(a|b)+c',
  '"[^"]*"',
  '\\S+ \\S+',
  '(?=.*x)y+x',
  '[^\\s]+\\s[^\\s]+',
  'yes|no|may ?be',
  'audio/pcm;\\s*rate=\\d+',
];

describe('a pattern', () => {
  test('corpus is as large as it promises', () => {
    expect(new Set(UNSAFE).size).toBeGreaterThanOrEqual(50);
    expect(new Set(SAFE).size).toBeGreaterThanOrEqual(20);
  });

  test.each(UNSAFE)('is refused when a response could make it run for very long: %s', (pattern) => {
    expect(checkPattern({pattern, flags: ''})?.rule).toBe('unsafe-pattern');
  });

  test.each(SAFE)('is accepted when it is an ordinary one: %s', (pattern) => {
    const flags = pattern.includes('\\p') ? 'u' : 'i';
    expect(checkPattern({pattern, flags})).toBeUndefined();
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
});

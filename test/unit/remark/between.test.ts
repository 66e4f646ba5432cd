import {describe, expect, test} from 'vitest';

import {replaceBetween} from '../../../plugin/src/mdast/replaceBetween.js';
import {maskCode} from '../../../plugin/src/grammar/blank/inlineCode.js';

const LONG = 100_000;

describe('what stands between two marks', () => {
  test.each([
    ['a {/* b */} c', 'a _ c'],
    ['{/* a */}{/* b */}', '__'],
    ['{/* a {/* b */} c */}', '_ c */}'],
    ['{/*/} a */}', '_'],
    ['{/* a', '{/* a'],
    ['a */}', 'a */}'],
    ['', ''],
  ])('is replaced up to the next end: %s', (text, expected) => {
    expect(replaceBetween(text, '{/*', '*/}', () => '_')).toBe(expected);
  });

  test('is left alone without an end, however often it begins', () => {
    const text = '{/*'.repeat(LONG);
    expect(replaceBetween(text, '{/*', '*/}', () => '_')).toBe(text);
  });
});

describe('code in a text', () => {
  test.each([
    ['a `b` c', 'a     c'],
    ['`a` `b`', '       '],
    ['``a`b`` c', '        c'],
    ['a ` b', 'a ` b'],
    ['``a` `b`', '``a   b`'],
    ['no code', 'no code'],
    ['', ''],
  ])('becomes spaces: %s', (text, expected) => {
    expect(maskCode(text)).toBe(expected);
  });

  test('is found among any number of backticks that are none', () => {
    const runs = Array.from({length: 400}, (_, index) => '`'.repeat(400 - index)).join(' ');
    expect(maskCode(`${runs} x`)).toBe(`${runs} x`);
    expect(maskCode('`a`'.repeat(LONG))).toBe('   '.repeat(LONG));
  });
});

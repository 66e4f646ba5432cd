import {describe, expect, it} from 'vitest';
import {readMarks} from '../../../plugin/src/questions/blanks/marks.js';
import {
  findDifference,
  findFieldErrors,
  isRight,
} from '../../../plugin/src/questions/fields/grade.js';
import type {Field, FieldKey} from '../../../plugin/src/questions/fields/model.js';
import {readNumber} from '../../../plugin/src/questions/fields/number.js';

const field = (key: FieldKey, more: Partial<Field> = {}): Field => ({
  keys: [key],
  input: {'aria-label': ''},
  ...more,
});

describe('a number', () => {
  it.each([
    ['16000', 16000],
    ['16,000', 16000],
    ['16 000', 16000],
    ['16\u202f000', 16000],
    ["16'000", 16000],
    ['16_000', 16000],
    ['1,600,000.25', 1600000.25],
    ['1.6e4', 16000],
    ['1.6E+4', 16000],
    ['16,000e−3', 16],
    ['+16000', 16000],
    ['.5', 0.5],
    ['5.', 5],
    ['0.500', 0.5],
    ['007', 7],
    ['−5', -5],
    ['-5', -5],
    ['− 5', -5],
    [' \u200e-5 ', -5],
    ['–5', -5],
    ['１２', 12],
    ['１，２３４．５', 1234.5],
    ['٣٤', 34],
    ['۳۴', 34],
    ['३४', 34],
    ['๓๔', 34],
    ['1.6×10^4', 16000],
    ['1.6 · 10⁴', 16000],
    ['1.6x10^-3', 0.0016],
    ['1.6*10⁻³', 0.0016],
    ['10^4', 10000],
    ['-10⁴', -10000],
    ['1/2', 0.5],
    ['−1/2', -0.5],
    ['1⁄2', 0.5],
    ['½', 0.5],
    ['1½', 1.5],
    ['-1 ½', -1.5],
    ['4 1/8', 4.125],
    ['5²', 25],
    ['2^10', 1024],
  ])('is read from “%s” in plain English', (text, number) => {
    expect(readNumber(text)).toBe(number);
  });

  it.each([
    ...['', ' ', '.', '-', 'e5', '5e', '5e1.5', 'abc', '0x10', '0b1', 'Infinity', 'NaN', '16 Hz'],
    ...['1.2.3', '1-2', '--5', '5-', '1..5', '1e5e5', '²', '①', '1/', '/2', '1/2/3', '10^', '1×2'],
  ])('is not read from “%s”', (text) => {
    for (const marks of [undefined, '.,', '\u202f,', "'.", ',.2']) {
      expect(readNumber(text, marks)).toBeNaN();
    }
  });
});

/** What texts mean on a page in each language: the marks of all of them, in and out of their places. */
const WRITINGS: Record<string, Record<string, number>> = {
  en: {
    '1,234': 1234,
    '1.234': 1.234,
    '1,234.5': 1234.5,
    '1 234.5': 1234.5,
    '0,500': NaN,
    ',500': NaN,
    '00,500': NaN,
    '1234,567': NaN,
    '1,23': NaN,
    '1,2345': NaN,
    '12,34,567': NaN,
    '1,234,56': NaN,
    '1,,234': NaN,
    '1,234 567': NaN,
    '1.234,567': NaN,
    '1.234.567': NaN,
    '0.123,456': NaN,
    '1234.567 891': NaN,
    '1,234,': NaN,
    '12 34': NaN,
    "1'23": NaN,
  },
  de: {
    '1.234': 1234,
    '1,234': 1.234,
    '1.234,5': 1234.5,
    '1.234.567': 1234567,
    '3,14': 3.14,
    '3.14': 3.14,
    '0.500': 0.5,
    '0,500': 0.5,
    '.500': 0.5,
    ',500': 0.5,
    '1234.567': 1234.567,
    '1.2345': 1.2345,
    '1,234,567': 1234567,
    '1,234.5': 1234.5,
    '1.234,567.8': NaN,
    '1.234.56': NaN,
    '1.234 567': NaN,
    '1,234,56': NaN,
  },
  'de-CH': {
    '1’234': 1234,
    "1'234'567.5": 1234567.5,
    '1,234': 1234,
    '0’500': NaN,
    "1234'567": NaN,
    "1'234’567": NaN,
    "1.234'567": NaN,
  },
  fr: {
    '1 234': 1234,
    '1\u202f234\u202f567,5': 1234567.5,
    '1,234': 1.234,
    '1.234': 1.234,
    '1,234,567': 1234567,
    '0 500': NaN,
    '12 34': NaN,
    '1234 567': NaN,
    '1,234 567': NaN,
  },
  es: {'1.234': 1234, '12.345,6': 12345.6, '1234,5': 1234.5, '0.500': 0.5, '12.34.567': NaN},
  pl: {'1234': 1234, '12\u00a0345,6': 12345.6, '1,234': 1.234, '0 500': NaN, '12 3456': NaN},
  hi: {
    '12,34,567': 1234567,
    '1,234': 1234,
    '1,00,000.5': 100000.5,
    '1,234,567': 1234567,
    '0,12,345': NaN,
    '12,34,56': NaN,
    '123,45,678': NaN,
    '12,345,67': NaN,
    '1,23,45': NaN,
  },
  ar: {'1,234,567.5': 1234567.5, '\u200e-1,234': -1234, '0,500': NaN},
  'ar-EG': {'1٬234٫5': 1234.5, '1,234.5': 1234.5, '0٬500': NaN, '1٫234٬567': NaN},
  ja: {'1,234': 1234, '1234,567': NaN, '1万': NaN},
};

describe('marks of a number', () => {
  it.each(Object.entries(WRITINGS))(
    'count where they can stand on a page in %s',
    (locale, texts) => {
      const marks = readMarks(locale);
      const read = Object.keys(texts).map((text) => [text, readNumber(text, marks)]);
      expect(Object.fromEntries(read)).toEqual(texts);
    },
  );
});

describe('a field', () => {
  it.each<[string, FieldKey, string, string]>([
    ['text, whatever its case and space', 'live api', '  Live   API ', 'LiveAPI'],
    ['text, however its accents are composed', 'café', 'cafe\u0301', 'cafe'],
    ['code exactly', {code: 'setupComplete'}, 'setupComplete', 'setupcomplete'],
    ['a number within its range', [3.13, 3.15], '3.15', '3.151'],
    [
      'all that a pattern matches',
      {pattern: 'web\\s?sockets?', flags: 'i'},
      'Web Socket',
      'a websocket',
    ],
    ['output but for trailing space', {output: 'a\n\n b'}, 'a  \r\n\n b\n\n', 'a\n b'],
  ])('accepts %s', (_, key, right, wrong) => {
    expect(isRight(field(key), right)).toBe(true);
    expect(isRight(field(key), wrong)).toBe(false);
    expect(isRight(field(key), '')).toBe(false);
  });

  it('must not be empty where a number or a choice is asked for', () => {
    const required = field([1, 1], {input: {'aria-label': '', required: true}});
    const body = {fields: [required, field('a')]};
    expect(findFieldErrors(body, ['', 'a'])).toEqual(['number', undefined]);
    expect(findFieldErrors(body, ['1', ''])).toEqual([undefined, undefined]);
  });

  it.each([
    ['5 m²', undefined],
    ['5', undefined],
    ['5 furlongs', undefined],
    ['10⁴ m/s²', undefined],
    ['five m²', 'number'],
    ['m²', 'number'],
    ['', 'number'],
  ])('may have any unit where the key has one: %j', (text, error) => {
    const key = {unit: 'm²', units: {'m²': [5, 5] as [number, number]}};
    const required = field(key, {input: {'aria-label': '', required: true}});
    expect(findFieldErrors({fields: [required]}, [text])).toEqual([error]);
  });
});

describe('the first line of output that differs', () => {
  it.each([
    ['a\nb\nc', 'a\nx\nc', 2],
    ['a\nb', 'a', 2],
    ['a', 'a\nb', 2],
    ['a', 'x', 1],
  ])('of %j and %j is line %i', (output, text, line) => {
    expect(findDifference(field({output}), text)).toBe(line);
  });

  it('is none where no output is asked for', () => {
    expect(findDifference(field('a'), 'b')).toBe(0);
  });
});

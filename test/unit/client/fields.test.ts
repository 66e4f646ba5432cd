import {describe, expect, it} from 'vitest';
import {findDifference, isComplete, isRight} from '../../../plugin/src/questions/fields/grade.js';
import type {Field, FieldKey} from '../../../plugin/src/questions/fields/model.js';
import {readNumbers} from '../../../plugin/src/questions/fields/number.js';

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
    ['1,60,000', 160000],
    ['1.6e4', 16000],
    ['+16000', 16000],
    ['.5', 0.5],
    ['−5', -5],
    ['-5', -5],
  ])('is read from %s in plain English', (text, number) => {
    expect(readNumbers(text)).toContain(number);
  });

  it.each(['', ' ', '.', 'e5', 'abc', '0x10', 'Infinity', '1,6', '12,34', '1.2.3', '16 Hz'])(
    'is not read from “%s”',
    (text) => {
      expect(readNumbers(text).filter((number) => !Number.isNaN(number))).toEqual([]);
    },
  );

  it('is read as the language of the page writes it, too', () => {
    const german = (text: string) => readNumbers(text, '.,');
    expect(german('16.000')).toContain(16000);
    expect(german('3,14')).toContain(3.14);
    expect(german('1.234,5')).toContain(1234.5);
    expect(german('3.14')).toContain(3.14);
    expect(readNumbers('3,14')).not.toContain(3.14);
  });
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
    expect(isComplete(body, ['', 'a'])).toBe(false);
    expect(isComplete(body, ['1', ''])).toBe(true);
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

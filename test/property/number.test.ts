import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {readMarks} from '../../plugin/src/questions/blanks/marks.js';
import {isRight} from '../../plugin/src/questions/fields/grade.js';
import {readNumber} from '../../plugin/src/questions/fields/number.js';
import {runs} from '../support/runs.js';

const LOCALES = ['en', 'de', 'de-CH', 'fr', 'es', 'pl', 'hi', 'ar', 'fa', 'sv', 'pt', 'bn', 'ja'];
const locales = fc.constantFrom(...LOCALES);

/** Marks between groups in every language, beside its own. */
const GROUPS = [' ', '\u00a0', '\u202f', "'", '’', '_'];
const MARKS = [',', '.', ...GROUPS];

/** A number with few enough digits to be exact, and how many of them are decimals. */
const numbers = fc
  .tuple(fc.integer({min: -999_999_999, max: 999_999_999}), fc.integer({min: 0, max: 4}))
  .map(([digits, decimals]) => ({number: digits / 10 ** decimals, decimals}));

function formatIn(locale: string, decimals: number, useGrouping: 'always' | false) {
  return new Intl.NumberFormat(locale, {
    numberingSystem: 'latn',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping,
  });
}

/** The number that a text without a sign is in a language: digits that are grouped only where `Intl` groups the same. */
function readByIntl(written: string, locale: string): number {
  // All spaces look alike.
  const text = written.replace(/\s/g, ' ');
  const format = formatIn(locale, 0, 'always');
  const group =
    format
      .formatToParts(1234567)
      .find(({type}) => type === 'group')
      ?.value.replace(/\s/, ' ') ?? '';
  const mark = formatIn(locale, 1, false).format(0.5).slice(1, -1);
  const [whole = '', decimals = '', ...more] = text.split(mark);
  if (more.length || /\D/.test(decimals)) return NaN;
  const isPlain = /^\d*$/.test(whole);
  const isGrouped = [group, ...GROUPS].some((own) => {
    const digits = whole.replaceAll(own, '');
    return (
      /^\d+$/.test(digits) &&
      format.format(BigInt(digits)).replace(/\s/g, ' ').replaceAll(group, own) === whole
    );
  });
  if ((!isPlain && !isGrouped) || !/\d/.test(text)) return NaN;
  return Number(`${whole.replace(/\D/g, '')}.${decimals}`);
}

describe('a number', () => {
  it('reads as itself as every language writes it', () => {
    fc.assert(
      fc.property(locales, numbers, (locale, {number, decimals}) => {
        for (const useGrouping of ['always', false] as const) {
          const text = formatIn(locale, decimals, useGrouping).format(number);
          expect(readNumber(text, readMarks(locale)), text).toBe(number);
        }
      }),
      runs(500),
    );
  });

  it('has marks between groups only where the language or plain English puts them', () => {
    const digit = fc.integer({min: 0, max: 9}).map(String);
    const pieces = fc.oneof(
      {
        weight: 3,
        arbitrary: fc.array(digit, {minLength: 1, maxLength: 4}).map((all) => all.join('')),
      },
      {weight: 2, arbitrary: fc.constantFrom(...MARKS)},
    );
    const texts = fc.array(pieces, {maxLength: 7}).map((all) => all.join('').trim());
    fc.assert(
      fc.property(locales, texts, (locale, text) => {
        const inLanguage = readByIntl(text, locale);
        const expected = Number.isNaN(inLanguage) ? readByIntl(text, 'en') : inLanguage;
        expect(readNumber(text, readMarks(locale)), `${text} in ${locale}`).toBe(expected);
      }),
      runs(2000),
    );
  });

  it('with a mark where none can stand is not right, and none is right at two magnitudes', () => {
    const digits = fc.integer({min: 1, max: 999_999_999_999}).map(String);
    fc.assert(
      fc.property(
        locales,
        digits,
        fc.constantFrom(...MARKS),
        fc.nat(),
        (locale, whole, mark, nat) => {
          const place = nat % whole.length;
          const text = whole.slice(0, place) + mark + whole.slice(place);
          const marks = readMarks(locale);
          const accepts = (key: number) =>
            isRight({keys: [[key, key]], input: {'aria-label': ''}, ...(marks && {marks})}, text);
          const powers = [-9, -6, -3, -2, -1, 0, 1, 2, 3, 6, 9];
          const right = powers.filter((power) => accepts(Number(`${whole}e${power}`)));
          expect(right.length, `${text} in ${locale}`).toBeLessThanOrEqual(1);
          if (place && whole.length - place !== 3)
            expect(right, `${text} in ${locale}`).not.toContain(0);
        },
      ),
      runs(2000),
    );
  });
});

import {lowerCase} from '../fields/grade.js';
import {createFormat, findLanguage} from './language.js';
import {findNames} from './unitNames.js';

/** The units that `Intl` has words for, by their symbols. */
const NAMES: Record<string, string> = {
  ns: 'nanosecond',
  μs: 'microsecond',
  ms: 'millisecond',
  s: 'second',
  min: 'minute',
  h: 'hour',
  d: 'day',
  B: 'byte',
  kB: 'kilobyte',
  MB: 'megabyte',
  GB: 'gigabyte',
  TB: 'terabyte',
  PB: 'petabyte',
  bit: 'bit',
  kbit: 'kilobit',
  Mbit: 'megabit',
  Gbit: 'gigabit',
  Tbit: 'terabit',
  'B/s': 'byte-per-second',
  'kB/s': 'kilobyte-per-second',
  'MB/s': 'megabyte-per-second',
  'GB/s': 'gigabyte-per-second',
  'TB/s': 'terabyte-per-second',
  'PB/s': 'petabyte-per-second',
  'bit/s': 'bit-per-second',
  'kbit/s': 'kilobit-per-second',
  'Mbit/s': 'megabit-per-second',
  'Gbit/s': 'gigabit-per-second',
  'Tbit/s': 'terabit-per-second',
  mm: 'millimeter',
  cm: 'centimeter',
  m: 'meter',
  km: 'kilometer',
  in: 'inch',
  ft: 'foot',
  yd: 'yard',
  mi: 'mile',
  ha: 'hectare',
  mL: 'milliliter',
  L: 'liter',
  g: 'gram',
  kg: 'kilogram',
  oz: 'ounce',
  lb: 'pound',
  'm/s': 'meter-per-second',
  'km/s': 'kilometer-per-second',
  'km/h': 'kilometer-per-hour',
  mph: 'mile-per-hour',
  '°C': 'celsius',
  '°F': 'fahrenheit',
  '°': 'degree',
  '%': 'percent',
};

/** Numbers that have all the forms of a word that any language has: Arabic has six. */
const NUMBERS = [0, 1, 2, 3, 11, 100, 1.5];

/** How a language writes a unit behind numbers, in words and as an abbreviation, in all cases: `second`, `Sec`, `SECONDS`. */
export function listWords(symbol: string, locale: string): string[] {
  const words = new Map<string, string>();
  for (const word of [...listOwn(symbol, locale, ['long', 'short']), ...compose(symbol, locale)]) {
    for (const dotless of [word, word.replace(/\.$/, '')]) {
      // A response is compared in this form, but languages and the letter `M` have cases of their own.
      for (const form of listCases(dotless, locale)) {
        if (!words.has(lowerCase(form))) words.set(lowerCase(form), form);
      }
    }
  }
  return [...words.values()];
}

/** The words that `Intl` has for a unit. */
function listOwn(
  symbol: string,
  locale: string,
  displays: readonly ('long' | 'short')[],
): string[] {
  const unit = NAMES[symbol];
  if (unit === undefined) return [];
  // The spelling of Britain is that of most of the world.
  const languages = findLanguage(locale) === 'en' ? [locale, 'en-GB', 'en'] : [locale];
  return languages.flatMap((language) =>
    displays.flatMap((unitDisplay) => {
      const format = createFormat(language, {style: 'unit', unit, unitDisplay});
      return NUMBERS.flatMap((number) => {
        const last = format.formatToParts(number).at(-1);
        return last?.type === 'unit' ? [last.value] : [];
      });
    }),
  );
}

/**
 * The words for a unit that `Intl` lacks: those that are known in the language, with a prefix or for a length where there is
 * one. `kHz` is `kilohertz`, `mg` is `milligrams`, and `m²` is `square metres`.
 */
function compose(symbol: string, locale: string): string[] {
  const names = findNames(findLanguage(locale));
  if (!names) return [];
  const known = names.units[symbol];
  if (known) return [...known];
  const long = (base: string) => listOwn(base, locale, ['long']).map((word) => word.toLowerCase());
  const [, length, power] = /^(.*m)([²³])$/.exec(symbol) ?? [];
  if (length !== undefined) {
    const words = NAMES[length] === undefined ? compose(length, locale) : long(length);
    return words.map(names.powers[power === '²' ? '²' : '³']);
  }
  return Object.entries(names.prefixes).flatMap(([prefix, word]) => {
    if (!symbol.startsWith(prefix)) return [];
    const base = symbol.slice(prefix.length);
    // `min` is no `m` and `in`.
    const bases = names.units[base] ?? (NAMES[symbol] === undefined ? long(base) : []);
    return bases.map((each) => word + each);
  });
}

/** The case of a symbol counts, and that of a word does not. */
function listCases(word: string, locale: string): string[] {
  const small = word.toLocaleLowerCase(locale);
  const [first = ''] = small;
  return [
    word,
    small,
    first.toLocaleUpperCase(locale) + small.slice(first.length),
    small.toLocaleUpperCase(locale),
  ];
}

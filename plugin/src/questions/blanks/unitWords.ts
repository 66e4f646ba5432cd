import {createFormat} from './language.js';

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
  const unit = NAMES[symbol];
  if (unit === undefined) return [];
  // The spelling of Britain is that of most of the world.
  const languages = /^en\b/i.test(locale) ? [locale, 'en-GB', 'en'] : [locale];
  const words = languages.flatMap((language) =>
    (['long', 'short'] as const).flatMap((unitDisplay) => {
      const format = createFormat(language, {style: 'unit', unit, unitDisplay});
      return NUMBERS.flatMap((number) => {
        const last = format.formatToParts(number).at(-1);
        return last?.type === 'unit' ? [last.value] : [];
      });
    }),
  );
  // The case of a symbol counts, and that of a word does not.
  return [...new Set(words)]
    .flatMap((word) => [word, word.replace(/\.$/, '')])
    .flatMap((word) => {
      const small = word.toLocaleLowerCase(locale);
      const [first = ''] = small;
      return [
        word,
        small,
        first.toLocaleUpperCase(locale) + small.slice(first.length),
        small.toLocaleUpperCase(locale),
      ];
    });
}

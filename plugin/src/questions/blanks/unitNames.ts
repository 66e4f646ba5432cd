/** The words of a language for units that `Intl` has none for. */
interface Names {
  /** Words for prefixes, by their symbols. */
  prefixes: Record<string, string>;
  /** Words for units in all their forms, by their symbols. */
  units: Record<string, readonly string[]>;
  /** What becomes of the word for a length: an area, and a volume. */
  powers: Record<'²' | '³', (length: string) => string>;
}

const PREFIXES = {
  p: 'pico',
  n: 'nano',
  μ: 'micro',
  m: 'milli',
  c: 'centi',
  d: 'deci',
  h: 'hecto',
  k: 'kilo',
  M: 'mega',
  G: 'giga',
  T: 'tera',
  P: 'peta',
  Ki: 'kibi',
  Mi: 'mebi',
  Gi: 'gibi',
  Ti: 'tebi',
  Pi: 'pebi',
};

/** The languages whose words for all units of the table are known. In others, readers have the words of `Intl`. */
const LANGUAGES: Record<string, Names> = {
  en: {
    prefixes: PREFIXES,
    units: split({
      ms: 'msec msecs',
      Hz: 'hertz',
      t: 'tonne tonnes',
      N: 'newton newtons',
      Pa: 'pascal pascals',
      bar: 'bar bars',
      J: 'joule joules',
      Wh: 'watt-hour watt-hours',
      cal: 'calorie calories',
      W: 'watt watts',
      V: 'volt volts',
      A: 'ampere amperes amp amps',
      kΩ: 'kilohm kilohms kiloohm kiloohms',
      MΩ: 'megohm megohms megaohm megaohms',
      Ω: 'ohm ohms',
      mol: 'mole moles',
      K: 'kelvin kelvins',
      rad: 'radian radians',
      dB: 'decibel decibels',
      px: 'pixel pixels',
    }),
    powers: {'²': (length) => `square ${length}`, '³': (length) => `cubic ${length}`},
  },
  de: {
    prefixes: {...PREFIXES, μ: 'mikro', c: 'zenti', d: 'dezi', h: 'hekto'},
    units: split({
      B: 'bytes',
      bit: 'bits',
      Hz: 'hertz',
      t: 'tonne tonnen',
      N: 'newton',
      Pa: 'pascal',
      bar: 'bar',
      J: 'joule',
      Wh: 'wattstunde wattstunden',
      cal: 'kalorie kalorien',
      W: 'watt',
      V: 'volt',
      A: 'ampere',
      kΩ: 'kilohm kiloohm',
      MΩ: 'megohm megaohm',
      Ω: 'ohm',
      mol: 'mol',
      K: 'kelvin',
      rad: 'radiant',
      dB: 'dezibel',
      px: 'pixel',
    }),
    powers: {'²': (length) => `quadrat${length}`, '³': (length) => `kubik${length}`},
  },
  fr: {
    prefixes: {
      ...PREFIXES,
      d: 'déci',
      M: 'méga',
      T: 'téra',
      P: 'péta',
      Mi: 'mébi',
      Ti: 'tébi',
      Pi: 'pébi',
    },
    units: split({
      B: 'byte bytes',
      Hz: 'hertz',
      t: 'tonne tonnes',
      N: 'newton newtons',
      Pa: 'pascal pascals',
      bar: 'bar bars',
      J: 'joule joules',
      Wh: 'wattheure wattheures',
      cal: 'calorie calories',
      W: 'watt watts',
      V: 'volt volts',
      A: 'ampère ampères',
      kΩ: 'kilohm kilohms',
      MΩ: 'mégohm mégohms',
      Ω: 'ohm ohms',
      mol: 'mole moles',
      K: 'kelvin kelvins',
      rad: 'radian radians',
      dB: 'décibel décibels',
      px: 'pixel pixels',
    }),
    powers: {
      '²': (length) => `${length} ${length.endsWith('s') ? 'carrés' : 'carré'}`,
      '³': (length) => `${length} ${length.endsWith('s') ? 'cubes' : 'cube'}`,
    },
  },
  es: {
    prefixes: {...PREFIXES, m: 'mili'},
    units: split({
      s: 'seg segs',
      pm: 'picómetro picómetros',
      nm: 'nanómetro nanómetros',
      μm: 'micrómetro micrómetros',
      dm: 'decímetro decímetros',
      Hz: 'hertz hercio hercios',
      t: 'tonelada toneladas',
      N: 'newton newtons',
      Pa: 'pascal pascales',
      bar: 'bar bares',
      J: 'julio julios joule joules',
      Wh: 'vatio-hora vatios-hora',
      cal: 'caloría calorías',
      W: 'vatio vatios watt watts',
      V: 'voltio voltios',
      A: 'amperio amperios',
      kΩ: 'kilohmio kilohmios kiloohmio kiloohmios',
      MΩ: 'megohmio megohmios megaohmio megaohmios',
      Ω: 'ohmio ohmios',
      mol: 'mol moles',
      K: 'kelvin kelvins',
      rad: 'radián radianes',
      dB: 'decibelio decibelios decibel decibeles',
      px: 'píxel píxeles',
    }),
    powers: {
      '²': (length) => `${length} ${length.endsWith('s') ? 'cuadrados' : 'cuadrado'}`,
      '³': (length) => `${length} ${length.endsWith('s') ? 'cúbicos' : 'cúbico'}`,
    },
  },
};

function split(words: Record<string, string>): Record<string, readonly string[]> {
  return Object.fromEntries(
    Object.entries(words).map(([symbol, text]) => [symbol, text.split(' ')]),
  );
}

/** The names of units in a language, which is a code such as `de`; nothing where only `Intl` has some. */
export function findNames(language: string): Names | undefined {
  return LANGUAGES[language];
}

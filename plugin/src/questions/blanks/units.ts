/** Powers of ten by their prefixes. */
const PREFIXES: Record<string, number> = {
  p: 1e-12,
  n: 1e-9,
  μ: 1e-6,
  m: 1e-3,
  c: 1e-2,
  d: 1e-1,
  h: 1e2,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  Pi: 2 ** 50,
};

/** A unit: how many of the first unit of its kind one of it is, and which number of it that one calls zero. */
export interface Unit {
  factor: number;
  zero: number;
}

/** Units that are converted into each other, by their symbols. */
export type Kind = Record<string, Unit>;

/** Prefixes of bits and bytes. */
const SIZES = 'k M G T P Ki Mi Gi Ti Pi';

/** Each kind of unit. A kind of one unit is compared as it stands. */
const KINDS: readonly Kind[] = [
  {...scale('s', 'p n μ m'), ...list({min: 60, h: 3600, d: 86400})},
  scale('Hz', 'm k M G T'),
  {
    ...scale('B', SIZES),
    // What many write for `kB`.
    ...list({KB: 1e3}),
    ...scale('bit', SIZES, 1 / 8),
    ...scale('b', SIZES, 1 / 8),
  },
  {
    ...scale('B/s', SIZES),
    ...scale('bit/s', SIZES, 1 / 8),
    ...scale('b/s', SIZES, 1 / 8),
    ...scale('bps', 'k M G T', 1 / 8),
  },
  {
    ...scale('m', 'p n μ m c d k'),
    ...list({in: 0.0254, ft: 0.3048, yd: 0.9144, mi: 1609.344}),
  },
  list({'m²': 1, 'mm²': 1e-6, 'cm²': 1e-4, 'dm²': 1e-2, ha: 1e4, 'km²': 1e6}),
  {
    ...list({'m³': 1, 'mm³': 1e-9, 'cm³': 1e-6, 'dm³': 1e-3, 'km³': 1e9}),
    ...scale('L', 'μ m c d h', 1e-3),
    ...scale('l', 'μ m c d h', 1e-3),
  },
  {...scale('g', 'n μ m k'), ...list({t: 1e6, oz: 28.349523125, lb: 453.59237})},
  list({'m/s': 1, 'km/s': 1e3, 'km/h': 1 / 3.6, mph: 0.44704}),
  list({'m/s²': 1, 'km/s²': 1e3}),
  scale('N', 'm k M'),
  {...scale('Pa', 'm h k M G'), ...scale('bar', 'm', 1e5)},
  {
    ...scale('J', 'm k M G'),
    ...scale('Wh', 'm k M G T', 3600),
    ...scale('cal', 'k', 4.184),
  },
  scale('W', 'n μ m k M G T'),
  scale('V', 'n μ m k M'),
  scale('A', 'n μ m k'),
  scale('Ω', 'm k M G'),
  scale('mol', 'n μ m k'),
  {
    K: {factor: 1, zero: 0},
    '°C': {factor: 1, zero: -273.15},
    '°F': {factor: 5 / 9, zero: -459.67},
  },
  list({'°': 1, rad: 180 / Math.PI}),
  list({'%': 1, '‰': 0.1}),
  ...['dB', 'px', 'em', 'rem', 'fps', 'rpm', 'dpi'].map((symbol) => list({[symbol]: 1})),
];

function list(factors: Record<string, number>): Kind {
  const entries = Object.entries(factors);
  return Object.fromEntries(entries.map(([symbol, factor]) => [symbol, {factor, zero: 0}]));
}

/** A unit and what prefixes make of it. */
function scale(symbol: string, prefixes: string, factor = 1): Kind {
  const prefixed = prefixes
    .split(' ')
    .map((prefix) => [prefix + symbol, factor * (PREFIXES[prefix] ?? 1)] as const);
  return list(Object.fromEntries([[symbol, factor], ...prefixed]));
}

/** The kind of units that has a symbol; nothing when no unit has it. */
export function findKind(symbol: string): Kind | undefined {
  return KINDS.find((kind) => Object.hasOwn(kind, symbol));
}

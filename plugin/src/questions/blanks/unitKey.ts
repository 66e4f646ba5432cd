import type {Fold, NumberRange, UnitKey} from '../fields/model.js';
import {findKind} from './units.js';
import type {Unit} from './units.js';
import {listWords} from './unitWords.js';

/** A number, a range or a tolerance as it is written, and the symbol of its unit. */
export interface Quantity {
  number: string;
  unit: string;
}

/**
 * Takes the unit off a text. Nothing where no unit of the table stands behind a space, or begins with `%` or `°`.
 *
 *     3.14 ± 0.01 s   →   3.14 ± 0.01, s          640 Hz ± 5%   →   640 ± 5%, Hz          5G   →   nothing
 */
export function takeUnit(written: string): Quantity | undefined {
  const text = unifySigns(written);
  const tolerance = text.endsWith('%') ? text.search(/±|\+\/?[-\u2212]/) : -1;
  if (tolerance > 0) {
    const inner = takeUnit(text.slice(0, tolerance).trim());
    return inner && {...inner, number: `${inner.number} ${text.slice(tolerance)}`};
  }
  // Turkish writes `%50`.
  const turned = text.replace(/^([%‰])(.*)$/, '$2$1');
  const [, unit = ''] = /([%‰°][^\s%‰°]*|\s[^\s%‰°]+)$/.exec(turned) ?? [];
  const symbol = unit.trim();
  if (!findKind(symbol)) return undefined;
  return {number: turned.slice(0, -unit.length).trim(), unit: symbol};
}

/** Writes signs of units that Unicode has twice, such as the micro sign, as the table of units has them. */
export function unifySigns(text: string): string {
  return text.replace(/[\u00b5\u2103\u2109\u2126]/g, (sign) => sign.normalize('NFKC'));
}

/** The key that accepts a range of numbers in a unit, on a page in some language; nothing for what is no unit. */
export function buildUnitKey(
  range: NumberRange,
  unit: string,
  locale: string,
): UnitKey | undefined {
  const kind = findKind(unit);
  const own = kind?.[unit];
  if (!kind || !own) return undefined;
  const ranges = Object.entries(kind).map(([symbol, other]) => {
    const [min, max] = range;
    const converted: NumberRange = [convert(min, own, other), convert(max, own, other)];
    return {symbol, range: converted};
  });
  const symbols = ranges.flatMap((each) =>
    listTyped(each.symbol).map((written) => [written, each.range] as const),
  );
  // No word may look like a symbol in another case, such as `Mb` and `MB`.
  const known = new Set(symbols.map(([written]) => written.toLowerCase()));
  const words = ranges.flatMap((each) =>
    listWords(each.symbol, locale)
      .filter((word) => !known.has(word.toLowerCase()))
      .map((word) => [word, each.range] as const),
  );
  return {unit, units: Object.fromEntries([...symbols, ...words])};
}

/** A number of one unit in another one of its kind. */
function convert(number: number, own: Unit, other: Unit): number {
  if (own === other) return number;
  const value = ((number - own.zero) * own.factor) / other.factor + other.zero;
  // What is computed is a little off: 0.07 times 1000 is more than 70 to a computer.
  return Number(own.zero || other.zero ? value.toFixed(9) : value.toPrecision(13));
}

/** What people type in place of a sign that their keyboard does not have, or has another one for. */
const TYPED: readonly (readonly [sign: RegExp, typed: string])[] = [
  [/^μ/, '\u00b5'],
  [/^μ/, 'u'],
  [/Ω$/, '\u2126'],
  [/Ω$/, 'ohm'],
  [/Ω$/, 'Ohm'],
  [/²$/, '2'],
  [/²$/, '^2'],
  [/³$/, '3'],
  [/³$/, '^3'],
  [/^°C$/, '\u2103'],
  [/^°F$/, '\u2109'],
  [/^°(?=[CF])/, ''],
];

/** A symbol, and other ways to type it. */
function listTyped(symbol: string): string[] {
  return [symbol, ...TYPED.map(([sign, typed]) => symbol.replace(sign, typed))];
}

/** What the signs of a unit count as, also before the number, where Turkish has `%`. */
export const UNIT_FOLDS: readonly Fold[] = [
  ['\u066a', '%'],
  ['^([%‰])(.+)', '$2$1'],
  ['[º˚°] ?', '°'],
];

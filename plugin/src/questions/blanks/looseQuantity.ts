import type {Quantity} from './unitKey.js';
import {unifySigns} from './unitKey.js';
import {findKind} from './units.js';
import {isForPeople, isPlain} from './range.js';

/** A number as people write it, with its unit if it has one (else an empty text). */
export interface LooseQuantity extends Quantity {
  /** Whether the number was grouped, or had a decimal comma. `number` has not. */
  isForPeople: boolean;
  /** Whether the unit touches its number, so that the plugin takes both for a text. */
  isTouching: boolean;
  /** The number if its only comma is a decimal mark: `1.234` for `1,234`. */
  other?: string;
  /** Whether its only mark is a comma that is a decimal mark for certain: `3,5`. */
  hasDecimalComma: boolean;
}

/** A number, and what stands behind it. */
const QUANTITY =
  /^([+\-\u2212]?(?:\d(?:[\d.,\s'’_]{0,30}\d)?|[.,]\d{1,30})(?:e[+-]?\d{1,3})?)(\s?)(\D\S{0,9})?$/iu;

/** Reads a number with or without a unit of the table; nothing for all else, such as `5G`, `007` and `4K`. */
export function readLooseQuantity(text: string): LooseQuantity | undefined {
  const [, written = '', space = '', rest = ''] = QUANTITY.exec(text) ?? [];
  const unit = unifySigns(rest);
  if (!written || /^[+\-\u2212]?0\d/.test(written) || (unit && !findKind(unit))) return undefined;
  const isLong = isForPeople(written);
  if (!isLong && !isPlain(written)) return undefined;
  const isTouching = unit !== '' && space === '' && !/^[%‰°]/.test(unit);
  if (isTouching && isName(written, unit)) return undefined;
  const quantity = {...(isLong ? readForPeople(written) : {number: written}), unit};
  const hasDecimalComma = isLong && /^[^.,]*,[^.,]*$/.test(written) && !('other' in quantity);
  return {...quantity, isForPeople: isLong, isTouching, hasDecimalComma};
}

/** Writes a number with its unit as a key has it: `20..40 ms`, `50%`, `90°`. */
export function writeQuantity({number, unit}: Quantity): string {
  return `${number}${unit && !/^(?:%|‰|°$)/.test(unit) ? ' ' : ''}${unit}`;
}

/**
 * Whether a number and one letter are a name rather than a quantity: `4K` and `7B` are sizes of pictures and models, `3d` is
 * three-dimensional, `4g` a network. With two digits, most letters are a unit: `30d`, `500g`.
 */
function isName(number: string, unit: string): boolean {
  if (unit.length > 1) return false;
  return number.length > 1 ? /[KBb]/.test(unit) : !/[smhVWΩ]/.test(unit);
}

/**
 * Writes a number that is grouped, or has a decimal comma, with a decimal point alone.
 *
 *     3,5   →   3.5          1.234,5   →   1234.5          1'000   →   1000          1,234   →   1234, or else 1.234
 */
function readForPeople(written: string): Pick<LooseQuantity, 'number' | 'other'> {
  const text = written.replace(/[\s'’_]/g, '');
  const marks = text.match(/[.,]/g) ?? [];
  const [first = ''] = marks;
  const last = marks.at(-1) ?? '';
  const isGrouped = marks.length > 1 && first === last;
  const hasThree = /^[+\-\u2212]?[1-9]\d{0,2},\d{3}(?:e|$)/i.test(text);
  const decimal = isGrouped || hasThree ? -1 : text.lastIndexOf(last);
  const point = (index: number): string =>
    `${text.slice(0, index).replace(/[.,]/g, '') || '0'}.${text.slice(index + 1)}`;
  const whole = text.replace(/[.,]/g, '');
  if (hasThree) return {number: whole, other: point(text.indexOf(','))};
  return {number: marks.length > 0 && decimal >= 0 ? point(decimal) : whole};
}

import type {FieldKey} from '../fields/model.js';
import {isUnitKey} from '../fields/grade.js';

const STEPS = [6, 12, 20, 32, 48] as const;
/** Room behind the longest key, so that a field is never as wide as what belongs into it. */
const ROOM = 2;

/** How many characters wide a field is: coarse, so that it fits every key and tells the length of none. */
export function chooseSize(keys: readonly FieldKey[]): number {
  const longest = Math.max(...keys.map(measure)) + ROOM;
  return STEPS.find((step) => step >= longest) ?? STEPS[4];
}

function measure(key: FieldKey): number {
  if (typeof key === 'string') return key.length;
  if (Array.isArray(key)) return Math.max(...key.map((number) => String(number).length));
  if (isUnitKey(key)) return measure(key.units[key.unit] ?? '') + 1 + key.unit.length;
  if ('pattern' in key) return key.pattern.length;
  return ('code' in key ? key.code : key.output).length;
}

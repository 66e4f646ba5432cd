import type {Json} from '../../model.js';
import {applyFolds, foldForms, foldText} from './fold.js';
import {dropStop, listForms, splitAnswers, unquote} from './wrapping.js';
import type {InputError} from '../types.js';
import type {
  Field,
  FieldKey,
  FieldsBody,
  FieldsResponse,
  NumberRange,
  Typed,
  UnitKey,
} from './model.js';
import {readNumber} from './number.js';
import type {Grader} from '../graders.js';

/**
 * A text in the form in which keys are kept and choices compared: case, outer and repeated space, and Unicode composition
 * do not matter.
 */
export function normalizeText(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Output without space at the ends of its lines, and without blank lines at its own end. */
export function normalizeOutput(text: string): string {
  const lines = text.split('\n').map((line) => line.trimEnd());
  return lines.join('\n').trimEnd();
}

/** The share of fields that are right. */
export function gradeFields({fields}: FieldsBody, response: FieldsResponse): number {
  return fields.filter((field, index) => isRight(field, response[index])).length / fields.length;
}

/** Whether what one field holds is right. Several answers are if each of them is: `HTTP/HTTPS` and `HTTP (HTTPS)`. */
export function isRight(field: Field, text = ''): boolean {
  const isKey = (answer: string): boolean => field.keys.some((key) => accepts(key, answer, field));
  const mayBeSeveral = !field.choices && field.keys.some(isText);
  return isKey(text) || (mayBeSeveral && splitAnswers(text).every(isKey));
}

/** What keeps each field from being graded. Some text in any field is enough where none of them must be filled in. */
export function findFieldErrors({fields}: FieldsBody, response: FieldsResponse = []) {
  const errors = fields.map((field, index): InputError | undefined => {
    const text = response[index] ?? '';
    if (!field.input.required) return undefined;
    if (field.choices) return text ? undefined : 'empty';
    const key = field.keys.find(isUnitKey);
    const number = key ? readQuantity(key, text, field) : readNumber(text, field.marks);
    return isNaN(number) ? 'number' : undefined;
  });
  return errors.some(Boolean) || response.length ? errors : ['empty' as const];
}

/** Makes a response of anything that was stored; `undefined` when all fields are empty. */
export function readFields({fields}: FieldsBody, json: Json | undefined) {
  const texts = fields.map(({input}, index) => {
    const text = Array.isArray(json) ? json[index] : '';
    // Output may begin with space.
    const isGiven = typeof text === 'string' && (input.rows ? text : text.trim());
    return isGiven ? text.slice(0, input.maxLength) : '';
  });
  return texts.some(Boolean) ? texts : undefined;
}

/** The first line, from 1, in which output differs from its key; 0 for what is no output. */
export function findDifference({keys: [key]}: Pick<Field, 'keys'>, text: string): number {
  const {output, typed} = Object(key) as {output?: string} & Typed;
  const right = output?.split('\n');
  if (!right) return 0;
  const lines = applyFolds(normalizeOutput(text), typed).split('\n');
  return 1 + lines.concat(right).findIndex((_, index) => lines[index] !== right[index]);
}

/** Whether the number of a response is right, while its unit is missing or another one. */
export function isUnitWrong(field: Field, text: string): boolean {
  return field.keys.some(
    (key) => isUnitKey(key) && isIn(readQuantity(key, text, field), key.units[key.unit] ?? [1, 0]),
  );
}

/** The number before a unit, be it one that the key lacks: 5 of `5 furlongs`, and 10000 of `10⁴ m/s²`. */
function readQuantity(key: UnitKey, text: string, field: Field): number {
  const [meant] = findMeant(key, text, field);
  const rest = text.replace(/(\p{L})\p{No}/gu, '$1').replace(/(\p{N})\P{N}*$/u, '$1');
  return meant ? meant[0] : readNumber(rest, field.marks);
}

function isIn(number: number, [min, max]: NumberRange): boolean {
  return number >= min && number <= max;
}

function accepts(key: FieldKey, text: string, field: Field): boolean {
  if (isText(key)) {
    return field.choices
      ? normalizeText(text) === key
      : listForms(text).some((each) => foldText(each, field) === foldText(key, field));
  }
  if (Array.isArray(key)) return isIn(readNumber(text, field.marks), key);
  if (isUnitKey(key)) {
    const meant = findMeant(key, text, field);
    return meant.length > 0 && meant.every((quantity) => isIn(...quantity));
  }
  if ('output' in key) return !findDifference({keys: [key]}, text);
  const typed = applyFolds('code' in key ? unquote(text) : text, key.typed).trim();
  return 'code' in key ? typed === key.code : RegExp(`^(?:${key.pattern})$`, key.flags).test(typed);
}

/**
 * What a response can mean: its number, and the range of the unit behind it. The case of a unit counts where it says which
 * one is meant: `khz` is `kHz`, but `5 mb` could be `MB` and `Mb`, and `M` is never `m`.
 */
function findMeant({units}: UnitKey, text: string, field: Field): [number, NumberRange][] {
  const written = applyFolds(foldForms(unquote(dropStop(text))), field.folds);
  const find = (form: (text: string) => string) =>
    Object.entries(units).flatMap(([unit, range]): [number, NumberRange][] => {
      const number = readNumber(written.slice(0, -unit.length), field.marks);
      return !isNaN(number) && form(written).endsWith(form(unit)) ? [[number, range]] : [];
    });
  const exact = find(String);
  return exact[0] ? exact : find(lowerCase);
}

/** A text in the form in which units are compared: only the case of `M` always says which unit is meant. */
export function lowerCase(text: string): string {
  return text.replace(/[^M]+/g, (letters) => letters.toLowerCase());
}

function isText(key: FieldKey): key is string {
  return typeof key === 'string';
}

/** Whether a key is a number with a unit. */
export function isUnitKey(key: FieldKey): key is UnitKey {
  return 'unit' in Object(key);
}

/** How fields are graded, whatever type has them. */
export const fieldsGrader: Grader<'blanks'> = {
  read: readFields,
  grade: gradeFields,
  findInputErrors: findFieldErrors,
};

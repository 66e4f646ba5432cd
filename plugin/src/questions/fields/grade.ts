import type {Json} from '../../model.js';
import type {Field, FieldKey, FieldsBody, FieldsResponse} from './model.js';
import {readNumber} from './number.js';

/** A text in the form in which case, outer and repeated space, and Unicode composition do not matter. */
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

/** Whether what one field holds is right. */
export function isRight({keys, marks}: Field, text = ''): boolean {
  return keys.some((key) => accepts(key, text, marks));
}

/** Whether every field holds what it must. */
export function isComplete({fields}: FieldsBody, response: FieldsResponse): boolean {
  return fields.every(({input}, index) => !input.required || !!response[index]);
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
export function findDifference({keys: [key]}: Field, text: string): number {
  const right = (Object(key) as {output?: string}).output?.split('\n');
  if (!right) return 0;
  const lines = normalizeOutput(text).split('\n');
  return 1 + lines.concat(right).findIndex((_, index) => lines[index] !== right[index]);
}

function accepts(key: FieldKey, text: string, marks: string | undefined): boolean {
  if (typeof key === 'string') return normalizeText(text) === key;
  if (Array.isArray(key)) {
    const number = readNumber(text, marks);
    return number >= key[0] && number <= key[1];
  }
  if ('output' in key) return normalizeOutput(text) === key.output;
  if ('code' in key) return text.trim() === key.code;
  return RegExp(`^(?:${key.pattern})$`, key.flags).test(text.trim());
}

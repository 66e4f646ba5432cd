import {foldWording} from '../../follow/foldWording.js';
import type {Meaning} from '../meaning.js';
import {isUnitKey} from './grade.js';
import type {FieldKey, FieldsBody} from './model.js';

/** The key of a field is the first of its keys, which readers are shown; the others say the same in other words. */
export const fieldsMeaning: Meaning<FieldsBody> = {
  listParts: () => [],
  describeKey: ({fields}) => fields.map(({keys: [key]}) => writeKey(key)),
  listTexts,
};

/** In a table, a key belongs to what stands to the left of it. */
export const matchMeaning: Meaning<FieldsBody> = {
  listParts: () => [],
  describeKey: ({fields}) =>
    fields.map(({keys: [key], input}) => `${foldWording(input['aria-label'])}\n${writeKey(key)}`),
  listTexts: ({fields}) => [
    ...fields.map(({input}) => input['aria-label']),
    ...listTexts({fields}),
  ],
};

function listTexts({fields}: FieldsBody): string[] {
  const keys = fields.flatMap((field) => field.keys.map(writeKey));
  return Array.from(new Set([...keys, ...fields.flatMap(({choices = []}) => choices)]));
}

/**
 * A key as its author wrote it, as far as it can be told.
 *
 *     [440, 446]                              →   440 446
 *     {unit: 'km', units: {km: [5, 5], …}}    →   5 5 km
 */
function writeKey(key: FieldKey = ''): string {
  if (typeof key === 'string') return key;
  if (Array.isArray(key)) return key.join(' ');
  if (isUnitKey(key)) return [...(key.units[key.unit] ?? []), key.unit].join(' ');
  if ('code' in key) return key.code;
  return 'output' in key ? key.output : `/${key.pattern}/${key.flags}`;
}

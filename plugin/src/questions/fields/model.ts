/**
 * What is accepted in a field: a text (already in the form that `normalizeText` makes, unless it is in a language with
 * letters of its own case), a closed range of numbers, one with a unit, code that must be exactly so, a pattern for the
 * whole response, or lines of output without space at their ends.
 */
export type FieldKey =
  | string
  | NumberRange
  | UnitKey
  | ({code: string} & Typed)
  | ({pattern: string; flags: string} & Typed)
  | ({output: string} & Typed);

/** A key whose signs all count. */
export interface Typed {
  /** What a phone puts in place of a sign of the key, such as `’` for `'`, and code beside the blank that a response repeats. */
  typed?: readonly Fold[];
}

/** A closed range of numbers. */
export type NumberRange = [min: number, max: number];

/** A closed range of numbers in a unit. */
export interface UnitKey {
  /** The symbol of the unit in which the key is written. */
  unit: string;
  /** The range in each unit of the same kind, by the symbols and words in which a response may end. */
  units: Record<string, NumberRange>;
}

/** Characters that count as one, as a pattern of them, and what stands for them. */
export type Fold = readonly [signs: string, sign: string];

/** Attributes of a field's control that its question decides, by their names in React. */
export interface FieldInput {
  /** What tells this field from the others: the words around it, the left cell of its row, or its prompt. */
  'aria-label': string;
  /** Nothing is no number and no choice: it is asked for before the check. */
  required?: true;
  /** Asks for a keyboard of numbers. */
  inputMode?: 'decimal';
  /** Width in characters, in coarse steps so that it does not give the key away. */
  size?: number;
  /** Height in lines; makes the control a place for several of them. */
  rows?: number;
  /** What is typed is left as it is. */
  autoCapitalize?: 'none';
  spellCheck?: false;
  /** Characters that can be typed; never more than that is kept. Absent for a select, whose choices are known. */
  maxLength?: number;
  /** `code` is shown in a monospace font. */
  'data-kind'?: 'code';
}

/** One control that a reader fills in: a blank, the right cell of a row to match, the output of a program. */
export interface Field {
  /** Any of them is right. */
  keys: FieldKey[];
  input: FieldInput;
  /** Choices in the order in which they are offered; they make the control a select. */
  choices?: string[];
  /**
   * Mark between groups and decimal mark of the page's language, where they are not `,` and `.`, and then `2` where groups
   * have two digits but for the last, as in `12,34,567`.
   */
  marks?: string;
  /** Language of the page, where its letters have another case than in English. */
  locale?: string;
  /**
   * What counts as the same as a sign of the keys, such as `’` and `'`, for keys that are texts or have units; then code
   * beside the blank that a response repeats.
   */
  folds?: readonly Fold[];
}

/** Body of every type that is answered in fields. They stand in the slot `fields`, as `<Field index>` elements. */
export interface FieldsBody {
  /** In the order of the text. */
  fields: Field[];
}

/** What the fields hold, in their order; `''` where a field is empty. */
export type FieldsResponse = string[];

/** Validates the attributes that authors write: in a page's front matter, or on a directive. */

import {Joi} from '@docusaurus/utils-validation';

import {findNearest} from '../mdast/nearest.js';
import type {Attributes} from '../model.js';

/** How a quiz behaves when nobody says otherwise. */
export const DEFAULT_ATTRIBUTES: Attributes = {
  feedback: 'immediate',
  reveal: 'after-try',
  attempts: 0,
  shuffle: 'none',
  pick: 0,
};

/** The words each attribute knows. One that is a number (`DEFAULT_ATTRIBUTES`) has a word for 0, "no limit". */
export const ATTRIBUTE_WORDS: {[name in keyof Attributes]: string[]} = {
  feedback: ['immediate', 'end'],
  reveal: ['after-try', 'always', 'never'],
  attempts: ['unlimited'],
  shuffle: ['none', 'options', 'questions', 'all'],
  pick: ['all'],
};

const word = (name: keyof Attributes) => Joi.string().valid(...ATTRIBUTE_WORDS[name]);

/** A positive whole number, or the word for "no limit", which becomes 0. */
const count = (name: keyof Attributes) =>
  Joi.alternatives(
    Joi.number().integer().positive(),
    // `valid` would let the word through as it is, before `custom` could replace it.
    Joi.string().custom((value: string) => {
      if (ATTRIBUTE_WORDS[name].includes(value)) return 0;
      throw new Error(`must be ${ATTRIBUTE_WORDS[name].join(' or ')}`);
    }),
  );

/** What each attribute accepts, wherever it is written. */
export const ATTRIBUTE_SCHEMAS: {[name in keyof Attributes]: Joi.Schema} = {
  feedback: word('feedback'),
  reveal: word('reveal'),
  attempts: count('attempts'),
  shuffle: word('shuffle'),
  pick: count('pick'),
};

/** An attribute that cannot be used, as data: `rules` words it. */
export interface AttributeProblem {
  rule: 'unknown-attribute' | 'invalid-attribute';
  name: string;
  value: unknown;
  /** What would be right. */
  expected: string;
  /** The known name or value that looks most like what was written. */
  suggestion?: string;
}

/** The usable attributes, normalised, and what is wrong with the others. */
export interface ValidatedAttributes {
  attributes: Partial<Attributes>;
  problems: AttributeProblem[];
}

type Name = keyof Attributes;

const NAMES = Object.keys(ATTRIBUTE_SCHEMAS) as Name[];

/** Reads the five attributes. Values may be strings, as they are on a directive: `'3'`, or `''` for a bare name. */
export function validateAttributes(raw: Readonly<Record<string, unknown>>): ValidatedAttributes {
  const attributes: Record<string, unknown> = {};
  const problems: AttributeProblem[] = [];
  for (const name of Object.keys(raw)) {
    const value = raw[name];
    if (!isName(name)) {
      problems.push({
        rule: 'unknown-attribute',
        name,
        value,
        expected: list(NAMES),
        ...suggest(name, NAMES),
      });
      continue;
    }
    const result = ATTRIBUTE_SCHEMAS[name].validate(value);
    if (result.error || value === undefined) {
      problems.push({
        rule: 'invalid-attribute',
        name,
        value,
        expected: describe(name),
        ...suggest(value, ATTRIBUTE_WORDS[name]),
      });
    } else {
      attributes[name] = result.value;
    }
  }
  return {attributes, problems};
}

/** Reads a page's front matter `quiz`: `false` leaves the page's blocks alone. */
export function validateFrontMatter(value: unknown): false | ValidatedAttributes {
  if (value === false) return false;
  if (value === undefined || value === null) return {attributes: {}, problems: []};
  if (typeof value === 'object' && !Array.isArray(value)) return validateAttributes({...value});
  const expected = '`false`, or attributes by name';
  return {attributes: {}, problems: [{rule: 'invalid-attribute', name: 'quiz', value, expected}]};
}

function isName(name: string): name is Name {
  return Object.hasOwn(ATTRIBUTE_SCHEMAS, name);
}

function describe(name: Name): string {
  const words = list(ATTRIBUTE_WORDS[name]);
  return typeof DEFAULT_ATTRIBUTES[name] === 'number'
    ? `a positive whole number, or ${words}`
    : words;
}

function list(words: readonly string[]): string {
  const quoted = words.map((each) => `\`${each}\``);
  const last = quoted.pop() ?? '';
  return quoted.length ? `${quoted.join(', ')} or ${last}` : last;
}

function suggest(value: unknown, known: readonly string[]): {suggestion?: string} {
  const suggestion = typeof value === 'string' ? findNearest(value, known) : undefined;
  return suggestion ? {suggestion} : {};
}

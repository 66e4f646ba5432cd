/** Validates the attributes that authors write: in a page's front matter, or on a directive. */

import type {Attributes} from '../model.js';
import {findMeant, findSynonym, QUIZ_ATTRIBUTE_SYNONYMS, VALUE_SYNONYMS} from './synonyms.js';
import type {Synonyms} from './synonyms.js';

/** How a quiz behaves when nobody says otherwise. */
export const DEFAULT_ATTRIBUTES: Attributes = {
  feedback: 'immediate',
  reveal: 'after-try',
  attempts: 0,
  shuffle: 'none',
  pick: 0,
  pass: 0,
  answers: 'after',
};

/** The words each attribute knows. One that is a number (`DEFAULT_ATTRIBUTES`) has a word for 0, "no limit". */
export const ATTRIBUTE_WORDS: {[name in keyof Attributes]: string[]} = {
  feedback: ['immediate', 'end'],
  reveal: ['after-try', 'always', 'never'],
  attempts: ['unlimited'],
  shuffle: ['none', 'options', 'questions', 'all'],
  pick: ['all'],
  pass: ['none'],
  answers: ['after', 'none'],
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

/** The attributes, in the order of the manual. */
export const ATTRIBUTE_NAMES = Object.keys(DEFAULT_ATTRIBUTES) as Name[];

/** Reads the attributes. Values may be strings, as they are on a directive: `'3'`, or `''` for a bare name. */
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
        expected: list(ATTRIBUTE_NAMES),
        ...suggest(name, ATTRIBUTE_NAMES, QUIZ_ATTRIBUTE_SYNONYMS),
      });
      continue;
    }
    const result = readAttributeValue(name, value);
    if (result === undefined) {
      problems.push({
        rule: 'invalid-attribute',
        name,
        value,
        expected: describeValues(name),
        ...suggestValue(name, value),
      });
    } else {
      attributes[name] = result;
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

/**
 * The value of an attribute wherever it is written, or nothing if it has no such value. A number may be a string, as it is
 * on a directive; the word for "no limit" becomes 0.
 *
 *     {attempts=3}   →   3          {attempts=unlimited}   →   0          {attempts=0}   →   nothing
 *     {pass=80%}     →   80         {pass=none}            →   0          {pass=120}     →   nothing
 */
export function readAttributeValue(name: Name, value: unknown): Attributes[Name] | undefined {
  const isKnown = typeof value === 'string' && ATTRIBUTE_WORDS[name].includes(value);
  if (typeof DEFAULT_ATTRIBUTES[name] !== 'number') {
    return isKnown ? (value as Attributes[Name]) : undefined;
  }
  if (isKnown) return 0;
  const isPercentage = name === 'pass';
  const [, digits] = (typeof value === 'string' ? /^(\d+)(%?)$/.exec(value) : undefined) ?? [];
  const count = digits && (isPercentage || digits === value) ? Number(digits) : value;
  const isPossible = Number.isSafeInteger(count) && Number(count) > 0;
  return isPossible && !(isPercentage && Number(count) > 100) ? Number(count) : undefined;
}

function isName(name: string): name is Name {
  return Object.hasOwn(DEFAULT_ATTRIBUTES, name);
}

/** What an attribute takes, in words. */
export function describeValues(name: Name): string {
  const words = list(ATTRIBUTE_WORDS[name]);
  if (name === 'pass') return `a percentage such as \`80%\`, or ${words}`;
  return typeof DEFAULT_ATTRIBUTES[name] === 'number'
    ? `a positive whole number, or ${words}`
    : words;
}

/** Words as a sentence names them: `a`, `b` or `c`. */
export function list(words: readonly string[]): string {
  const quoted = words.map((each) => `\`${each}\``);
  const last = quoted.pop() ?? '';
  return quoted.length ? `${quoted.join(', ')} or ${last}` : last;
}

/** The value that was meant: a word of the attribute, or a number that was written as a word. */
function suggestValue(name: Name, value: unknown): {suggestion?: string} {
  if (name === 'shuffle' && value === '') return {suggestion: 'shuffle=all'};
  // Other notations have a comma between two attributes.
  const bare = typeof value === 'string' ? value.replace(/[,;]$/, '') : value;
  if (bare !== value && readAttributeValue(name, bare) !== undefined) {
    return {suggestion: String(bare)};
  }
  const synonyms = VALUE_SYNONYMS[name] ?? {};
  const numbers = Object.keys(synonyms).filter((word) => /^\d+$/.test(word));
  const number = typeof value === 'string' ? findSynonym(value, numbers, synonyms) : undefined;
  return number ? {suggestion: number} : suggest(value, ATTRIBUTE_WORDS[name], synonyms);
}

function suggest(
  value: unknown,
  known: readonly string[],
  synonyms: Synonyms,
): {suggestion?: string} {
  const isWord = ['string', 'number', 'boolean'].includes(typeof value) && value !== '';
  const suggestion = isWord ? findMeant(String(value), known, synonyms) : undefined;
  return suggestion ? {suggestion} : {};
}

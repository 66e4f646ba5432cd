import type {RootContent} from 'mdast';

import {narrow} from '../../mdast/narrow.js';
import {lineAt} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import {findLabel} from '../labels.js';
import {findHiddenAnswer} from './hiddenAnswer.js';
import {listTextLines} from './textLines.js';

/** A line that was meant as an option. */
export interface PlainOption {
  line: number;
  /** Its columns, 0-based, without what stands before it. */
  start: number;
  end: number;
  /** The letter or number before it, in lower case. */
  label: string;
  text: string;
  /** Whether its own line says that the option is right. */
  isRight: boolean;
}

/** Lines, 1-based and both included, that tell the answer, and what they say. */
export interface Answer {
  first: number;
  last: number;
  rest: string;
}

/** What stands before the answer where no language has a word for it. */
const SHORT = /^[^\p{L}\p{N}]{0,8}(?:ans|correct|right|key|sol)\s?[:.：=](.+)/iu;

/** Finds the line that tells the answer of some options. */
export function findAnswer(
  blocks: readonly RootContent[],
  options: readonly PlainOption[],
  source: Source,
): Answer | undefined {
  const lines = blocks.flatMap((block) => listTextLines(block));
  for (const line of lines) {
    if (options.some((option) => option.line === line)) continue;
    const text = lineAt(source, line).replace(/^[\s>]*(?:[-*+]\s+)?/, '');
    const label = findLabel(text);
    const rest = label?.kind === 'answer' ? label.rest : SHORT.exec(text)?.[1];
    if (rest) return {first: line, last: line, rest: toBare(narrow(rest))};
  }
  const hidden = findHiddenAnswer(blocks, source);
  if (!hidden || nameRight(hidden.words, options).length === 0) return undefined;
  return {first: hidden.first, last: hidden.last, rest: hidden.words};
}

/** Words between the letters of several options. */
const AND = /^(?:and|und|et|y|e|en|и|oraz|i)$/i;

/**
 * The options that an answer names by their letters, their numbers or their text.
 *
 *     B, C                            → the second and the third
 *     `git clone`, because it copies  → the one whose text stands before the reason
 *     It is `git clone`.              → the only one of which it has the text
 */
export function nameRight(answer: string, options: readonly PlainOption[]): PlainOption[] {
  const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
  const bare = toBare(answer);
  const whole = options.filter(({text}) => isSame(toBare(text), bare.replace(/[.。!]$/, '')));
  if (whole.length > 0) return whole;
  const [first = '', ...others] = bare.split(/[\s,;&+、]+/).filter((each) => !AND.test(each));
  // `B) the text` names one.
  const isOne = /[.):]$/.test(first);
  const names = (isOne ? [first.slice(0, -1)] : [first, ...others]).map((each) =>
    each.replace(/[.。!]$/, ''),
  );
  if (!names.every((each) => NAME.test(each))) {
    const [, ordinal = ''] = ORDINAL.exec(bare) ?? [];
    const counted = ordinal && options.at(ORDINALS.indexOf(ordinal.toLowerCase()));
    if (counted) return [counted];
    const [, name] = REASONED.exec(bare) ?? [];
    return name ? findNamed([name], options) : findMentioned(bare, options);
  }
  return findNamed(names, options);
}

/** Places of options in words; the last one is at -1. */
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
const ORDINAL =
  /^(?:it is |it's )?(?:the )?(first|second|third|fourth|fifth|sixth|last)(?: (?:one|option|answer))?(?=[.,;:]|\s|$)/i;

/** The letter or number of an option. */
const NAME = /^(?:\p{L}|\d{1,2})$/u;

/** One of them with its reason behind it: `B, because it copies`. */
const REASONED =
  /^(?:(?:it is |it's )?option |it is |it's )?(\p{L}|\d{1,2})(?:[,;:–—-]|\s[–—-])\s/iu;

/** A text without its marks, such as those of code and bold words. */
function toBare(text: string): string {
  return text
    .replace(/[*_`"'()[\]]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function findNamed(names: readonly string[], options: readonly PlainOption[]): PlainOption[] {
  return options.filter(({label}, index) =>
    names.some((name) => {
      const place = /\d/.test(name) ? Number(name) : name.toLowerCase().charCodeAt(0) - 96;
      return label ? label.toLowerCase() === name.toLowerCase() : place === index + 1;
    }),
  );
}

/** The options with whose texts a sentence begins, else the only one whose text it has. */
function findMentioned(answer: string, options: readonly PlainOption[]): PlainOption[] {
  const sentence = answer.toLowerCase();
  const found = options.flatMap((option) => {
    const text = toBare(option.text).toLowerCase().replace(/[.!]$/, '');
    const at = text ? findWords(sentence, text) : -1;
    return at === -1 ? [] : [{option, at, end: at + text.length}];
  });
  // `git clone` has `clone` in it.
  const whole = found.filter(
    (each) =>
      !found.some(
        (other) =>
          other !== each &&
          other.at <= each.at &&
          each.end <= other.end &&
          other.end - other.at > each.end - each.at,
      ),
  );
  const named: typeof whole = [];
  let end = 0;
  for (const each of whole.sort((a, b) => a.at - b.at)) {
    if (!/^\s?(?:[,;&+]\s?)?(?:(?:and|und|et|y|e)\s)?$/i.test(sentence.slice(end, each.at))) break;
    named.push(each);
    end = each.end;
  }
  if (named.length > 0) return named.map(({option}) => option);
  return whole.length === 1 ? whole.map(({option}) => option) : [];
}

/** Where words stand in a text that are no part of other words, else -1. */
function findWords(text: string, words: string): number {
  const isLetter = (character: string | undefined): boolean =>
    character !== undefined && /[\p{L}\p{N}]/u.test(character);
  let at = text.indexOf(words);
  while (at !== -1 && (isLetter(text[at - 1]) || isLetter(text[at + words.length]))) {
    at = text.indexOf(words, at + 1);
  }
  return at;
}

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
    if (rest)
      return {
        first: line,
        last: line,
        rest: narrow(rest)
          .replace(/[*_`"'()[\]]/g, '')
          .trim(),
      };
  }
  const hidden = findHiddenAnswer(blocks, source);
  if (!hidden?.text || nameRight(hidden.text, options).length === 0) return undefined;
  return {first: hidden.first, last: hidden.last, rest: hidden.text};
}

/** Words between the letters of several options. */
const AND = /^(?:and|und|et|y|e|en|и|oraz|i)$/i;

/** The options that an answer names by their letters, their numbers or their text. */
export function nameRight(answer: string, options: readonly PlainOption[]): PlainOption[] {
  const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
  const whole = options.filter(({text}) => isSame(text, answer.replace(/[.。!]$/, '')));
  if (whole.length > 0) return whole;
  const [first = '', ...others] = answer.split(/[\s,;&+、]+/).filter((each) => !AND.test(each));
  // `B) the text` names one.
  const isOne = /[.):]$/.test(first);
  const names = (isOne ? [first.slice(0, -1)] : [first, ...others]).map((each) =>
    each.replace(/[.。!]$/, ''),
  );
  if (!names.every((each) => /^(?:\p{L}|\d{1,2})$/u.test(each))) return [];
  return options.filter(({label}, index) =>
    names.some((name) => {
      const place = /\d/.test(name) ? Number(name) : name.toLowerCase().charCodeAt(0) - 96;
      return label ? isSame(label, name) : place === index + 1;
    }),
  );
}

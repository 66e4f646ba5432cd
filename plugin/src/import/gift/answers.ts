import type {AuthoredInteraction, Blocks} from '../authored.js';
import {unescape} from './entries.js';

/** One answer of a question, as it is written between the braces. */
export interface Answer {
  isRight: boolean;
  /** In percent, where there is one. */
  weight: number | undefined;
  /** With placeholders for the characters that were escaped. */
  text: string;
  feedback: string | undefined;
}

/** Splits what stands in braces into the answers and the general feedback: `=a ####b` is `=a` and `b`. */
export function splitFeedback(text: string): {answers: string; general: string | undefined} {
  const index = text.lastIndexOf('####');
  if (index === -1) return {answers: text.trim(), general: undefined};
  return {answers: text.slice(0, index).trim(), general: text.slice(index + 4).trim()};
}

const ANSWER = /([=~])([^=~]*)/g;
const PARTS = /^\s*(?:%(-?\d+(?:\.\d+)?)%)?([^#]*)(?:#([^]*))?$/;

/**
 * Reads the answers of a question.
 *
 * - `=Paris #Yes ~Rome` is the right answer `Paris` with the feedback `Yes`, and the wrong answer `Rome`.
 * - `~%50%Paris` has the weight 50.
 * - `Paris` alone is one right answer.
 */
export function readAnswers(text: string): Answer[] {
  const written = /^\s*[=~]/.test(text) ? text : `=${text}`;
  return [...written.matchAll(ANSWER)].map(([, mark, rest = '']) => {
    const [, weight, answer = '', feedback] = PARTS.exec(rest) ?? [];
    return {
      isRight: mark === '=' && (weight === undefined || Number(weight) === 100),
      weight: weight === undefined ? undefined : Number(weight),
      text: answer.trim(),
      feedback: feedback?.trim(),
    };
  });
}

/** Writes a number as the grammar does; nothing where it is none. `3:0.1` becomes `3 ± 0.1`, and `1..5` stays. */
export function readNumber(text: string): string | undefined {
  // Nobody writes a longer one, and to look for its parts would take long.
  if (text.length > 100) return undefined;
  const written = unescape(text).trim();
  const [, from, to] = /^((?:[^\s.]|\.(?!\.))+)\s*\.\.\s*(\S+)$/.exec(written) ?? [];
  if (from !== undefined && to !== undefined)
    return isNumber(from) && isNumber(to) ? `${from}..${to}` : undefined;
  const [, middle = '', by] = /^([^\s:]+)\s*(?::\s*(\S+))?$/.exec(written) ?? [];
  if (!isNumber(middle) || (by !== undefined && !isNumber(by))) return undefined;
  return by === undefined || Number(by) === 0 ? middle : `${middle} ± ${by}`;
}

function isNumber(text: string): boolean {
  return /^[-+]?(?:\d+(?:\.\d+)?|\.\d+)(?:e[-+]?\d+)?$/i.test(text);
}

/** Makes blocks of a text in the format of its question. */
export type ReadText = (text: string) => Blocks;

/** Notes what could not be carried over, at the line of the question. */
export type Report = (message: string) => void;

/** An interaction, and what else is explained after it. */
export type Interaction = AuthoredInteraction & {extra?: Blocks};
